namespace Sanmo.Core.Notices;

/// <param name="By">For one given on behalf of the member: who gave it.</param>
internal sealed record Acknowledgement(string Member, DateTimeOffset At, AcknowledgedBy Via, string? Text, string? By = null);
