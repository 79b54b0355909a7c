using System.Text.Json;
using Sanmo.E2E.Ground;

namespace Sanmo.E2E.Recording;

/// <summary>The client's own recording of all traffic: evidence that neither the bot nor these checks wrote.</summary>
internal sealed class EventLog(string folder)
{
    public IReadOnlyList<Exchange> All()
    {
        if (!Directory.Exists(folder))
            return [];
        var exchanges = new List<Exchange>();
        foreach (var file in Directory.EnumerateFiles(folder, "events_recording_*.log"))
            foreach (var entry in RunningProcess.ReadShared(file).Split("\n---"))
                if (Parse(entry) is { } exchange)
                    exchanges.Add(exchange);
        return exchanges;
    }

    /// <summary>How much is recorded by now; what comes later is <see cref="Since"/> it.</summary>
    public int Mark() => All().Count;

    public IEnumerable<Exchange> Since(int mark) => All().Skip(mark);

    /// <summary>What the bot said in a chat or a thread of it: new messages, not changed ones.</summary>
    public IReadOnlyList<Exchange> SaidIn(string conversation, int since = 0) =>
        [.. Since(since).Where(one => !one.ToBot && one.Method == "POST" && one.Kind != "typing" && one.Conversation.StartsWith(conversation, StringComparison.Ordinal))];

    public Task<Exchange> SeenAsync(string what, int since, Func<Exchange, bool> fits, TimeSpan? patience = null) =>
        Until.SeenAsync(what, () => Since(since).LastOrDefault(fits), patience);

    /// <summary>A message of the bot with these words.</summary>
    public Task<Exchange> SaidAsync(string conversation, string words, int since = 0, TimeSpan? patience = null) =>
        Until.SeenAsync($"\"{words}\" in {conversation}", () => SaidIn(conversation, since).LastOrDefault(one => one.Text.Contains(words, StringComparison.Ordinal)), patience);

    private static Exchange? Parse(string entry)
    {
        if (string.IsNullOrWhiteSpace(entry))
            return null;
        try
        {
            using var json = JsonDocument.Parse(entry);
            return Exchange.Read(json.RootElement.Clone());
        }
        catch (JsonException)
        {
            // The last entry may be half written.
            return null;
        }
    }
}
