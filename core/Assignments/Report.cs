namespace Sanmo.Core.Assignments;

/// <summary>One owner's word that it is done.</summary>
internal sealed record Report(string Member, string? Note, DateTimeOffset At);
