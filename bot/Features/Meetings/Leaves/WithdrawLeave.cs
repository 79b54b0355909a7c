using Sanmo.Bot.Replies;
using Sanmo.Core.Calendars;
using Sanmo.Core.Meetings;
using Sanmo.Core.Outgoing;

namespace Sanmo.Bot.Features.Meetings.Leaves;

/// <summary>Takes one's own leave back: one comes after all, and whoever decided on it is told.</summary>
internal sealed class WithdrawLeave(MeetingStore meetings, FindMeetings find, LocalZone zone, News news)
{
    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = LeaveWords.In(ask.Language);
        var me = ask.Asker.Id;
        var (kept, instead) = FindMeetings.Number(ask) is null && !(await meetings.ListAllAsync()).Any(one => HasLeave(one.Value))
            ? (null, Answer.Of(words.NothingAsked(null)))
            : await find.OneAsync(ask, meeting => meeting.LeaveOf(me) is not null, HasLeave);
        while (kept is not null)
        {
            var meeting = kept.Value;
            var step = MeetingSteps.WithdrawLeave(meeting, me, ask.Now);
            if (step.After is not { } after)
                return new(Reply.Of(step.Outcome == MeetingOutcome.TooLate ? words.TooLateToWithdraw : words.NothingAsked(null)), Personal: true);
            var place = after.Leaves.ToList().FindIndex(leave => leave.Member == me) + 1;
            if (await meetings.SaveAsync(kept, after, new(me, ask.Intent),
                [.. LeaveApprover.Of(after, me, ask.Roster).Select(approver => news.ToMember(approver, after.Work, kept.Version + 1, after.ScheduleVersion, MeetingTopics.LeaveWithdrawn, ask.Now, after.Start, place))]))
                return new(new(words.WithdrawnNow($"{after.Work} {after.Title}", DateWords.In(ask.Language).Moment(zone.Local(after.Start))), Tone: Tone.Good), Personal: true);
            kept = await meetings.FindAsync(meeting.Number);
        }

        return instead ?? Answer.Of(words.NothingAsked(null));

        bool HasLeave(Meeting meeting) => meeting.State == MeetingState.Planned && meeting.Start > ask.Now && meeting.LeaveOf(me) is { Stands: true };
    }
}
