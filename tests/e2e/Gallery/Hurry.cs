using System.Globalization;
using Microsoft.Playwright;
using Sanmo.E2E.Ground;

namespace Sanmo.E2E.Gallery;

/// <summary>Somebody at the demo's clock.</summary>
internal sealed class Hurry(IPage page)
{
    public Task RunAsync() => page.GetByRole(AriaRole.Button, new() { Name = "60 times as fast", Exact = true }).ClickAsync();

    public async Task UntilAsync(string clock)
    {
        var end = Read(clock);
        foreach (var (speed, left) in new[] { ("3600 times as fast", TimeSpan.FromHours(2)), ("600 times as fast", TimeSpan.FromMinutes(15)), ("60 times as fast", TimeSpan.Zero) })
        {
            await page.GetByRole(AriaRole.Button, new() { Name = speed, Exact = true }).ClickAsync();
            await Until.TrueAsync(clock, async () => Read(await page.GetByTestId("clock").InnerTextAsync()) >= end - left, TimeSpan.FromMinutes(6));
        }
    }

    private static DateTime Read(string clock) => DateTime.ParseExact(string.Join(' ', clock.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) + " 2026", "ddd d MMM HH:mm yyyy", CultureInfo.InvariantCulture);
}
