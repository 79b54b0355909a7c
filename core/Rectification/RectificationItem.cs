using Sanmo.Core.Agenda;
using Sanmo.Core.Redis;

namespace Sanmo.Core.Rectification;

/// <param name="Leader">The accountable leader's member id, who is not the doer.</param>
/// <param name="Owner">The member id of who puts it right.</param>
/// <param name="Due">The last local date, included; null only for long-term work.</param>
/// <param name="Sustain">To be kept up after it is done.</param>
/// <param name="Cycle">1, and one more after every reopening.</param>
internal sealed record RectificationItem(
    int Number,
    string Branch,
    string Problem,
    string? Category,
    string? Source,
    string? Goal,
    IReadOnlyList<string> Measures,
    string? Leader,
    string Owner,
    ResolutionKind Kind,
    DateOnly? Due,
    bool Sustain,
    IReadOnlyList<Milestone> Milestones,
    IReadOnlyList<ProgressEntry> Progress,
    IReadOnlyList<DueChange> DueChanges,
    RectificationStatus Status,
    DateOnly FoundOn,
    DateTimeOffset? SubmittedAt,
    DateTimeOffset? ClosedAt,
    string? VerifiedBy,
    string? Remark,
    int Cycle,
    int ScheduleVersion,
    DateTimeOffset ScheduledAt)
{
    public WorkRef Work => new(WorkKind.RectificationItem, Number);
    public Scope Scope => Scope.Of(Branch);

    /// <summary>The doer still has something to do.</summary>
    public bool IsOpen => Status is RectificationStatus.Registered or RectificationStatus.InProgress;

    /// <summary>Past its final limit on this local date; a submitted item's clock has stopped, long-term work is never overdue by date.</summary>
    public bool IsOverdue(DateOnly today) => IsOpen && Kind != ResolutionKind.LongTerm && Due < today;

    /// <summary>A planned step is past its date.</summary>
    public bool IsLate(DateOnly today) => IsOverdue(today) || IsOpen && Milestones.Any(step => step.DoneAt is null && step.Due < today);

    /// <summary>The last percentage reported; with steps, the share of steps done if that is more.</summary>
    public int Percent => Math.Max(
        Progress.LastOrDefault(entry => entry.Percent is not null)?.Percent ?? 0,
        Milestones.Count == 0 ? 0 : 100 * Milestones.Count(step => step.DoneAt is not null) / Milestones.Count);
}
