using static Sanmo.Core.Volunteering.VolunteerState;

namespace Sanmo.Core.Volunteering;

/// <summary>From a branch's draft to an activity that people can join, or to its end; pure.</summary>
internal static class ProposalSteps
{
    // People see the evening before whether they go.
    private static readonly TimeSpan _closesBefore = TimeSpan.FromHours(15);

    /// <summary>Against what is done for show: how it ties in with the work and what the team is good at have to be said.</summary>
    public static IEnumerable<ProposalPart> Missing(VolunteerActivity activity)
    {
        if (string.IsNullOrWhiteSpace(activity.BusinessLink))
            yield return ProposalPart.BusinessLink;
        if (string.IsNullOrWhiteSpace(activity.TeamStrength))
            yield return ProposalPart.TeamStrength;
        if (string.IsNullOrWhiteSpace(activity.Place ?? activity.MeetPlace))
            yield return ProposalPart.Place;
    }

    public static ActivityStep Submit(VolunteerActivity activity, string by, DateTimeOffset now) => activity switch
    {
        { State: Submitted } => ActivityStep.Refused(StepRefusal.AlreadySo),
        { State: not Draft } => ActivityStep.Refused(StepRefusal.WrongState),
        _ when activity.Start <= now => ActivityStep.Refused(StepRefusal.Past),
        _ when Missing(activity).Any() => ActivityStep.Refused(StepRefusal.Incomplete),
        _ => new(activity with { State = Submitted, SubmittedAt = now, ProposedBy = activity.ProposedBy ?? by, Reason = null }),
    };

    /// <param name="theme">As the committee settles it; null leaves the branch's own.</param>
    public static ActivityStep Approve(VolunteerActivity activity, string? theme, string? reason, string by) => activity switch
    {
        { State: Approved } => ActivityStep.Refused(StepRefusal.AlreadySo),
        { State: not Submitted } => ActivityStep.Refused(StepRefusal.WrongState),
        _ when (theme ?? activity.Theme) is { } settled => new(activity with { State = Approved, Theme = settled, Reason = reason, DecidedBy = by }),
        _ => ActivityStep.Refused(StepRefusal.NoTheme),
    };

    /// <summary>Back to the branch, which submits it again.</summary>
    public static ActivityStep Return(VolunteerActivity activity, string? reason, string by) => Settle(activity, Draft, reason, by);

    public static ActivityStep Decline(VolunteerActivity activity, string? reason, string by) => Settle(activity, Declined, reason, by);

    public static ActivityStep Publish(VolunteerActivity activity, DateTimeOffset now)
    {
        if (activity.State == Published)
            return ActivityStep.Refused(StepRefusal.AlreadySo);
        if (activity.State != Approved)
            return ActivityStep.Refused(StepRefusal.WrongState);
        if (activity.Start <= now)
            return ActivityStep.Refused(StepRefusal.Past);
        var closes = activity.SignUpDeadline ?? activity.Start - _closesBefore;
        return new(activity with { State = Published, SignUpDeadline = closes > now ? closes : activity.Start, ScheduledAt = now });
    }

    public static ActivityStep Cancel(VolunteerActivity activity, string? reason, string by, DateTimeOffset now) => activity switch
    {
        { State: Cancelled } => ActivityStep.Refused(StepRefusal.AlreadySo),
        { State: Declined or Summarised or Archived } => ActivityStep.Refused(StepRefusal.WrongState),
        _ when activity.IsOver(now) => ActivityStep.Refused(StepRefusal.TooLate),
        _ when string.IsNullOrWhiteSpace(reason) => ActivityStep.Refused(StepRefusal.NoReason),
        _ => new(activity with { State = Cancelled, Reason = reason, DecidedBy = by }),
    };

    private static ActivityStep Settle(VolunteerActivity activity, VolunteerState to, string? reason, string by) => activity switch
    {
        _ when activity.State == to => ActivityStep.Refused(StepRefusal.AlreadySo),
        { State: not Submitted } => ActivityStep.Refused(StepRefusal.WrongState),
        _ when string.IsNullOrWhiteSpace(reason) => ActivityStep.Refused(StepRefusal.NoReason),
        _ => new(activity with { State = to, Reason = reason, DecidedBy = by }),
    };
}
