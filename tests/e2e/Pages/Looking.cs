using System.Globalization;
using Sanmo.E2E.Ground;

namespace Sanmo.E2E.Pages;

/// <summary>Every page in both languages, on a desktop and on a phone: nothing for axe to say, nothing beside the screen.</summary>
internal static class Looking
{
    private static readonly string[] _pages =
    [
        "", "console", "console/meetings", "console/rectification", "console/tasks", "console/volunteering", "console/notices",
        "console/reminders", "console/deliveries", "console/branches", "console/people", "console/spreadsheets", "console/audit",
    ];

    public static IReadOnlyList<string> All => _pages;

    public static async Task TellAsync(PagesStage stage, Tally facts)
    {
        foreach (var page in _pages)
        {
            var name = page.Length == 0 ? "chat" : page.Replace('/', '-');
            await facts.CheckAsync($"/{page}: nothing serious for axe, nothing beside the screen, in both languages and widths", async () =>
            {
                foreach (var (person, language) in new[] { ("E1007", "zh"), ("E1003", "en") })
                {
                    foreach (var width in new[] { 1280, 390 })
                    {
                        var tab = await stage.OpenAsync(page, person, language, width, width == 390 ? 844 : 860);
                        await tab.Find("h1").First.WaitForAsync();
                        await tab.ShootAsync(string.Create(CultureInfo.InvariantCulture, $"{name}-{language}-{width}"));
                        var found = await tab.SeriousAsync();
                        Claim.That(found.Count == 0, $"{language} {width}: {string.Join("\n", found)}");
                        Claim.That(await tab.OverflowAsync() <= 0, $"{language} {width}: the page is wider than the screen.");
                        await tab.HasQuietConsoleAsync();
                        await stage.CloseAsync(tab);
                    }
                }
            });
        }
    }
}
