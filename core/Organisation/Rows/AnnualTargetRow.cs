namespace Sanmo.Core.Organisation.Rows;

/// <param name="Branch">Left out for the whole organisation's.</param>
/// <param name="Checkpoints">Percent by the end of each of the four quarters; left out: a quarter each.</param>
internal sealed record AnnualTargetRow(
    WorkNumber Number,
    int Year,
    string Title,
    decimal Goal,
    string Owner,
    string? Branch = null,
    string? Unit = null,
    decimal? Done = null,
    IReadOnlyList<int>? Checkpoints = null,
    IReadOnlyList<TargetReportRow>? Reports = null,
    bool? Dropped = null,
    int? ScheduleVersion = null,
    StatedTime? ScheduledAt = null);
