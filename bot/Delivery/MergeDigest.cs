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
        var rows = lines.OrderByDescending(line => line.Tone).Select(line => new Line(line.Title ?? "", line.Summary, Tone: line.Tone)).ToList();
        return new(words.DigestSummary(rows.Count), words.DigestTitle(rows.Count), lines.Max(line => line.Tone), [new Lines(rows)],
            Buttons: [.. lines.SelectMany(line => line.Buttons ?? []).Where(button => button.Action != Intent.ReminderSnooze).DistinctBy(button => (button.Action, button.Subject)).Take(4), .. SnoozeButtons.For(null, language).TakeLast(1)], Footnote: words.WhyDigest);
    }
}
