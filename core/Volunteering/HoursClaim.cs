namespace Sanmo.Core.Volunteering;

/// <summary>What a member asks to be put right in the own record.</summary>
internal sealed record HoursClaim(decimal Hours, string Reason, DateTimeOffset At);
