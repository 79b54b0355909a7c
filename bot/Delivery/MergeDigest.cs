using Sanmo.Bot.Features.Reminders;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding;

namespace Sanmo.Bot.Delivery;

/// <summary>Several digest lines for one reader as one message; pure.</summary>
internal static class MergeDigest
{
    public static Reply Of(IReadOnlyList<Reply> lines, string language)
    {
        if (lines.Count == 1)
            return lines[0];
        var words = ReminderWords.In(language);
        // Somebody may be told of the same step twice, as its doer and as the branch's contact.
        var rows = lines.DistinctBy(line => (line.Title, line.Summary)).OrderByDescending(line => line.Tone).Select(RowOf).ToList();
        return new(words.DigestTitle(rows.Count), words.DigestTitle(rows.Count), lines.Max(line => line.Tone), [new Lines(rows)],
            Buttons: [.. lines.SelectMany(line => line.Buttons ?? []).Where(button => button.Action != Intent.ReminderSnooze).DistinctBy(button => (button.Action, button.Subject)).Take(4), .. SnoozeButtons.For(null, language).TakeLast(1)], Footnote: words.WhyDigest);
    }

    // "RW-7 | is due tomorrow | the study ledger": the number leads, and is not said again.
    private static Line RowOf(Reply line)
    {
        var (title, text) = (line.Title ?? "", line.Summary);
        if (title.IndexOf(' ', StringComparison.Ordinal) is var space and > 0 && text.StartsWith(title[(space + 1)..], StringComparison.Ordinal))
            title = title[..space];
        else if (title.Length > 0 && text.StartsWith(title, StringComparison.Ordinal))
            text = text[title.Length..].TrimStart();
        var about = (line.Blocks ?? []).OfType<Paragraph>().Select(paragraph => paragraph.Text).FirstOrDefault(said => said != line.Summary);
        return new(title, text, about is not null && !text.Contains(about, StringComparison.Ordinal) ? about : null, line.Tone);
    }
}
