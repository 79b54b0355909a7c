using static Sanmo.Core.Volunteering.SignUpStatus;

namespace Sanmo.Core.Volunteering;

/// <summary>Who has a place, whom a freed one is offered to, and who waits, first come first served; pure.</summary>
internal static class Seats
{
    /// <param name="branch">The member's.</param>
    /// <param name="by">Who puts them down; null for themselves.</param>
    public static Seating Take(VolunteerActivity activity, string member, string branch, DateTimeOffset now, OfferLimits limits, string? by = null)
    {
        var settled = Settle(activity, now, limits);
        var open = settled.After ?? activity;
        var known = Find(open, member);
        if (known is { Status: Registered or Waitlisted })
            return settled with { Outcome = known.Status == Registered ? SignUpOutcome.AlreadySeated : SignUpOutcome.AlreadyWaiting };
        if (activity.State != VolunteerState.Published)
            return settled with { Outcome = SignUpOutcome.NotOpen };
        if (!activity.IsOpenTo(branch))
            return settled with { Outcome = SignUpOutcome.NotInvited };
        if (now >= activity.Start)
            return settled with { Outcome = SignUpOutcome.Over };
        if (known is { Status: Offered })
            return settled with { Outcome = SignUpOutcome.Seated, After = With(open, known, known with { Status = Registered, OfferedUntil = null }) };
        if (now >= activity.SignUpDeadline)
            return settled with { Outcome = SignUpOutcome.Closed };
        // Who left before comes back to the end of the line: one record for each person.
        var seated = open.Left is null or > 0;
        return settled with
        {
            Outcome = seated ? SignUpOutcome.Seated : SignUpOutcome.Waiting,
            After = open with { SignUps = [.. open.SignUps.Where(signUp => signUp.Member != member), new(member, seated ? Registered : Waitlisted, now, by)] },
        };
    }

    /// <param name="by">Who takes them off the list; null for themselves.</param>
    /// <param name="reason">Why, for who was taken off to see.</param>
    public static Seating GiveUp(VolunteerActivity activity, string member, DateTimeOffset now, OfferLimits limits, string? by = null, string? reason = null)
    {
        var settled = Settle(activity, now, limits);
        var open = settled.After ?? activity;
        if (Find(open, member) is not { } known)
            return settled with { Outcome = SignUpOutcome.NotIn };
        if (activity.State != VolunteerState.Published)
            return settled with { Outcome = SignUpOutcome.NotOpen };
        if (now >= activity.Start)
            return settled with { Outcome = SignUpOutcome.Over };
        var left = With(open, known, known with { Status = Cancelled, At = now, OfferedUntil = null, By = by, Reason = reason });
        var next = Offer(left, known.HoldsSeat ? 1 : 0, now, limits);
        return new(
            known.Status == Offered ? SignUpOutcome.Passed : SignUpOutcome.Left, next.After ?? left,
            [.. settled.Promoted.Where(other => other != member), .. next.Promoted], [.. settled.Offered.Where(other => other != member), .. next.Offered], settled.Lapsed);
    }

    /// <summary>A raised limit gives the new places to those who wait; a lowered one throws nobody out.</summary>
    /// <param name="capacity">Null means no limit.</param>
    public static Seating Resize(VolunteerActivity activity, int? capacity, DateTimeOffset now, OfferLimits limits)
    {
        var settled = Settle(activity, now, limits);
        var resized = (settled.After ?? activity) with { Capacity = capacity };
        var filled = Fill(resized);
        return settled with { Outcome = SignUpOutcome.Settled, After = filled.After ?? resized, Promoted = [.. settled.Promoted, .. filled.Promoted] };
    }

    /// <summary>Offers that have ended go to the next in line; what else is free goes to those who wait, in order of arrival.</summary>
    public static Seating Settle(VolunteerActivity activity, DateTimeOffset now, OfferLimits limits)
    {
        if (activity.State != VolunteerState.Published)
            return Seating.Unchanged(SignUpOutcome.Settled);
        var lapsed = activity.SignUps.Where(signUp => signUp.Status == Offered && signUp.OfferedUntil <= now).Select(signUp => signUp.Member).ToList();
        if (lapsed.Count == 0)
            return Fill(activity);
        var after = activity with { SignUps = [.. activity.SignUps.Select(signUp => signUp.Status == Offered && signUp.OfferedUntil <= now ? signUp with { Status = Cancelled, At = now, OfferedUntil = null } : signUp)] };
        var next = now < activity.Start ? Offer(after, lapsed.Count, now, limits) : Seating.Unchanged(SignUpOutcome.Settled);
        return next with { After = next.After ?? after, Lapsed = lapsed };
    }

    // What somebody gave up is offered, and held meanwhile; so close to the start that there is no time to ask, it is given.
    private static Seating Offer(VolunteerActivity activity, int freed, DateTimeOffset now, OfferLimits limits)
    {
        if (limits.Until(now, activity.Start) is not { } until)
            return Fill(activity);
        var offered = activity.Waiting.Take(Math.Clamp(activity.Left ?? freed, 0, freed)).ToHashSet();
        if (offered.Count == 0)
            return Fill(activity);
        var after = activity with { SignUps = [.. activity.SignUps.Select(signUp => signUp.Status == Waitlisted && offered.Contains(signUp.Member) ? signUp with { Status = Offered, OfferedUntil = until } : signUp)] };
        var filled = Fill(after);
        return filled with { After = filled.After ?? after, Offered = [.. offered] };
    }

    private static Seating Fill(VolunteerActivity activity)
    {
        if (activity.Left is <= 0)
            return Seating.Unchanged(SignUpOutcome.Settled);
        var promoted = activity.Waiting.Take(activity.Left ?? int.MaxValue).ToHashSet();
        return promoted.Count == 0
            ? Seating.Unchanged(SignUpOutcome.Settled)
            : new(SignUpOutcome.Settled, activity with { SignUps = [.. activity.SignUps.Select(signUp => signUp.Status == Waitlisted && promoted.Contains(signUp.Member) ? signUp with { Status = Registered } : signUp)] }, [.. promoted], [], []);
    }

    private static VolunteerActivity With(VolunteerActivity activity, SignUp before, SignUp after) =>
        activity with { SignUps = [.. activity.SignUps.Select(signUp => ReferenceEquals(signUp, before) ? after : signUp)] };

    private static SignUp? Find(VolunteerActivity activity, string member) =>
        activity.SignUps.FirstOrDefault(signUp => signUp.Member == member && signUp.Status != Cancelled);
}
