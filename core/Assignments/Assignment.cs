using Sanmo.Core.Agenda;
using Sanmo.Core.Meetings;
using Sanmo.Core.Redis;

namespace Sanmo.Core.Assignments;

/// <param name="Owners">Member ids who have to do it.</param>
/// <param name="AnyOne">One report is enough for all; otherwise every owner reports.</param>
/// <param name="Due">The last local date, included.</param>
/// <param name="Parent">The deployed task this is a branch's part of.</param>
/// <param name="DeployedTo">For a deployed task: the branch ids that have a part each; its owner watches over it.</param>
/// <param name="Meeting">The type of meeting that the task asks a branch to hold.</param>
/// <param name="Remark">Why it was cancelled.</param>
/// <param name="NudgedAt">When those who have not reported were last urged by hand.</param>
internal sealed record Assignment(
    int Number,
    string? Branch,
    string Title,
    string? Detail,
    IReadOnlyList<string> Owners,
    bool AnyOne,
    DateOnly Due,
    IReadOnlyList<Report> Reports,
    AssignmentState State,
    int? Parent,
    string CreatedBy,
    int ScheduleVersion,
    DateTimeOffset ScheduledAt,
    IReadOnlyList<string>? DeployedTo = null,
    MeetingType? Meeting = null,
    string? Remark = null,
    DateTimeOffset? NudgedAt = null)
{
    public WorkRef Work => new(WorkKind.Assignment, Number);
    public Scope Scope => Scope.Of(Branch);

    public bool IsDeployed => DeployedTo is not null;

    public bool IsOverdue(DateOnly today) => State == AssignmentState.Open && Due < today;

    /// <summary>Still has to be done by this member.</summary>
    public bool IsOpenFor(string member) =>
        State == AssignmentState.Open && Owners.Contains(member) && !(AnyOne ? Reports.Count > 0 : Reports.Any(report => report.Member == member));
}
