using System.Globalization;
using Sanmo.Core.Meetings;

namespace Sanmo.Core.Reminders;

internal sealed partial class LeadTimes
{
    private const int SeriesAnnouncedDaysBefore = 7;

    /// <summary>A held meeting is finished but for what it leaves behind; one that is over but not yet recorded as held still lacks its minutes.</summary>
    public IReadOnlyList<Reminder> For(Meeting meeting)
    {
        if (meeting.State == MeetingState.Cancelled)
            return [];
        var plan = Start(meeting.Work, meeting.ScheduleVersion, meeting.ScheduledAt);
        if (meeting.State == MeetingState.Planned)
        {
            AnnounceMeeting(plan, meeting);

            var dayBefore = plan.Say(Stage.PreviousWorkday, Audience.Attendees, Lane.Reminder,
                At(calendar.OnOrBefore(Date(meeting.Start).AddDays(-1)), options.PreviousWorkdayAt), meeting.Start);
            BeforeStart(plan, Audience.Attendees, meeting.Start, meeting.Online ? options.MinutesBeforeOnlineMeeting : options.MinutesBeforeMeeting, dayBefore);
            if (meeting.Host is not null)
                plan.Say(Stage.HostBriefing, Audience.Host, Lane.Reminder, meeting.Start.AddMinutes(-options.MinutesBeforeForHost), meeting.Start);

            DecideLeaves(plan, meeting);
            AskForMinutes(plan, meeting);
        }

        CheckMinutes(plan, meeting);
        AskForMakeUps(plan, meeting);
        AskForSpecialSteps(plan, meeting);
        return plan.Reminders;
    }

    private void AnnounceMeeting(Plan plan, Meeting meeting)
    {
        // A talk between two people is nobody else's business.
        var inGroup = options.GroupAnnouncements && meeting.Type != MeetingType.HeartTalk;
        // A series is made months ahead: each meeting of it is announced when it comes near.
        if (meeting.ScheduleVersion == 1 && meeting.Series is { } first && first != meeting.Number && Date(meeting.Start).AddDays(-SeriesAnnouncedDaysBefore) is var near && near > Date(meeting.ScheduledAt))
        {
            plan.Say(Stage.Announced, inGroup ? Audience.Group : Audience.Attendees, Lane.Reminder, At(calendar.OnOrBefore(near), options.GroupAt), meeting.Start);
            return;
        }

        var urgent = meeting.ScheduleVersion > 1 && _quiet.IsUrgent(meeting.Start, meeting.ScheduledAt);
        if (inGroup)
            plan.Announce(Stage.Announced, Audience.Group, meeting.Start, urgent);
        if ((!inGroup || urgent) && !meeting.ToldEach)
            plan.Announce(Stage.Announced, Audience.Attendees, meeting.Start, urgent);
    }

    private void DecideLeaves(Plan plan, Meeting meeting)
    {
        var open = meeting.Leaves.Index().Where(leave => leave.Item.State == LeaveState.Requested).ToList();
        foreach (var (index, leave) in open)
            // Asked for again after a withdrawal it is another request; a new time asks for it once more.
            plan.Say(Stage.LeaveAsked, Audience.Approver, Lane.Reminder, leave.At > meeting.ScheduledAt ? leave.At : meeting.ScheduledAt, meeting.Start, index + 1, leave.At.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));

        var last = meeting.Start.AddMinutes(-options.MinutesBeforeForOpenLeave);
        if (open.Exists(leave => leave.Item.At < last))
            plan.Say(Stage.LeaveUndecided, Audience.Approver, Lane.Reminder, last, meeting.Start);
    }

    private void AskForMinutes(Plan plan, Meeting meeting)
    {
        if (meeting.Type == MeetingType.HeartTalk)
            return;
        var secretary = meeting.Branch is null ? Audience.Office : Audience.BranchSecretary;
        var third = calendar.AddWorkdays(Date(meeting.End), 3);
        plan.Say(Stage.MinutesMissing, meeting.Recorder is null ? secretary : Audience.Recorder, Lane.Digest, Digest(third));
        if (meeting.Recorder is not null)
            plan.Say(Stage.MinutesMissing, secretary, Lane.Digest, Digest(calendar.AddWorkdays(third, 2)));
    }

    private void CheckMinutes(Plan plan, Meeting meeting)
    {
        switch (meeting.Minutes)
        {
            case { Status: MinutesStatus.Submitted } submitted:
                plan.Say(Stage.MinutesToCheck, Audience.Checker, Lane.Digest, Digest(calendar.AddWorkdays(Date(submitted.At), 2)), occasion: Occasion(submitted.At));
                break;
            case { Status: MinutesStatus.Returned, CheckedAt: { } returned }:
                plan.Say(Stage.MinutesMissing, Audience.Recorder, Lane.Digest, Digest(calendar.AddWorkdays(Date(returned), 3)), occasion: Occasion(returned));
                break;
        }
    }

    private void AskForMakeUps(Plan plan, Meeting meeting)
    {
        foreach (var task in MakeUps.Of(meeting, _zone).Where(task => task.Done is null))
        {
            var third = calendar.AddWorkdays(Date(meeting.End), 3);
            var dayBefore = calendar.OnOrBefore(task.Due.AddDays(-1));
            if (third < dayBefore)
                plan.Say(Stage.MakeUp, Audience.Owner, Lane.Digest, Digest(third), After(task.Due), task.Step);
            plan.Say(Stage.MakeUpDayBefore, Audience.Owner, Lane.Digest, Digest(dayBefore), After(task.Due), task.Step);
        }
    }

    private void AskForSpecialSteps(Plan plan, Meeting meeting)
    {
        if (meeting.Type != MeetingType.Special)
            return;
        var (steps, day) = (meeting.Special ?? new(), Date(meeting.Start));
        if (steps.ReadingSentAt is null)
            plan.Say(Stage.SpecialReading, Audience.Host, Lane.Digest, Digest(calendar.OnOrBefore(day.AddDays(-SpecialChecklist.ReadingDaysBefore))), meeting.Start);
        if (meeting.Expected.Any(member => !steps.HasHandedIn(member)))
            plan.Say(Stage.SpecialSelfCheck, Audience.Attendees, Lane.Digest, Digest(calendar.OnOrBefore(day.AddDays(-SpecialChecklist.SelfCheckDaysBefore))), meeting.Start);
        if (steps.ProblemsAt is null)
            plan.Say(Stage.SpecialProblems, Audience.Host, Lane.Digest, Digest(calendar.AddWorkdays(day, SpecialChecklist.ProblemsWorkdaysAfter)));
        if (steps.PlanAt is null)
            plan.Say(Stage.SpecialPlan, Audience.Host, Lane.Digest, Digest(calendar.AddWorkdays(day, SpecialChecklist.PlanWorkdaysAfter)));
    }

    private string Occasion(DateTimeOffset at) => Date(at).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
