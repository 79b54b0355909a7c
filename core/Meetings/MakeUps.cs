using Sanmo.Core.Calendars;

namespace Sanmo.Core.Meetings;

/// <summary>The make-up study that leave brings with it; pure. A talk between two is held again instead.</summary>
internal static class MakeUps
{
    public static IReadOnlyList<MakeUpTask> Of(Meeting meeting, LocalZone zone) =>
        meeting.State == MeetingState.Cancelled || meeting.Type == MeetingType.HeartTalk ? [] :
        [
            .. meeting.Leaves.Index().Where(leave => leave.Item.State == LeaveState.Approved && meeting.Attendees.Contains(leave.Item.Member))
                .Select(leave => new MakeUpTask(leave.Index + 1, leave.Item.Member, zone.DateOf(meeting.End).AddDays(MakeUpTask.DaysAllowed),
                    (meeting.MakeUps ?? []).FirstOrDefault(proof => proof.Member == leave.Item.Member))),
        ];
}
