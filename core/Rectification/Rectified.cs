namespace Sanmo.Core.Rectification;

/// <summary>What a step makes of an item, or why it cannot be taken.</summary>
internal sealed record Rectified(RectificationItem? After, Refusal Refusal = Refusal.None)
{
    /// <summary>What shows it was sent along.</summary>
    public Rectified With(IReadOnlyList<Evidence> evidence) => After is null || evidence.Count == 0 ? this : new(After with { Evidence = [.. After.Evidence ?? [], .. evidence] });

    public static Rectified Not(Refusal refusal) => new(null, refusal);
}
