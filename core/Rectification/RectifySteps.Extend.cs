namespace Sanmo.Core.Rectification;

internal static partial class RectifySteps
{
    /// <summary>Asked on or before the limit, with a reason; afterwards only a cause can be given and the lateness stays.</summary>
    public static Rectified AskExtension(RectificationItem item, Actor actor, DateOnly to, string? reason)
    {
        if (!WhoMay.Work(item, actor.Member))
            return Rectified.Not(Refusal.NotYours);
        if (NotExtendable(item, to) is { } refused)
            return refused;
        if (item.Due < actor.Today)
            return Rectified.Not(Refusal.TooLate);
        if (Said(reason) is not { } why)
            return Rectified.Not(Refusal.ReasonMissing);
        // A second request before the first is decided counts instead of it.
        return new(item with { Status = RectificationStatus.InProgress, Requests = [.. item.Requests ?? [], new(item.Due!.Value, to, why, actor.Id, actor.Now, item.Percent)] });
    }

    /// <param name="to">The date given; null for the one asked for.</param>
    public static Rectified Grant(RectificationItem item, Actor actor, DateOnly? to, string? reason)
    {
        if (item.Owner == actor.Id)
            return Rectified.Not(Refusal.OwnItem);
        var asked = item.Asked;
        if ((to ?? asked?.To) is not { } date)
            return Rectified.Not(Refusal.NotAsked);
        if (!WhoMay.Grant(item, actor.Member, date))
            return Rectified.Not(WhoMay.Leads(item, actor.Member) ? Refusal.BeyondSecretary : Refusal.NotYours);
        if (NotExtendable(item, date) is { } refused)
            return refused;
        if (date < actor.Today)
            return Rectified.Not(Refusal.DateIsPast);
        if (asked is null && item.Due < actor.Today)
            return Rectified.Not(Refusal.TooLate);
        var from = item.Due!.Value;
        return new(Replanned(item with
        {
            Due = date,
            ReturnDue = null,
            DueChanges = [.. item.DueChanges, new(from, date, actor.Id, asked?.Reason ?? Said(reason), actor.Now, item.Cycle)],
            // The step that was the whole's last day moves with it.
            Milestones = [.. item.Milestones.Select(step => step.DoneAt is null && step.Due == from ? step with { Due = date } : step)],
            Requests = asked is null ? item.Requests : Decided(item, asked with { DecidedBy = actor.Id, DecidedAt = actor.Now, Granted = date, Answer = Said(reason) }),
        }, actor));
    }

    /// <summary>The old limit stands.</summary>
    public static Rectified RefuseExtension(RectificationItem item, Actor actor, string? reason)
    {
        if (item.Owner == actor.Id)
            return Rectified.Not(Refusal.OwnItem);
        if (item.Asked is not { } asked)
            return Rectified.Not(Refusal.NotAsked);
        if (!WhoMay.Grant(item, actor.Member, asked.To) && !WhoMay.Leads(item, actor.Member))
            return Rectified.Not(Refusal.NotYours);
        return Said(reason) is { } why
            ? new(item with { Requests = Decided(item, asked with { DecidedBy = actor.Id, DecidedAt = actor.Now, Answer = why }) })
            : Rectified.Not(Refusal.ReasonMissing);
    }

    private static IReadOnlyList<ExtensionRequest> Decided(RectificationItem item, ExtensionRequest answered) => [.. item.Requests!.SkipLast(1), answered];

    private static Rectified? NotExtendable(RectificationItem item, DateOnly to) =>
        NotOpen(item)
        ?? (item.Kind == ResolutionKind.LongTerm || item.Due is null ? Rectified.Not(Refusal.NoLimit) : to <= item.Due ? Rectified.Not(Refusal.NotLater) : null);
}
