using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Meetings;

namespace Sanmo.Bot.Features.Meetings.Records;

/// <summary>The attendance sheet of a meeting, privately, for its host, its recorder and those who may run it.</summary>
internal sealed class ListAttendance(FindMeetings find)
{
    private static readonly TimeSpan _lately = TimeSpan.FromDays(14);

    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var (kept, instead) = await find.OneAsync(ask, meeting => MayRun.Keep(ask.Intent, ask.Asker, meeting),
            meeting => meeting.State != MeetingState.Cancelled && meeting.Start <= ask.Now + MeetingSteps.SignInAround && meeting.End > ask.Now - _lately);
        return kept is null ? instead! : new(
            ShowAttendance.As(kept.Value, ask.Now, ask.Language, ask.Roster) with { Buttons = [new(MinutesWords.In(ask.Language).HandIn, MeetingOrders.MinutesSubmit, kept.Value.Work.ToString(), Form: MinutesWords.In(ask.Language).Form)] },
            Personal: true);
    }
}
