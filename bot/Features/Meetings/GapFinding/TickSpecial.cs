using Sanmo.Bot.Features.Undo;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Meetings;

namespace Sanmo.Bot.Features.Meetings.GapFinding;

/// <summary>The steps of a special meeting: everybody's own self-check, and what its host sees to.</summary>
internal sealed class TickSpecial(FindMeetings find, ChangeMeeting change)
{
    private static readonly TimeSpan _lately = TimeSpan.FromDays(45);

    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = SpecialWords.In(ask.Language);
        var step = ask.Intent switch
        {
            MeetingOrders.SpecialReading => SpecialStep.Reading,
            MeetingOrders.SpecialSelfCheck => SpecialStep.SelfCheck,
            MeetingOrders.SpecialProblems => SpecialStep.Problems,
            _ => SpecialStep.Plan,
        };
        var (kept, instead) = await find.OneAsync(ask, meeting => step == SpecialStep.SelfCheck ? meeting.Attendees.Contains(ask.Asker.Id) : MayRun.Keep(ask.Intent, ask.Asker, meeting), meeting => IsNear(meeting, ask.Now));
        if (kept is null)
            return instead!;
        var (done, on) = await change.RunAsync(kept, meeting => MeetingSteps.Tick(meeting, step, ask.Asker.Id, ask.Now), new(ask.Asker.Id, ask.Intent));
        if (done.After is not { } after)
            return new(Reply.Of(done.Outcome == MeetingOutcome.AlreadyDone && step == SpecialStep.SelfCheck ? words.HandedInAlready : MeetingWords.In(ask.Language).Refusal(done.Outcome, on.Value.Work.ToString())), Personal: true);
        return new(
            ShowSpecial.As(after, ask.Now, ask.Language) with
            {
                Summary = step == SpecialStep.SelfCheck ? words.HandedIn($"{after.Work} {after.Title}") : words.Done(step),
                Buttons = [UndoChange.Button(after.Work, on.Version + 1, ask.Language)],
                Footnote = step == SpecialStep.SelfCheck ? words.OnlyThat : null,
            },
            Personal: step == SpecialStep.SelfCheck);
    }

    public async Task<Answer> ShowAsync(Ask ask, CancellationToken cancel)
    {
        var (kept, instead) = await find.OneAsync(ask, meeting => MayRun.See(ask, meeting), meeting => IsNear(meeting, ask.Now));
        return kept is null ? instead!
            : kept.Value.Type != MeetingType.Special ? Answer.Of(MeetingWords.In(ask.Language).Refusal(MeetingOutcome.NotSpecial, kept.Value.Work.ToString()))
            : new(ShowSpecial.As(kept.Value, ask.Now, ask.Language));
    }

    private static bool IsNear(Meeting meeting, DateTimeOffset now) => meeting.Type == MeetingType.Special && meeting.State != MeetingState.Cancelled && meeting.End > now - _lately;
}
