using Sanmo.Core.Rectification;

namespace Sanmo.Core.Organisation.Rows;

/// <param name="Due">Left out: seven days after the finding for immediate work, none for long-term work; staged work needs it.</param>
internal sealed record RectificationItemRow(
    WorkNumber Number,
    string Branch,
    string Problem,
    string Owner,
    ResolutionKind Kind,
    DateOnly FoundOn,
    DateOnly? Due = null,
    bool? Sustain = null,
    string? Category = null,
    string? Source = null,
    string? Goal = null,
    IReadOnlyList<string>? Measures = null,
    string? Leader = null,
    IReadOnlyList<MilestoneRow>? Milestones = null,
    IReadOnlyList<ProgressRow>? Progress = null,
    IReadOnlyList<DueChangeRow>? DueChanges = null,
    RectificationStatus? Status = null,
    StatedTime? SubmittedAt = null,
    StatedTime? ClosedAt = null,
    string? VerifiedBy = null,
    string? Remark = null,
    int? Cycle = null,
    int? ScheduleVersion = null,
    StatedTime? ScheduledAt = null);
