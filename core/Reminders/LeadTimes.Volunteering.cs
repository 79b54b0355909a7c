using System.Globalization;
using Sanmo.Core.Volunteering;

namespace Sanmo.Core.Reminders;

internal sealed partial class LeadTimes
{
    /// <summary>Nothing before it is published; publishing sets its date anew.</summary>
    public IReadOnlyList<Reminder> For(VolunteerActivity activity)
    {
        var plan = Start(activity.Work, activity.ScheduleVersion, activity.ScheduledAt);
        if (activity.State == VolunteerState.Published)
        {
            InviteToVolunteer(plan, activity);
            foreach (var until in activity.SignUps.Where(signUp => signUp.Status == SignUpStatus.Offered).Select(signUp => signUp.OfferedUntil).OfType<DateTimeOffset>().Distinct())
                plan.Do(Stage.OfferEnds, Audience.Organiser, until, until.UtcDateTime.ToString("yyyyMMdd'T'HHmm", CultureInfo.InvariantCulture));
            var dayBefore = plan.Say(Stage.DayBefore, Audience.Participants, Lane.Reminder, At(Date(activity.Start).AddDays(-1), options.VolunteerDayBeforeAt), activity.Start);
            BeforeStart(plan, Audience.Participants, activity.Start, options.MinutesBeforeVolunteering, dayBefore);
        }
        if (activity.State is VolunteerState.Published or VolunteerState.Held)
        {
            if (!activity.HoursAreConfirmed)
                plan.Say(Stage.HoursMissing, Audience.Organiser, Lane.Digest, Digest(calendar.AddWorkdays(Date(activity.End), 1)));
            plan.Say(Stage.SummaryMissing, Audience.Organiser, Lane.Digest, Digest(calendar.AddWorkdays(Date(activity.End), 3)));
            plan.Say(Stage.SummaryMissing, Audience.BranchSecretary, Lane.Digest, Digest(calendar.AddWorkdays(Date(activity.End), 3)));
        }
        return plan.Reminders;
    }

    private void InviteToVolunteer(Plan plan, VolunteerActivity activity)
    {
        var urgent = activity.ScheduleVersion > 1 && _quiet.IsUrgent(activity.Start, activity.ScheduledAt);
        if (options.GroupAnnouncements)
            plan.Announce(Stage.Announced, Audience.Group, activity.Start, urgent);
        if (urgent)
            plan.Announce(Stage.Announced, Audience.Participants, activity.Start, urgent);

        var closes = activity.SignUpDeadline < activity.Start ? activity.SignUpDeadline.Value : activity.Start;
        if (options.GroupAnnouncements && activity.Left is not <= 0)
            plan.Say(Stage.PlacesLeft, Audience.Group, Lane.Reminder, At(calendar.OnOrBefore(Date(activity.Start).AddDays(-3)), options.GroupAt), closes);
        if (activity.IsUnderFilled)
            plan.Say(Stage.UnderFilled, Audience.Organiser, Lane.Reminder, At(calendar.OnOrBefore(Date(activity.Start).AddDays(-3)), options.GroupAt), closes);
    }
}
