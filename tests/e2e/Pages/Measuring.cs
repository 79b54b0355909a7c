using System.Globalization;

namespace Sanmo.E2E.Pages;

/// <summary>How long the server takes for each page of the demo; printed, not judged: the machine decides.</summary>
internal static class Measuring
{
    private const int Times = 7;

    public static async Task TellAsync(PagesStage stage)
    {
        using var http = new HttpClient();
        var lines = new List<string>();
        foreach (var page in Looking.All)
        {
            var taken = new List<double>();
            for (var at = 0; at < Times; at++)
            {
                var began = TimeProvider.System.GetTimestamp();
                await http.GetStringAsync(stage.AddressOf(page, "E1003"));
                taken.Add(TimeProvider.System.GetElapsedTime(began).TotalMilliseconds);
            }

            taken.Sort();
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"/{page} {taken[Times / 2]:0}"));
        }

        Console.WriteLine($"        milliseconds a page, the middle of {Times}: {string.Join(", ", lines)}");
    }
}
