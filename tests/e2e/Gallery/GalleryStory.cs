using Microsoft.Playwright;
using Sanmo.E2E.Client;
using Sanmo.E2E.Gallery.Talks;
using Sanmo.E2E.Ground;

namespace Sanmo.E2E.Gallery;

/// <summary>Every card of the product, drawn and looked at.</summary>
internal static class GalleryStory
{
    /// <summary>What has not been said by then is left to the whole gallery.</summary>
    private static readonly TimeSpan InShort = TimeSpan.FromSeconds(80);

    private const string Morning = "2026-11-23T08:05:00+08:00";

    /// <summary>Everything that a Monday morning can hold.</summary>
    private static IReadOnlyList<Step> Today { get; } =
        [.. OpeningTalk.Steps, .. MeetingTalk.Steps, .. TaskTalk.Steps, .. RectificationTalk.Steps, .. VolunteerTalk.Steps, .. NoticeTalk.Steps, .. OfficeTalk.Steps];

    /// <summary>In short, in the client alone.</summary>
    private static IReadOnlyList<Step> Short { get; } = [.. OpeningTalk.Steps, .. RectificationTalk.Steps, .. NoticeTalk.Steps];

    /// <param name="whole">Also the days that follow, with pictures of everything.</param>
    /// <param name="part">For example <c>page-en</c>; null is all of them.</param>
    public static async Task TellAsync(Place place, Tally facts, bool whole, string? part)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Place.Chromium, Headless = true, Args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"] });
        foreach (var language in (string[])["zh", "en"])
        {
            if (part is null ? whole || language == "zh" : part == $"client-{language}")
                await TellAsync(place, browser, facts, language, inPlayground: true, whole, part);
            if (part is null ? whole : part == $"page-{language}")
                await TellAsync(place, browser, facts, language, inPlayground: false, whole, part);
        }
    }

    private static async Task TellAsync(Place place, IBrowser browser, Tally facts, string language, bool inPlayground, bool whole, string? part)
    {
        var name = $"{(inPlayground ? "client" : "page")}-{language}";
        await facts.CheckAsync($"Every card, {(inPlayground ? "in the client that nobody here wrote" : "on the chat page")}, {language}: nothing cut off, no raw key, no other language", async () =>
        {
            var (data, pictures) = (Directory.CreateTempSubdirectory("sanmo-e2e-gallery-").FullName, Directory.CreateDirectory(Path.Combine(place.Artifacts, "gallery", name)).FullName);
            var bot = new BotRun(place, data);
            var steps = whole && part is null ? [.. Today, .. LaterTalk.Steps] : part is null ? Short : Today;
            var exhibits = new List<Exhibit>();
            try
            {
                await bot.StartAsync(Morning, 1, $"--Organisation:Language={language}", "--Pages:Address=https://bot.example.org", "--Delivery:PrivateADay=500", "--Delivery:GroupADay=500", "--Delivery:AtMostADay=2000");
                var clock = await browser.NewPageAsync();
                await clock.GotoAsync(new Uri(bot.Messages, "/?as=E1042&lang=en").ToString());
                await clock.WaitForFunctionAsync("() => document.documentElement.dataset.live === 'yes'");
                await using var client = inPlayground ? await Playground.OpenAsync(place, browser, $"gallery-{language}", Person.Secretary, bot.Messages) : null;
                await using IHall hall = client is null ? new InChatPage(bot, browser, language, pictures, whole) : new InPlayground(bot, client, client.Window.Page, pictures, whole);
                await using var diary = File.CreateText(Path.Combine(place.Artifacts, "gallery", $"{name}.txt"));
                var talk = new Talk(hall, new(clock), language, diary);
                try
                {
                    await talk.GoAsync(steps, whole || part is not null ? TimeSpan.MaxValue : InShort);
                    await talk.LookAsync("by itself");
                }
                finally
                {
                    exhibits.AddRange(talk.Exhibits);
                    await clock.Context.CloseAsync();
                    if (whole)
                        await ContactSheet.DrawAsync(browser, exhibits, Path.Combine(place.Artifacts, "gallery"), name);
                }

                if (hall is InChatPage page)
                    exhibits.AddRange(await page.OnPhoneAsync());
            }
            finally
            {
                await bot.DisposeAsync();
                Directory.Delete(data, recursive: true);
            }

            var hallGreets = !inPlayground && language == "en";
            var faults = new FindFaults(place, language, steps.SelectMany(step => (string[])[step.Zh, step.En]));
            // A page greets and reports in the language that somebody had until they chose another one.
            var found = exhibits.SelectMany(exhibit => exhibit.Cut.Concat(hallGreets && exhibit.Asked == OpeningTalk.Choice ? [] : faults.In(exhibit.Text)).Select(fault => $"{fault}   [{exhibit.Reader}: {exhibit.Asked}]")).Distinct().ToList();
            Console.WriteLine($"        {exhibits.Count} cards");
            Claim.That(found.Count == 0, $"{found.Count} faults:\n{string.Join('\n', found)}");
        });
    }
}
