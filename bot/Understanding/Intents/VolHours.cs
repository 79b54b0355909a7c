using Sanmo.Bot.Understanding.Parts;
using Sanmo.Bot.Understanding.Words;

namespace Sanmo.Bot.Understanding.Intents;

internal static class VolHours
{
    public static IntentTable Table { get; } = new(
        Intent.VolHours,
        "How many volunteer hours were credited.",
        [
            new(0.93, "Hours Volunteer|Total|Activity|ActivityNo|Deed !AMeeting !AskHow !Snooze !NoReminders !Item !Recruit !Make !Propose"),
            new(0.9, "Hours Me|Branch|Person|Us Ask|Show|DateSpan|Bare !AMeeting !AskHow !Snooze !NoReminders !Item !Leave !Move !Postpone !Leisure !Errand"),
            new(0.88, "Hours DateSpan|Show|AskHowMany !AMeeting !AskHow !Snooze !NoReminders !Item !Leave !Move !Postpone !Leisure !Errand !Extend !Past !Excuse"),
            new(0.8, "Hours Bare !Excuse !AMeeting !Snooze !NoReminders !Item"),
        ],
        Fill)
    {
        Examples = ["今年我服务了多少小时", "二支部上个月的志愿时长", "how many volunteer hours do I have this year", "total service time for branch 3"],
    };

    private static readonly ConceptSet Breaks = ConceptSet.Of(
        Concept.Hours, Concept.Total, Concept.Volunteer, Concept.Excuse, Concept.Join, Concept.Everyone, Concept.Done);

    private static readonly string[] Since = ["到现在", "至今", "到目前", "到今天", "以来", "until now", "to date", "till now"];

    private static Slots Fill(Reading reading) => new()
    {
        Range = Range(reading),
        Persons = reading.PersonNames(),
        Branch = reading.BranchIds(),
        ActivityId = reading.Activity(),
        Activity = FreeText.ActivityName(reading, Breaks),
    };

    // A year end or a goal named beside it is not the period asked for, unless it is the only time said.
    private static DateRange? Range(Reading reading)
    {
        var today = DateOnly.FromDateTime(reading.Around.Now.DateTime);
        // "Since January", 从年初到现在: up to today.
        foreach (var time in reading.Times)
            if (time.From is { } since && (time.Edge == Times.Edge.From || Since.Any(word => reading.Plain.Contains(word, StringComparison.Ordinal))))
                return new(since > today ? since.AddYears(-1) : since, today);
        foreach (var time in reading.Times)
            if (time is { From: { } from, To: { } to } && from != to && time.Edge is Times.Edge.None)
                // "In October" of hours served is the last October.
                return from > DateOnly.FromDateTime(reading.Around.Now.DateTime) && time.Other is { From: { } past, To: { } pastEnd } ? new(past, pastEnd) : new(from, to);
        return reading.Times.Count == 1 ? When.In(reading).Range : null;
    }
}
