using Sanmo.Bot.Features.Meetings.Leaves;
using Sanmo.Bot.Features.Undo;
using Sanmo.Bot.Replies;
using Sanmo.Core.Audit;
using Sanmo.Core.Calendars;
using Sanmo.Core.Meetings;

namespace Sanmo.Bot.Features.Meetings.Records;

/// <summary>Records what a meeting resolved; with a person and a day it becomes an assignment.</summary>
internal sealed class ResolveAtMeeting(FindMeetings find, ChangeMeeting change, AssignResolution assign, WorkCalendar calendar)
{
    private static readonly TimeSpan _lately = TimeSpan.FromDays(14);

    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = MinutesWords.In(ask.Language);
        var (kept, instead) = await find.OneAsync(ask with { Slots = ask.Slots with { Date = null, Persons = null } }, meeting => MayRun.Keep(ask.Intent, ask.Asker, meeting),
            meeting => meeting.State != MeetingState.Cancelled && meeting.Start <= ask.Now && meeting.End > ask.Now - _lately);
        if (kept is null)
            return instead!;
        var resolution = ReadResolution.Of(ask.Slots.Content ?? "", ask.Roster, ask.Now, calendar);
        if (resolution.Text.Length == 0)
            return Answer.Of(words.ResolutionHint);
        if (resolution.Due < ask.Today)
            return Answer.Of(words.DayIsPast(DateWords.In(ask.Language).Day(resolution.Due.Value)));
        // Decided before anybody is given anything: a refused one leaves no assignment behind.
        var first = MeetingSteps.Resolve(kept.Value, resolution.Text, null, ask.Asker.Id, ask.Now);
        if (first.After is null)
            return Answer.Of(first.Outcome == MeetingOutcome.AlreadyDone ? words.SameResolution : MeetingWords.In(ask.Language).Refusal(first.Outcome, kept.Value.Work.ToString()));
        var assignment = await assign.RunAsync(resolution, kept.Value, ask);
        var (_, on) = await change.RunAsync(kept, meeting => MeetingSteps.Resolve(meeting, resolution.Text, assignment?.Number, ask.Asker.Id, ask.Now), new(ask.Asker.Id, ask.Intent, assignment is null ? null : Along.With(assignment.Work, 1)));
        var said = words.Resolved($"{on.Value.Work} {on.Value.Title}", resolution.Text);
        return new(new(
            said, Tone: Tone.Good, Blocks: assignment is null ? null : [new Paragraph(words.Became(assignment.Work.ToString(), AskLeave.Names(assignment.Owners, ask), DateWords.In(ask.Language).Day(assignment.Due), assignment.Title))],
            Buttons: [assignment is null ? UndoChange.Button(on.Value.Work, on.Version + 1, ask.Language) : UndoChange.Button(assignment.Work, 1, ask.Language)], Footnote: assignment is null ? words.ResolutionHint : null), Personal: true);
    }
}
