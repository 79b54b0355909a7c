namespace Sanmo.Core.Meetings;

/// <summary>What is put right about a meeting without moving it; null leaves a part as it is.</summary>
/// <param name="Online">For a new place: it is no room but a call.</param>
internal sealed record MeetingEdit(string? Place = null, bool Online = false, string? Host = null, string? Recorder = null, string? Topics = null);
