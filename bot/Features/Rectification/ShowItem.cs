using Sanmo.Bot.Replies;
using Sanmo.Core.Calendars;
using Sanmo.Core.Members;
using Sanmo.Core.Rectification;

namespace Sanmo.Bot.Features.Rectification;

/// <summary>An item as those concerned see it.</summary>
internal static class ShowItem
{
    public static Reply As(RectificationItem item, DateOnly today, WorkCalendar calendar, string language, Roster roster)
    {
        var (words, dates) = (RectificationWords.In(language), DateWords.In(language));
        var facts = new List<Fact>
        {
            new(words.Status, words.StatusName(item.Status)),
            new(words.Kind, words.KindName(item.Kind) + (item.Sustain ? words.SustainMark : "")),
            new(words.Owner, roster.NameOf(item.Owner, language)),
        };
        if (item.Leader is not null)
            facts.Add(new(words.Leader, roster.NameOf(item.Leader, language)));
        if (item.Due is { } due)
            facts.Add(new(words.Due, $"{dates.Day(due)}{Lateness(item, today, calendar, words)}{(item.DueChanges.Count > 0 ? words.Extended(item.DueChanges.Count) : "")}"));
        if (item.Source is not null)
            facts.Add(new(words.Source, item.Source));
        if (item.Goal is not null)
            facts.Add(new(words.Goal, item.Goal));

        var blocks = new List<Block> { new Paragraph(item.Problem), new Facts(facts), new Progress(words.ProgressName, item.Percent, 100) };
        if (item.Measures.Count > 0)
            blocks.AddRange([new Paragraph(words.Measures, Strong: true), .. item.Measures.Select((measure, i) => new Paragraph($"{i + 1}. {measure}"))]);
        if (item.Milestones.Count > 0)
            blocks.AddRange([new Paragraph(words.Steps, Strong: true), new Lines([.. item.Milestones.Select((step, i) => new Line(
                $"{i + 1}", step.Title, step.DoneAt is null ? words.DueOn(dates.Day(step.Due)) : words.Done,
                step.DoneAt is not null ? Tone.Good : step.Due < today ? Tone.Red : Tone.Neutral))])]);
        if (item.Progress.Count > 0)
            blocks.AddRange([new Paragraph(words.Latest, Strong: true), new Paragraph(Entry(item.Progress[^1], dates))]);
        return new($"{item.Work} {words.StatusName(item.Status)}", $"{item.Work}", ToneOf(item, today, calendar), blocks);
    }

    public static Line Line(RectificationItem item, DateOnly today, WorkCalendar calendar, string language, Roster roster)
    {
        var (words, dates) = (RectificationWords.In(language), DateWords.In(language));
        var due = item.Due is { } limit ? dates.Day(limit) : words.KindName(item.Kind);
        return new(item.Work.ToString(), item.Problem, $"{roster.NameOf(item.Owner, language)} · {due}{Lateness(item, today, calendar, words)} · {item.Percent}%", ToneOf(item, today, calendar));
    }

    private static string Lateness(RectificationItem item, DateOnly today, WorkCalendar calendar, RectificationWords words) =>
        !item.IsOpen || item.Due is not { } due ? "" : due < today ? words.LateBy(Math.Max(1, calendar.CountWorkdays(due, today))) : words.Left(due.DayNumber - today.DayNumber);

    // The colour ladder of the domain: yellow just past the limit or a step missed, red from the fifth workday.
    private static Tone ToneOf(RectificationItem item, DateOnly today, WorkCalendar calendar) =>
        item.Status == RectificationStatus.Closed ? Tone.Good
        : item.IsOverdue(today) && calendar.CountWorkdays(item.Due!.Value, today) >= 5 ? Tone.Red
        : item.IsLate(today) ? Tone.Yellow
        : item.IsOpen && item.Due?.DayNumber - today.DayNumber <= 3 ? Tone.Blue : Tone.Neutral;

    private static string Entry(ProgressEntry entry, DateWords dates) =>
        $"{dates.Day(DateOnly.FromDateTime(entry.At.DateTime))} {(entry.Percent is { } percent ? $"{percent}% " : "")}{entry.Note}".TrimEnd();
}
