namespace Sanmo.Core.Volunteering;

/// <summary>Who has a place and who waits for one, first come first served; pure.</summary>
internal static class Seats
{
    /// <param name="branch">The member's.</param>
    public static Seating Take(VolunteerActivity activity, string member, string branch, DateTimeOffset now)
    {
        if (Find(activity, member) is { } known)
            return Seating.Unchanged(known.Status == SignUpStatus.Registered ? SignUpOutcome.AlreadySeated : SignUpOutcome.AlreadyWaiting);
        if (activity.State != VolunteerState.Published)
            return Seating.Unchanged(SignUpOutcome.NotOpen);
        if (!activity.IsOpenTo(branch))
            return Seating.Unchanged(SignUpOutcome.NotInvited);
        if (now >= activity.Start)
            return Seating.Unchanged(SignUpOutcome.Over);
        if (now >= activity.SignUpDeadline)
            return Seating.Unchanged(SignUpOutcome.Closed);
        // Who left before comes back to the end of the line: one record for each person.
        var seating = Fill(activity with { SignUps = [.. activity.SignUps.Where(signUp => signUp.Member != member), new(member, SignUpStatus.Waitlisted, now)] });
        return seating.Promoted.Contains(member)
            ? new(SignUpOutcome.Seated, seating.After, [.. seating.Promoted.Where(other => other != member)])
            : seating with { Outcome = SignUpOutcome.Waiting };
    }

    public static Seating GiveUp(VolunteerActivity activity, string member, DateTimeOffset now)
    {
        if (Find(activity, member) is null)
            return Seating.Unchanged(SignUpOutcome.NotIn);
        if (activity.State != VolunteerState.Published)
            return Seating.Unchanged(SignUpOutcome.NotOpen);
        if (now >= activity.Start)
            return Seating.Unchanged(SignUpOutcome.Over);
        return Fill(activity with { SignUps = [.. activity.SignUps.Select(signUp => signUp.Member == member ? signUp with { Status = SignUpStatus.Cancelled, At = now } : signUp)] })
            with { Outcome = SignUpOutcome.Left };
    }

    /// <summary>Free places go to those who wait, in order of arrival; also after the limit was raised.</summary>
    public static Seating Fill(VolunteerActivity activity)
    {
        var promoted = activity.Waiting.Take(Math.Max(0, activity.Left ?? int.MaxValue)).ToHashSet();
        var after = activity with { SignUps = [.. activity.SignUps.Select(signUp => promoted.Contains(signUp.Member) && signUp.Status == SignUpStatus.Waitlisted ? signUp with { Status = SignUpStatus.Registered } : signUp)] };
        return new(SignUpOutcome.Seated, after, [.. promoted]);
    }

    private static SignUp? Find(VolunteerActivity activity, string member) =>
        activity.SignUps.FirstOrDefault(signUp => signUp.Member == member && signUp.Status != SignUpStatus.Cancelled);
}
