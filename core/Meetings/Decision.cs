namespace Sanmo.Core.Meetings;

/// <summary>Something that a meeting resolved.</summary>
/// <param name="Assignment">The number of the assignment it became; null for a resolution that nobody has to carry out.</param>
internal sealed record Decision(string Text, string By, DateTimeOffset At, int? Assignment = null);
