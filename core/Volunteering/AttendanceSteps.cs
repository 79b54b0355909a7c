using static Sanmo.Core.Volunteering.VolunteerState;

namespace Sanmo.Core.Volunteering;

/// <summary>Who was there and how long; pure.</summary>
internal static class AttendanceSteps
{
    public static readonly TimeSpan OpensBefore = TimeSpan.FromHours(1);
    public static readonly TimeSpan ClosesAfter = TimeSpan.FromHours(3);

    /// <summary>Who keeps the record may still add what was forgotten.</summary>
    public static readonly TimeSpan RecordClosesAfter = TimeSpan.FromDays(7);

    /// <summary>The answer to "still coming?"; no is a withdrawal.</summary>
    public static ActivityStep SayComing(VolunteerActivity activity, string member, DateTimeOffset now) =>
        activity.State != Published ? ActivityStep.Refused(StepRefusal.WrongState)
        : activity.Find(member) is not { Status: SignUpStatus.Registered } signUp ? ActivityStep.Refused(StepRefusal.NotSeated)
        : now >= activity.Start ? ActivityStep.Refused(StepRefusal.TooLate)
        : signUp.ComingAt is not null ? ActivityStep.Refused(StepRefusal.AlreadySo)
        : With(activity, signUp, signUp with { ComingAt = now });

    /// <param name="by">Who signs them in for them; null for themselves.</param>
    public static ActivityStep CheckIn(VolunteerActivity activity, string member, DateTimeOffset now, string? by = null)
    {
        if (activity.State is not (Published or Held))
            return ActivityStep.Refused(StepRefusal.WrongState);
        if (activity.Find(member) is not { Status: SignUpStatus.Registered } signUp)
            return ActivityStep.Refused(StepRefusal.NotSeated);
        if (signUp.CheckInAt is not null)
            return ActivityStep.Refused(StepRefusal.AlreadySo);
        if (now < activity.Start - OpensBefore)
            return ActivityStep.Refused(StepRefusal.TooEarly);
        if (now > (by is null ? activity.End : activity.End + RecordClosesAfter))
            return ActivityStep.Refused(StepRefusal.TooLate);
        // Entered after the event, it stands for the whole of it.
        return now > activity.End ? With(activity, signUp, signUp with { CheckInAt = activity.Start, CheckOutAt = activity.End, CheckedBy = by }) : With(activity, signUp, signUp with { CheckInAt = now, CheckedBy = by });
    }

    /// <inheritdoc cref="CheckIn"/>
    public static ActivityStep CheckOut(VolunteerActivity activity, string member, DateTimeOffset now, string? by = null)
    {
        if (activity.State is not (Published or Held))
            return ActivityStep.Refused(StepRefusal.WrongState);
        if (activity.Find(member) is not { Status: SignUpStatus.Registered } signUp)
            return ActivityStep.Refused(StepRefusal.NotSeated);
        if (signUp.CheckInAt is null)
            return ActivityStep.Refused(StepRefusal.NotCheckedIn);
        if (signUp.CheckOutAt is not null)
            return ActivityStep.Refused(StepRefusal.AlreadySo);
        if (now > activity.End + (by is null ? ClosesAfter : RecordClosesAfter))
            return ActivityStep.Refused(StepRefusal.TooLate);
        return With(activity, signUp, signUp with { CheckOutAt = now, CheckedBy = signUp.CheckedBy ?? by });
    }

    /// <summary>Between check-in and check-out inside the activity's own time, the way there and back not counted, to the nearest half hour.</summary>
    public static decimal ProposedHours(VolunteerActivity activity, SignUp signUp)
    {
        if (signUp.CheckInAt is not { } came)
            return 0;
        var from = came > activity.Start ? came : activity.Start;
        var until = signUp.CheckOutAt is { } left && left < activity.End ? left : activity.End;
        return until <= from ? 0 : Math.Round((decimal)(until - from).TotalMinutes / 30, MidpointRounding.AwayFromZero) / 2;
    }

    /// <summary>Everybody's who was there and has none yet.</summary>
    public static ActivityStep ConfirmHours(VolunteerActivity activity, string by, DateTimeOffset now)
    {
        if (activity.State is not (Published or Held or Summarised))
            return ActivityStep.Refused(StepRefusal.WrongState);
        if (now < activity.End)
            return ActivityStep.Refused(StepRefusal.NotOver);
        if (!activity.SignUps.Any(signUp => signUp.Attended))
            return ActivityStep.Refused(StepRefusal.NoAttendance);
        if (activity.HoursAreConfirmed)
            return ActivityStep.Refused(StepRefusal.AlreadySo);
        return new(activity with
        {
            State = activity.State == Published ? Held : activity.State,
            SignUps = [.. activity.SignUps.Select(signUp => signUp is { Attended: true, HoursBy: null } ? Credit(signUp, signUp.Hours ?? ProposedHours(activity, signUp), by, now, "") : signUp)],
        });
    }

    /// <summary>One person's, also of who was not signed in; what it was before stays in the trail.</summary>
    public static ActivityStep Correct(VolunteerActivity activity, string member, decimal hours, string? reason, string by, DateTimeOffset now)
    {
        if (activity.State is not (Published or Held or Summarised or Archived))
            return ActivityStep.Refused(StepRefusal.WrongState);
        if (activity.Find(member) is not { Status: SignUpStatus.Registered } signUp)
            return ActivityStep.Refused(StepRefusal.NotSeated);
        if (now < activity.End)
            return ActivityStep.Refused(StepRefusal.NotOver);
        if (!IsHours(hours))
            return ActivityStep.Refused(StepRefusal.NotHalfHours);
        if (string.IsNullOrWhiteSpace(reason))
            return ActivityStep.Refused(StepRefusal.NoReason);
        return With(activity, signUp, Credit(signUp, hours, by, now, reason) with { Claim = null });
    }

    /// <summary>A member asks for the own record to be put right.</summary>
    public static ActivityStep Claim(VolunteerActivity activity, string member, decimal hours, string? reason, DateTimeOffset now) =>
        Correct(activity, member, hours, reason, member, now) is { After: null } refused ? refused
        : With(activity, activity.Find(member)!, activity.Find(member)! with { Claim = new(hours, reason!, now) });

    public static ActivityStep RefuseClaim(VolunteerActivity activity, string member, string? reason) => activity.Find(member) switch
    {
        not { Claim: not null } => ActivityStep.Refused(StepRefusal.NoClaim),
        _ when string.IsNullOrWhiteSpace(reason) => ActivityStep.Refused(StepRefusal.NoReason),
        var signUp => With(activity, signUp!, signUp! with { Claim = null, Reason = reason }),
    };

    private static bool IsHours(decimal hours) => hours is >= 0 and <= 24 && hours % 0.5m == 0;

    private static SignUp Credit(SignUp signUp, decimal hours, string by, DateTimeOffset now, string reason) =>
        signUp with { Hours = hours, HoursBy = by, HoursTrail = [.. signUp.HoursTrail ?? [], new(signUp.Hours, hours, by, now, reason)] };

    private static ActivityStep With(VolunteerActivity activity, SignUp before, SignUp after) =>
        new(activity with { SignUps = [.. activity.SignUps.Select(signUp => ReferenceEquals(signUp, before) ? after : signUp)] });
}
