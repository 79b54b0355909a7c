using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Meetings;

namespace Sanmo.Bot.Features.Meetings.GapFinding;

/// <summary>How far a special meeting is, in counts: never who has not handed in, and never what was written; pure.</summary>
internal static class ShowSpecial
{
    public static Reply As(Meeting meeting, DateTimeOffset now, string language)
    {
        var (words, dates, list) = (SpecialWords.In(language), DateWords.In(language), meeting.Special ?? new());
        var handedIn = meeting.Attendees.Count(list.HasHandedIn);
        var work = meeting.Work.ToString();
        Button?[] buttons =
        [
            list.ReadingSentAt is null && now < meeting.Start ? new(words.Name(SpecialStep.Reading), MeetingOrders.SpecialReading, work) : null,
            handedIn < meeting.Attendees.Count && now < meeting.Start ? new(words.Name(SpecialStep.SelfCheck), MeetingOrders.SpecialSelfCheck, work, Kind: ButtonKind.Primary) : null,
            list.ProblemsAt is null && now >= meeting.Start ? new(words.Name(SpecialStep.Problems), MeetingOrders.SpecialProblems, work) : null,
            list.PlanAt is null && now >= meeting.Start ? new(words.Name(SpecialStep.Plan), MeetingOrders.SpecialPlan, work) : null,
        ];
        return new(
            words.Title, $"{meeting.Work} {meeting.Title}", Tone.Blue,
            [
                new Lines([.. new[] { SpecialStep.Reading, SpecialStep.SelfCheck, SpecialStep.Held, SpecialStep.Problems, SpecialStep.Plan }.Select(step => step == SpecialStep.SelfCheck
                    ? new Line(handedIn == meeting.Attendees.Count ? "✔" : "○", words.Name(step), words.Count(handedIn, meeting.Attendees.Count))
                    : Row(step, list.DoneAt(step) ?? (step == SpecialStep.Held && (meeting.State == MeetingState.Held || now >= meeting.End) ? meeting.End : null)))]),
                new Progress(words.Name(SpecialStep.SelfCheck), handedIn, meeting.Attendees.Count),
            ],
            Buttons: [.. buttons.OfType<Button>()]);

        Line Row(SpecialStep step, DateTimeOffset? at) => new(at is null ? "○" : "✔", words.Name(step), at is { } done ? dates.Moment(done.ToOffset(now.Offset)) : words.Open);
    }
}
