using System.Text;
using Sanmo.Bot.Replies;

namespace Sanmo.Bot.Channels.BotFramework.Rendering;

/// <summary>A reply as nothing but characters: for a lock screen, a screen reader, a platform without cards.</summary>
internal static class RenderText
{
    private const int BarCells = 10;

    public static string Of(Reply reply)
    {
        var text = new StringBuilder();
        Add(text, reply.Title ?? (reply.Blocks is { Count: > 0 } ? null : reply.Summary));
        Add(text, Unsaid.In(reply));
        foreach (var block in reply.Blocks ?? [])
            Add(text, Of(block));
        foreach (var field in reply.Fields ?? [])
            Add(text, $"{field.Label}: {field.Value}".TrimEnd());
        if (reply.Buttons is { Count: > 0 } buttons)
            Add(text, string.Join(' ', buttons.Select(button => button.Url is null ? $"[{button.Label}]" : $"{button.Label}: {button.Url}")));
        Add(text, reply.Footnote);
        return Defuse.Words(text.ToString());
    }

    public static string Bar(Progress progress)
    {
        var filled = progress.Total <= 0 ? 0 : (int)((long)BarCells * Math.Clamp(progress.Done, 0, progress.Total) / progress.Total);
        return $"{new string('▓', filled)}{new string('░', BarCells - filled)} {progress.Done}/{progress.Total}";
    }

    private static string Of(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Text,
        Lines lines => string.Join('\n', lines.Rows.Select(line => $"{line.Lead}  {line.Text}".Trim() + (line.Detail is null ? "" : $"\n    {line.Detail}"))),
        Facts facts => string.Join('\n', facts.Rows.Select(fact => $"{fact.Label}: {fact.Value}")),
        Progress progress => $"{progress.Label}  {Bar(progress)}".Trim(),
        _ => throw new InvalidOperationException($"No text for {block.GetType().Name}"),
    };

    private static void Add(StringBuilder text, string? line)
    {
        if (string.IsNullOrEmpty(line))
            return;
        if (text.Length > 0)
            text.Append('\n');
        text.Append(line);
    }
}
