using Sanmo.Core.Assignments;
using Sanmo.Core.Meetings;

namespace Sanmo.Core.Organisation.Rows;

/// <param name="Parent">The number of the deployed task this is a part of.</param>
internal sealed record AssignmentRow(
    WorkNumber Number,
    string Title,
    IReadOnlyList<string> Owners,
    DateOnly Due,
    string CreatedBy,
    string? Branch = null,
    string? Detail = null,
    bool? AnyOne = null,
    IReadOnlyList<ReportRow>? Reports = null,
    AssignmentState? State = null,
    WorkNumber? Parent = null,
    int? ScheduleVersion = null,
    StatedTime? ScheduledAt = null,
    IReadOnlyList<string>? DeployedTo = null,
    MeetingType? Meeting = null,
    string? Remark = null);
