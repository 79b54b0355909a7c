using Sanmo.Bot.Features.Undo;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Dialogue;
using Sanmo.Core.Meetings;

namespace Sanmo.Bot.Features.Meetings.Records;

/// <summary>Somebody who was on leave says what was studied instead.</summary>
internal sealed class FinishMakeUp(FindMeetings find, ChangeMeeting change)
{
    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = MinutesWords.In(ask.Language);
        var me = ask.Asker.Id;
        var (kept, instead) = await find.OneAsync(ask, meeting => meeting.Everybody.Contains(me),
            meeting => meeting.State != MeetingState.Cancelled && meeting.Start <= ask.Now && meeting.IsExcused(me) && meeting.MakeUps?.Any(proof => proof.Member == me) != true);
        if (kept is null)
            return FindMeetings.Number(ask) is null && instead?.Question is null ? Answer.Of(words.NoMakeUp) : instead!;
        var name = $"{kept.Value.Work} {kept.Value.Title}";
        var (step, on) = await change.RunAsync(kept, meeting => MeetingSteps.ProveMakeUp(meeting, me, ask.Slots.Note, ask.Now), new(me, ask.Intent));
        return step.Outcome switch
        {
            MeetingOutcome.Changed => new(new(words.MakeUpDone(name), Tone: Tone.Good, Buttons: [UndoChange.Button(on.Value.Work, on.Version + 1, ask.Language)]), Personal: true),
            MeetingOutcome.NeedsReason => new(Reply.Of(words.MakeUpHow), Personal: true, Question: new(ask.Intent, ask.Slots with { MeetingId = $"{on.Value.Number}" }, SlotNames.Note, [], ask.Now)),
            MeetingOutcome.NothingAsked => Answer.Of(words.NoMakeUp),
            MeetingOutcome.AlreadyDone => Answer.Of(words.MakeUpAlready(name)),
            _ => Answer.Of(MeetingWords.In(ask.Language).Refusal(step.Outcome, on.Value.Work.ToString())),
        };
    }
}
