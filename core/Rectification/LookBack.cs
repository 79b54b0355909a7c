namespace Sanmo.Core.Rectification;

/// <summary>A look some weeks after closing whether it has lasted.</summary>
internal sealed record LookBack(DateTimeOffset At, string By, bool Holds, string? Note);
