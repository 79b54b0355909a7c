using Sanmo.Core.Assignments;
using Sanmo.Core.Meetings;
using Sanmo.Core.Notices;
using Sanmo.Core.Rectification;
using Sanmo.Core.Targets;
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
        AnnualTarget target => target.ScheduleVersion == chain && target is { Dropped: false, IsReached: false } && (member is null || member == target.Owner),
        Notice notice => notice.ScheduleVersion == chain && OfNotice(notice, stage, member, audience, answered),
        _ => false,
    };

    private static bool OfMeeting(Meeting meeting, Stage? stage, int step, string? member) => meeting.State != MeetingState.Cancelled && stage switch
    {
        Stage.MinutesMissing => meeting.State == MeetingState.Planned || meeting.Minutes?.Status == MinutesStatus.Returned,
        Stage.MinutesToCheck => meeting.Minutes?.Status == MinutesStatus.Submitted,
        Stage.MakeUp or Stage.MakeUpDayBefore => Leave(meeting, step) is { State: LeaveState.Approved } leave && meeting.MakeUps?.Any(proof => proof.Member == leave.Member) != true,
        Stage.SpecialReading => meeting.Special?.ReadingSentAt is null,
        Stage.SpecialSelfCheck => member is null || meeting.Expected.Contains(member) && meeting.Special?.HasHandedIn(member) != true,
        Stage.SpecialProblems => meeting.Special?.ProblemsAt is null,
        Stage.SpecialPlan => meeting.Special?.PlanAt is null,
        _ when meeting.State != MeetingState.Planned => false,
        Stage.LeaveAsked => Leave(meeting, step) is { State: LeaveState.Requested },
        Stage.LeaveUndecided => step == 0 ? meeting.Leaves.Any(leave => leave.State == LeaveState.Requested) : Leave(meeting, step) is { State: LeaveState.Requested },
        Stage.HostBriefing => member is null || member == meeting.Host,
        _ => member is null || meeting.Expected.Contains(member),
    };

    private static Leave? Leave(Meeting meeting, int step) => step > 0 && step <= meeting.Leaves.Count ? meeting.Leaves[step - 1] : null;

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
        if (stage == Stage.GoesOut)
            return notice.State == NoticeState.Scheduled;
        return notice.State == NoticeState.Sent && (stage is null || notice.NeedAck)
            && (asSender || member is null || notice.Recipients.Contains(member) && answered?.Contains(member) != true);
    }
}
