using Sanmo.Core.Agenda;
using Sanmo.Core.Members;
using Sanmo.Core.Organisation.Reading;
using Sanmo.Core.Organisation.Rows;
using Sanmo.Core.Volunteering;

namespace Sanmo.Core.Organisation.Sections;

internal static class ReadVolunteerEvents
{
    public static IReadOnlyList<VolunteerActivity> From(IReadOnlyList<FileRow<VolunteerEventRow>> rows, FileReading reading, IReadOnlyList<Member> roster)
    {
        var seen = new Dictionary<string, int>();
        return [.. rows.Select(row => Read(row.Value, reading.Check(row.Place), seen, roster))];
    }

    private static VolunteerActivity Read(VolunteerEventRow row, RowCheck check, Dictionary<string, int> seen, IReadOnlyList<Member> roster)
    {
        var number = check.Number($"number", row.Number, WorkKind.VolunteerActivity);
        check.Once($"number {number}", seen);
        var schedule = check.Schedule(row.ScheduleVersion, row.ScheduledAt);
        var activity = new VolunteerActivity(
            number,
            row.Branch is { } branch ? check.Branch($"branch", branch) : null,
            check.Text($"title", row.Title),
            RowCheck.Optional(row.Theme),
            RowCheck.Optional(row.BusinessLink),
            check.Time(row.Start),
            check.Time(row.End),
            RowCheck.Optional(row.MeetPlace),
            RowCheck.Optional(row.Place),
            row.Capacity,
            check.Time(row.SignUpDeadline),
            check.Member($"organiser", row.Organiser),
            RowCheck.Optional(row.SafetyNote),
            check.Branches($"branches:", row.Branches),
            [.. (row.SignUps ?? []).Select(signUp => Read(signUp, check, $"V{number}", seen))],
            row.State ?? VolunteerState.Draft,
            schedule.Version,
            schedule.At,
            RowCheck.Optional(row.Purpose),
            RowCheck.Optional(row.TeamStrength),
            RowCheck.Optional(row.ServiceTarget),
            RowCheck.Optional(row.Supplies),
            RowCheck.Optional(row.Contact),
            row.Series,
            RowCheck.Optional(row.Summary),
            row.Evidence,
            RowCheck.Optional(row.Reason),
            row.ProposedBy is { } proposer ? check.Member($"proposedBy", proposer) : null,
            row.DecidedBy is { } decider ? check.Member($"decidedBy", decider) : null,
            check.Time(row.SubmittedAt),
            check.Time(row.InvitedAt));
        Check(activity, check, roster);
        return activity;
    }

    private static SignUp Read(SignUpRow row, RowCheck check, string activity, Dictionary<string, int> seen)
    {
        check.Once($"sign-up of {row.Member} for {activity}", seen);
        FormattableString who = $"sign-up of {row.Member}";
        check.Require(row.Hours is null or (>= 0 and <= 24) && row.Hours % 0.5m is null or 0, $"{who}: {row.Hours} hours; they are counted in steps of 0.5");
        check.Require(row.Status != SignUpStatus.Offered || row.OfferedUntil is not null, $"{who}: an offered place needs offeredUntil");
        return new(
            check.Member($"sign-up of", row.Member), row.Status ?? SignUpStatus.Registered, check.Time(row.At), row.By, check.Time(row.OfferedUntil), check.Time(row.CheckInAt), check.Time(row.CheckOutAt),
            row.CheckedBy, row.Hours, row.HoursBy, RowCheck.Optional(row.Reason),
            row.HoursTrail?.Select(change => new HoursChange(change.From, change.To, change.By, check.Time(change.At), change.Reason)).ToList(),
            row.Claim is { } claim ? new(claim.Hours, claim.Reason, check.Time(claim.At)) : null,
            check.Time(row.ComingAt));
    }

    private static void Check(VolunteerActivity activity, RowCheck check, IReadOnlyList<Member> roster)
    {
        check.Require(activity.End > activity.Start, $"end {RowCheck.Show(activity.End)} is not after start {RowCheck.Show(activity.Start)}");
        check.Require(activity.SignUpDeadline is not { } deadline || deadline <= activity.Start, $"signUpDeadline {activity.SignUpDeadline:yyyy-MM-dd HH:mm} is after start {RowCheck.Show(activity.Start)}");
        check.Require(activity.Capacity is null or > 0, $"capacity is {activity.Capacity}; leave it out for no limit");
        check.Require(activity.BusinessLink is not null || activity.State is VolunteerState.Draft or VolunteerState.Cancelled or VolunteerState.Declined,
            $"businessLink is missing; how it ties in with the work has to be said before it is submitted");
        var taken = activity.SignUps.Count(signUp => signUp.HoldsSeat);
        check.Require(activity.Capacity is null || taken <= activity.Capacity, $"{taken} members are signed up for {activity.Capacity} places; put the later ones on the waitlist (waitlisted)");
        if (activity.Left > 0 && activity.SignUps.Any(signUp => signUp.Status == SignUpStatus.Waitlisted))
            check.Odd($"somebody waits although {activity.Left} places are free");
        var open = activity.Branches.Count == 0 ? null : roster.Where(member => activity.Branches.Contains(member.Branch)).Select(member => member.Id).ToHashSet();
        foreach (var signUp in activity.SignUps.Where(signUp => open?.Contains(signUp.Member) == false))
            check.Wrong($"sign-up of \"{signUp.Member}\": the event is open to {activity.Branches} only");
    }
}
