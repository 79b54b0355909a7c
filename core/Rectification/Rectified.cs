namespace Sanmo.Core.Rectification;

/// <summary>What a step makes of an item, or why it cannot be taken.</summary>
internal sealed record Rectified(RectificationItem? After, Refusal Refusal = Refusal.None)
{
    public static Rectified Not(Refusal refusal) => new(null, refusal);
}
