namespace Sanmo.Core.Notices;

internal sealed record Acknowledgement(string Member, DateTimeOffset At, AcknowledgedBy Via, string? Text);
