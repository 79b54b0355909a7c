namespace Sanmo.Core.Rectification;

internal static partial class RectifySteps
{
    /// <summary>Why it is behind and when it will be done: answers a warning and a slip, moves no limit.</summary>
    public static Rectified Explain(RectificationItem item, Actor actor, string? cause, DateOnly? expected)
    {
        if (!WhoMay.Work(item, actor.Member))
            return Rectified.Not(Refusal.NotYours);
        if (NotOpen(item) is { } refused)
            return refused;
        if (Said(cause) is not { } why)
            return Rectified.Not(Refusal.ReasonMissing);
        if (expected < actor.Today)
            return Rectified.Not(Refusal.DateIsPast);
        return new(Noted(item, new(actor.Now, actor.Id, null, why, EntryKind.Cause, expected)) with
        {
            Slips = item.Slips is null ? null : [.. item.Slips.Select(slip => slip.AnsweredAt is null ? slip with { AnsweredAt = actor.Now } : slip)],
        });
    }

    /// <summary>The office takes the item under supervision.</summary>
    public static Rectified Supervise(RectificationItem item, Actor actor, DateOnly answerBy, string? text)
    {
        if (!actor.Member.ServesCommittee)
            return Rectified.Not(Refusal.NotYours);
        if (item.Owner == actor.Id)
            return Rectified.Not(Refusal.OwnItem);
        if (NotOpen(item) is { } refused)
            return refused;
        return answerBy < actor.Today ? Rectified.Not(Refusal.DateIsPast) : new(item with { Slips = [.. item.Slips ?? [], new(actor.Now, actor.Id, answerBy, Said(text))] });
    }
}
