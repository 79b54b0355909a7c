namespace Sanmo.Core.Assignments;

/// <summary>What can be done to an assignment; pure. Dates are local.</summary>
internal static class AssignmentSteps
{
    /// <summary>Between two urgings by hand.</summary>
    public static readonly TimeSpan NudgeGap = TimeSpan.FromHours(4);

    /// <summary>An owner's own word that it is done; one is enough where any one may do it.</summary>
    public static AssignmentStep Report(Assignment assignment, string member, string? note, DateTimeOffset now)
    {
        if (!assignment.Owners.Contains(member))
            return new(AssignmentOutcome.NotAnOwner);
        if (assignment.Reports.Any(report => report.Member == member))
            return new(AssignmentOutcome.AlreadyReported);
        if (assignment.State != AssignmentState.Open)
            return new(AssignmentOutcome.Over);
        if (assignment.IsDeployed)
            return new(AssignmentOutcome.WatchesParts);
        var after = assignment with { Reports = [.. assignment.Reports, new(member, note, now)] };
        return after.Owners.Any(after.IsOpenFor) ? new(AssignmentOutcome.Changed, after) : new(AssignmentOutcome.Complete, after with { State = AssignmentState.Done });
    }

    public static AssignmentStep Move(Assignment assignment, DateOnly due, DateOnly today, DateTimeOffset now) =>
        assignment.State != AssignmentState.Open ? new(AssignmentOutcome.Over)
        : due < today ? new(AssignmentOutcome.Past)
        : due == assignment.Due ? new(AssignmentOutcome.Same)
        : new(AssignmentOutcome.Changed, assignment with { Due = due, ScheduleVersion = assignment.ScheduleVersion + 1, ScheduledAt = now });

    public static AssignmentStep Cancel(Assignment assignment, string? reason, DateTimeOffset now) =>
        assignment.State != AssignmentState.Open ? new(AssignmentOutcome.Over)
        : string.IsNullOrWhiteSpace(reason) ? new(AssignmentOutcome.NeedsReason)
        : new(AssignmentOutcome.Changed, assignment with { State = AssignmentState.Cancelled, Remark = reason, ScheduleVersion = assignment.ScheduleVersion + 1, ScheduledAt = now });

    /// <summary>Urges those who have not reported, and nobody else.</summary>
    public static AssignmentStep Nudge(Assignment assignment, DateTimeOffset now) =>
        assignment.State != AssignmentState.Open ? new(AssignmentOutcome.Over)
        : !assignment.Owners.Any(assignment.IsOpenFor) ? new(AssignmentOutcome.NobodyLeft)
        : assignment.NudgedAt is { } last && now - last < NudgeGap ? new(AssignmentOutcome.NudgedLately)
        : new(AssignmentOutcome.Changed, assignment with { NudgedAt = now });

    /// <summary>The whole is done when every part of it is; null as long as one is open.</summary>
    public static Assignment? Close(Assignment whole, IReadOnlyCollection<Assignment> parts) =>
        whole is { IsDeployed: true, State: AssignmentState.Open } && whole.DeployedTo!.All(branch => parts.Any(part => part.Branch == branch && part.State != AssignmentState.Open))
            ? whole with { State = AssignmentState.Done } : null;
}
