namespace Sanmo.Core.Meetings;

/// <param name="By">Who signed for the person; null for one's own hand.</param>
internal sealed record CheckIn(string Member, DateTimeOffset At, string? By = null);
