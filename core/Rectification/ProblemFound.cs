namespace Sanmo.Core.Rectification;

/// <summary>A problem as somebody reports it for the ledger.</summary>
/// <param name="Kind">Null: judged from the limit.</param>
/// <param name="Source">Where it was found, in words.</param>
/// <param name="FromMeeting">The number of the meeting that found it.</param>
internal sealed record ProblemFound(string Branch, string Problem, string Owner, ResolutionKind? Kind, DateOnly? Due, string? Source = null, int? FromMeeting = null);
