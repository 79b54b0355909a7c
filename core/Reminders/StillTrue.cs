using Sanmo.Core.Assignments;
using Sanmo.Core.Meetings;
using Sanmo.Core.Notices;
using Sanmo.Core.Rectification;
using Sanmo.Core.Volunteering;

namespace Sanmo.Core.Reminders;

/// <summary>Whether a planned reminder is still worth saying, asked again the moment before it is said; pure.</summary>
internal static class StillTrue
{
    /// <param name="member">Who it is for; null for a group, and for everybody at once.</param>
    /// <param name="audience">As what the member hears it; null guesses from the work.</param>
    /// <param name="answered">For a notice: the members who have answered.</param>
    public static bool Of(object? work, int chain, Stage? stage, int step, string? member, Audience? audience = null, IReadOnlySet<string>? answered = null) => work switch
    {
        Meeting meeting => meeting.ScheduleVersion == chain && OfMeeting(meeting, stage, step, member),
        Assignment assignment => assignment.ScheduleVersion == chain && OfAssignment(assignment, member, audience),
        RectificationItem item => item.ScheduleVersion == chain && OfItem(item, stage, step, member, audience),
        VolunteerActivity activity => activity.ScheduleVersion == chain && OfActivity(activity, stage, member, audience),
        Notice notice => notice.ScheduleVersion == chain && OfNotice(notice, stage, member, audience, answered),
        _ => false,
    };

    private static bool OfMeeting(Meeting meeting, Stage? stage, int step, string? member) => meeting.State == MeetingState.Planned && stage switch
    {
        Stage.MinutesMissing => true,
        Stage.LeaveAsked or Stage.LeaveUndecided => step > 0 && step <= meeting.Leaves.Count && meeting.Leaves[step - 1].State == LeaveState.Requested,
        Stage.HostBriefing => member is null || member == meeting.Host,
        _ => member is null || meeting.Attendees.Contains(member) && !meeting.IsExcused(member),
    };

    private static bool OfAssignment(Assignment assignment, string? member, Audience? audience)
    {
        var asOwner = audience is null ? assignment.Owners.Contains(member) : audience == Audience.Owner;
        return asOwner && member is not null ? assignment.IsOpenFor(member) : assignment.Owners.Any(assignment.IsOpenFor);
    }

    private static bool OfItem(RectificationItem item, Stage? stage, int step, string? member, Audience? audience) => stage switch
    {
        Stage.AwaitsVerification or Stage.AwaitsVerificationTwoWorkdays or Stage.AwaitsVerificationFourWorkdays =>
            item.Status == RectificationStatus.PendingVerification && (member is null || member != item.Owner),
        Stage.ExtensionAsked or Stage.ExtensionUndecided => item.Asked is not null && (member is null || member != item.Owner),
        Stage.SlipUnanswered => item.OpenSlip is not null,
        Stage.LookBack => item is { Status: RectificationStatus.Closed, LookBackOn: not null } && (member is null || member != item.Owner),
        _ => item.IsOpen && (step == 0 || step <= item.Milestones.Count && item.Milestones[step - 1].DoneAt is null)
            && (audience != Audience.Owner || member is null || member == ExpandAudience.DoerOf(item, step)),
    };

    private static bool OfActivity(VolunteerActivity activity, Stage? stage, string? member, Audience? audience) => stage switch
    {
        Stage.HoursMissing or Stage.SummaryMissing =>
            activity.State is VolunteerState.Published or VolunteerState.Held && (stage == Stage.SummaryMissing || !activity.HoursAreConfirmed)
                && (member is null || audience == Audience.BranchSecretary || member == activity.Organiser),
        Stage.UnderFilled => activity.State == VolunteerState.Published && activity.IsUnderFilled && (member is null || member == activity.Organiser),
        Stage.PlacesLeft => activity.State == VolunteerState.Published && activity.Left is null or > 0,
        _ => activity.State == VolunteerState.Published && (member is null || member == activity.Organiser || activity.Participants.Contains(member)),
    };

    private static bool OfNotice(Notice notice, Stage? stage, string? member, Audience? audience, IReadOnlySet<string>? answered)
    {
        var asSender = audience is null ? member == notice.Sender : audience == Audience.Sender;
        return notice.State == NoticeState.Sent && (stage is null || notice.NeedAck)
            && (asSender || member is null || notice.Recipients.Contains(member) && answered?.Contains(member) != true);
    }
}
