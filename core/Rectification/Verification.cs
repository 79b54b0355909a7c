namespace Sanmo.Core.Rectification;

/// <summary>One act of those who sign off; the history is never rewritten.</summary>
/// <param name="Cycle">The item's cycle it belongs to.</param>
internal sealed record Verification(DateTimeOffset At, string By, VerificationOutcome Outcome, string? Note, int Cycle);
