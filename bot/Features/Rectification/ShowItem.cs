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
            new(words.Kind, words.KindName(item.Kind) + (item.Sustain && item.Kind != ResolutionKind.LongTerm ? words.SustainMark : "")),
            new(words.Owner, roster.NameOf(item.Owner, language)),
        };
        if (item.Leader is not null)
            facts.Add(new(words.Leader, roster.NameOf(item.Leader, language)));
        if (item.SupportUnits is { Count: > 0 } units)
            facts.Add(new(words.Support, JoinNames.In(language, units)));
        if (item.Limit is not null)
            facts.Add(new(words.Due, Limit(item, today, calendar, language)));
        if (item.Asked is { } asked)
            facts.Add(new(words.Asked, words.AskedFor(dates.Day(asked.To), asked.Reason)));
        if (item.OpenSlip is { } slip)
            facts.Add(new(words.Slip, words.AnswerBy(dates.Day(slip.AnswerBy))));
        if (Supervision.Of(item, today, calendar) is not SupervisionLevel.None and var level)
            facts.Add(new(words.Level, words.LevelName(level)));
        if (item.Category is not null)
            facts.Add(new(words.Category, item.Category));
        if (item.Source is not null)
            facts.Add(new(words.Source, item.Source));
        if (item.Goal is not null)
            facts.Add(new(words.Goal, item.Goal));
        if (item.SupportsTarget is { } target)
            facts.Add(new(words.Target, $"MB-{target}"));
        if (item.Cycle > 1)
            facts.Add(new(words.CycleName, words.CycleOf(item.Cycle)));
        if (item.Shown.ToList() is { Count: > 0 } evidence)
            facts.Add(new(words.EvidenceName, JoinNames.In(language, evidence.Select(one => one.Reference))));
        if (item.StandingRule is not null)
            facts.Add(new(words.StandingRule, item.StandingRule));
        if (item.VerifiedBy is not null)
            facts.Add(new(words.VerifiedBy, roster.NameOf(item.VerifiedBy, language)));
        if (item.Remark is not null)
            facts.Add(new(words.Remark, item.Remark));

        var blocks = new List<Block> { new Paragraph(item.Problem), new Facts(facts), new Progress(words.ProgressName, item.Percent, 100) };
        if (item.Measures.Count > 0)
            blocks.AddRange([new Paragraph(words.Measures, Strong: true), .. item.Measures.Select((measure, i) => new Paragraph($"{i + 1}. {measure}"))]);
        if (item.Milestones.Count > 0)
            blocks.AddRange([new Paragraph(words.Steps, Strong: true), new Lines([.. item.Milestones.Select((step, i) => new Line(
                $"{i + 1}", step.Title, step.DoneAt is null ? words.DueOn(dates.Day(step.Due)) : words.Done,
                step.DoneAt is not null ? Tone.Good : step.Due < today ? Tone.Red : Tone.Neutral))])]);
        if (item.Progress.Count > 0)
            blocks.AddRange([new Paragraph(words.Latest, Strong: true), new Paragraph(Entry(item.Progress[^1], dates))]);
        if (item.Verifications is [.., { Outcome: VerificationOutcome.Returned or VerificationOutcome.Reopened } back] && item.IsOpen)
            blocks.AddRange([new Paragraph(words.WhyBack, Strong: true), new Paragraph($"{dates.Day(DateOnly.FromDateTime(back.At.DateTime))} {back.Note}")]);
        return new($"{item.Work} {words.StatusName(item.Status)}", $"{item.Work}", ToneOf(item, today, calendar), blocks);
    }

    public static Line Line(RectificationItem item, DateOnly today, WorkCalendar calendar, string language, Roster roster)
    {
        var (words, dates) = (RectificationWords.In(language), DateWords.In(language));
        var due = item.Limit is { } limit ? dates.Day(limit) + Lateness(item, today, calendar, words) : words.KindName(item.Kind);
        // What is late may be a step, with the last day still ahead.
        if (item.IsLate(today) && !item.IsOverdue(today) && item.Milestones.Index().FirstOrDefault(pair => pair.Item.DoneAt is null && pair.Item.Due < today) is { Item: { } step } late)
            due = $"{words.StepOf(late.Index + 1)}{dates.Day(step.Due)}{words.LateBy(Math.Max(1, calendar.CountWorkdays(step.Due, today)))}";
        return new(item.Work.ToString(), item.Problem, $"{roster.NameOf(item.Owner, language)} · {due} · {item.Percent}%", ToneOf(item, today, calendar));
    }

    /// <summary>What was handed in, for who verifies it: before, what was done, and what shows it.</summary>
    public static IReadOnlyList<Block> Submission(RectificationItem item, string language)
    {
        var words = RectificationWords.In(language);
        var facts = new List<Fact> { new(words.Problem, item.Problem) };
        if (item.Progress.LastOrDefault(entry => entry.Note is not null) is { } done)
            facts.Add(new(words.WhatWasDone, done.Note!));
        if (item.Shown.ToList() is { Count: > 0 } evidence)
            facts.Add(new(words.EvidenceName, JoinNames.In(language, evidence.Select(one => one.Reference))));
        if (item.StandingRule is not null)
            facts.Add(new(words.StandingRule, item.StandingRule));
        return [new Facts(facts)];
    }

    /// <summary>How the limit came to be what it is and how far the item is, for who decides on more time.</summary>
    public static IReadOnlyList<Block> History(RectificationItem item, string language)
    {
        var (words, dates) = (RectificationWords.In(language), DateWords.In(language));
        var blocks = new List<Block> { new Paragraph(item.Problem), new Progress(words.ProgressName, item.Percent, 100) };
        if (item.DueChanges.Count > 0)
            blocks.Add(new Lines([.. item.DueChanges.Select(change => new Line($"{dates.Day(change.From)} → {dates.Day(change.To)}", change.Reason ?? ""))]));
        if (item.Progress.Count > 0)
            blocks.Add(new Facts([new(words.Latest, Entry(item.Progress[^1], dates))]));
        return blocks;
    }

    /// <summary>The date to finish by with how far it is, and what has been done to it.</summary>
    public static string Limit(RectificationItem item, DateOnly today, WorkCalendar calendar, string language)
    {
        var (words, dates) = (RectificationWords.In(language), DateWords.In(language));
        return item.Limit is not { } limit ? words.KindName(item.Kind)
            : $"{dates.Day(limit)}{Lateness(item, today, calendar, words)}{(item.Extensions > 0 ? words.Extended(item.Extensions) : "")}{(item.ReturnDue is null ? "" : words.FreshLimit(dates.Day(item.Due!.Value)))}";
    }

    private static string Lateness(RectificationItem item, DateOnly today, WorkCalendar calendar, RectificationWords words) =>
        !item.IsOpen || item.Due is not { } due ? "" : due < today ? words.LateBy(Math.Max(1, calendar.CountWorkdays(due, today))) : words.Left(due.DayNumber - today.DayNumber);

    /// <summary>The colour ladder of the domain.</summary>
    public static Tone ToneOf(RectificationItem item, DateOnly today, WorkCalendar calendar) =>
        item.Status == RectificationStatus.Closed ? Tone.Good : Supervision.Of(item, today, calendar) switch
        {
            SupervisionLevel.Red => Tone.Red,
            SupervisionLevel.Yellow => Tone.Yellow,
            SupervisionLevel.Blue => Tone.Blue,
            _ => Tone.Neutral,
        };

    private static string Entry(ProgressEntry entry, DateWords dates) =>
        $"{dates.Day(DateOnly.FromDateTime(entry.At.DateTime))} {(entry.Percent is { } percent ? $"{percent}% " : "")}{entry.Note}".TrimEnd();
}
