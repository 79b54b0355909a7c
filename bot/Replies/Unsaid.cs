namespace Sanmo.Bot.Replies;

/// <summary>
/// What a summary says that its card does not: "✔ moved to Thursday" stands for the whole on a lock screen, and would be missing in an open chat
/// whose card only shows the meeting. Pure.
/// </summary>
internal static class Unsaid
{
    private static readonly char[] _between = [.. " \t\r\n，。；：、“”‘’「」（）【】！？·–—→,.;:!?()[]\"'"];

    /// <returns>The summary, or null when the title and the blocks hold all its words.</returns>
    public static string? In(Reply reply)
    {
        if (reply.Title is null && reply.Blocks is not { Count: > 0 } || reply.Title == reply.Summary)
            return null;
        var card = string.Join('\n', Words(reply));
        return reply.Summary.Split(_between, StringSplitOptions.RemoveEmptyEntries).All(word => card.Contains(word, StringComparison.OrdinalIgnoreCase)) ? null : reply.Summary;
    }

    private static IEnumerable<string?> Words(Reply reply)
    {
        yield return reply.Title;
        foreach (var block in reply.Blocks ?? [])
            yield return block switch
            {
                Paragraph paragraph => paragraph.Text,
                Facts facts => string.Join('\n', facts.Rows.Select(fact => $"{fact.Label} {fact.Value}")),
                Lines lines => string.Join('\n', lines.Rows.Select(line => $"{line.Lead} {line.Text} {line.Detail}")),
                Progress progress => $"{progress.Label} {progress.Done}/{progress.Total}",
                _ => null,
            };
    }
}
