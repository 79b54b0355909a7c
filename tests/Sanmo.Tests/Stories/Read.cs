using Sanmo.Bot.Replies;

namespace Sanmo.Tests.Stories;

internal static class Read
{
    /// <summary>Everything a reader of a message sees, line by line.</summary>
    public static string All(Reply reply) => string.Join('\n', Lines(reply).Where(line => !string.IsNullOrEmpty(line)));

    private static IEnumerable<string?> Lines(Reply reply)
    {
        yield return reply.Title;
        yield return reply.Summary;
        foreach (var block in reply.Blocks ?? [])
            switch (block)
            {
                case Paragraph paragraph:
                    yield return paragraph.Text;
                    break;
                case Facts facts:
                    foreach (var fact in facts.Rows)
                        yield return $"{fact.Label}: {fact.Value}";
                    break;
                case Bot.Replies.Lines lines:
                    foreach (var line in lines.Rows)
                        yield return $"{line.Lead} | {line.Text} | {line.Detail}";
                    break;
                case Progress progress:
                    yield return $"{progress.Label} {progress.Done}/{progress.Total}";
                    break;
            }

        foreach (var button in reply.Buttons ?? [])
            yield return $"[{button.Label}]";
        yield return reply.Footnote;
    }
}
