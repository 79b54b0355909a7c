using Sanmo.Core.Assignments;
using Sanmo.Core.Meetings;
using Sanmo.Core.Notices;
using Sanmo.Core.Rectification;
using Sanmo.Core.Volunteering;

namespace Sanmo.Core.Reminders;

/// <summary>Whether a planned reminder is still worth saying, asked again the moment before it is said; pure.</summary>
internal static class StillTrue
{
    /// <param name="member">Who it is for; null for a group.</param>
    public static bool Of(object? work, int chain, Stage? stage, int step, string? member) => work switch
    {
        Meeting meeting => meeting.ScheduleVersion == chain && meeting.State != MeetingState.Cancelled
            && (stage == Stage.MinutesMissing ? meeting.State != MeetingState.Held : meeting.State == MeetingState.Planned)
            && (member is null || stage is Stage.HostBriefing or Stage.MinutesMissing || meeting.Attendees.Contains(member) && !meeting.IsExcused(member)),
        Assignment assignment => assignment.ScheduleVersion == chain && assignment.State == AssignmentState.Open && (member is null || !assignment.Owners.Contains(member) || assignment.IsOpenFor(member)),
        RectificationItem item => item.ScheduleVersion == chain && item.IsOpen && (step == 0 || step <= item.Milestones.Count && item.Milestones[step - 1].DoneAt is null),
        VolunteerActivity activity => activity.ScheduleVersion == chain && activity.State is not (VolunteerState.Cancelled or VolunteerState.Archived)
            && (stage != Stage.PlacesLeft || activity.Left is null or > 0)
            && (member is null || member == activity.Organiser || activity.Participants.Contains(member)),
        Notice notice => notice.ScheduleVersion == chain && notice.State == NoticeState.Sent,
        _ => false,
    };
}
