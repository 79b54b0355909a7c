namespace Sanmo.Core.Rectification;

/// <summary>A later limit asked for, and what came of it.</summary>
/// <param name="From">The limit when it was asked.</param>
/// <param name="Percent">How far the item was.</param>
/// <param name="Granted">The date given, which may be another than asked for; null while undecided or when refused.</param>
internal sealed record ExtensionRequest(
    DateOnly From, DateOnly To, string Reason, string By, DateTimeOffset At, int Percent,
    string? DecidedBy = null, DateTimeOffset? DecidedAt = null, DateOnly? Granted = null, string? Answer = null);
