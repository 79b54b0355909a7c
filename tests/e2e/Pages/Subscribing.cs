using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Sanmo.E2E.Ground;

namespace Sanmo.E2E.Pages;

/// <summary>A calendar program that shares no code with us subscribes to the address from the chat.</summary>
internal static partial class Subscribing
{
    private const int Beijing = 8 * 3600;

    public static async Task TellAsync(PagesStage stage, Tally facts)
    {
        using var http = new HttpClient();
        var feed = new Uri("about:blank");

        await facts.CheckAsync("The chat gives a calendar feed that another library reads: zone, times, numbers", async () =>
        {
            feed = new(Address().Match(await SayAsync(http, stage, "my calendar feed")).Value);
            using var read = JsonDocument.Parse(await ReadAsync(stage, await http.GetStringAsync(feed)));
            var events = read.RootElement.GetProperty("events").EnumerateArray().ToList();
            Claim.That(read.RootElement.GetProperty("method").GetString() == "PUBLISH" && events.Count > 3, $"There is too little in it: {read.RootElement}");
            Claim.That(events.Select(one => one.GetProperty("uid").GetString()).Distinct().Count() == events.Count, "Two events have one number.");
            Claim.That(events.TrueForAll(one => one.GetProperty("minutes").GetDouble() > 0), "An event ends before it begins.");
            Claim.That(events.TrueForAll(one => one.GetProperty("allDay").GetBoolean() || one.GetProperty("offset").GetInt32() == Beijing), "A time is not in Beijing's zone.");
            Claim.That(events.Exists(one => one.GetProperty("allDay").GetBoolean()) && events.Exists(one => !one.GetProperty("allDay").GetBoolean()), "It lacks either days or times.");
        });

        await facts.CheckAsync("A revoked calendar feed is not there any more", async () =>
        {
            await SayAsync(http, stage, "revoke my calendar feed");
            Claim.That((await http.GetAsync(feed)).StatusCode == System.Net.HttpStatusCode.NotFound, "It is still there.");
        });
    }

    private static async Task<string> SayAsync(HttpClient http, PagesStage stage, string text)
    {
        var answer = await http.PostAsJsonAsync(stage.Messages, new
        {
            type = "message", id = Guid.NewGuid().ToString("N"), channelId = "msteams", serviceUrl = "http://localhost:56150/_connector", deliveryMode = "expectReplies", locale = "en-GB",
            from = new { id = "29:demo-e1011" }, recipient = new { id = "28:bot" }, conversation = new { id = "a:demo-e1011", conversationType = "personal" }, text,
        });
        return Regex.Unescape(await answer.Content.ReadAsStringAsync());
    }

    private static async Task<string> ReadAsync(PagesStage stage, string feed)
    {
        using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(stage.Here, "shim", "read-feed.cjs")]) { WorkingDirectory = stage.Here, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        await node.StandardInput.WriteAsync(feed);
        node.StandardInput.Close();
        var (said, wrong) = (node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        await node.WaitForExitAsync();
        Claim.That(node.ExitCode == 0, $"ical.js could not read it: {await wrong}");
        return await said;
    }

    [GeneratedRegex(@"http[^\s""\\]*/calendar/[\w-]+\.ics")]
    private static partial Regex Address();
}
