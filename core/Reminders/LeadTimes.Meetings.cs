using Sanmo.Core.Meetings;

namespace Sanmo.Core.Reminders;

internal sealed partial class LeadTimes
{
    /// <summary>A held meeting is finished; one that is over but not yet recorded as held still lacks its minutes.</summary>
    public IReadOnlyList<Reminder> For(Meeting meeting)
    {
        if (meeting.State != MeetingState.Planned)
            return [];
        var plan = Start(meeting.Work, meeting.ScheduleVersion, meeting.ScheduledAt);
        AnnounceMeeting(plan, meeting);

        var dayBefore = plan.Say(Stage.PreviousWorkday, Audience.Attendees, Lane.Reminder,
            At(calendar.OnOrBefore(Date(meeting.Start).AddDays(-1)), options.PreviousWorkdayAt), meeting.Start);
        BeforeStart(plan, Audience.Attendees, meeting.Start, meeting.Online ? options.MinutesBeforeOnlineMeeting : options.MinutesBeforeMeeting, dayBefore);
        if (meeting.Host is not null)
            plan.Say(Stage.HostBriefing, Audience.Host, Lane.Reminder, meeting.Start.AddMinutes(-options.MinutesBeforeForHost), meeting.Start);

        DecideLeaves(plan, meeting);
        AskForMinutes(plan, meeting);
        return plan.Reminders;
    }

    private void AnnounceMeeting(Plan plan, Meeting meeting)
    {
        var urgent = meeting.ScheduleVersion > 1 && _quiet.IsUrgent(meeting.Start, meeting.ScheduledAt);
        // A talk between two people is nobody else's business.
        var inGroup = options.GroupAnnouncements && meeting.Type != MeetingType.HeartTalk;
        if (inGroup)
            plan.Announce(Stage.Announced, Audience.Group, meeting.Start, urgent);
        if (!inGroup || urgent)
            plan.Announce(Stage.Announced, Audience.Attendees, meeting.Start, urgent);
    }

    private void DecideLeaves(Plan plan, Meeting meeting)
    {
        var approver = meeting.Branch is null ? Audience.Office : Audience.BranchSecretary;
        var open = meeting.Leaves.Index().Where(leave => leave.Item.State == LeaveState.Requested).ToList();
        foreach (var (index, leave) in open)
            plan.Say(Stage.LeaveAsked, approver, Lane.Reminder, leave.At, meeting.Start, index + 1);

        var last = meeting.Start.AddMinutes(-options.MinutesBeforeForOpenLeave);
        if (open.Exists(leave => leave.Item.At < last))
            plan.Say(Stage.LeaveUndecided, approver, Lane.Reminder, last, meeting.Start);
    }

    private void AskForMinutes(Plan plan, Meeting meeting)
    {
        var secretary = meeting.Branch is null ? Audience.Office : Audience.BranchSecretary;
        var third = calendar.AddWorkdays(Date(meeting.End), 3);
        plan.Say(Stage.MinutesMissing, meeting.Recorder is null ? secretary : Audience.Recorder, Lane.Digest, Digest(third));
        if (meeting.Recorder is not null)
            plan.Say(Stage.MinutesMissing, secretary, Lane.Digest, Digest(calendar.AddWorkdays(third, 2)));
    }
}
