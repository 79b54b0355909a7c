namespace Sanmo.Core.Meetings;

/// <param name="By">Who handed them in, last.</param>
/// <param name="Files">Names of photos and papers sent along, each with its address where the platform keeps one.</param>
/// <param name="Opinion">What the office said of them.</param>
internal sealed record Minutes(string Content, MinutesStatus Status, string By, DateTimeOffset At, string? Opinion = null, string? CheckedBy = null, DateTimeOffset? CheckedAt = null, IReadOnlyList<string>? Files = null);
