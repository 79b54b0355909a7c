using Sanmo.Core.Agenda;
using Sanmo.Core.Redis;

namespace Sanmo.Core.Meetings;

/// <param name="Branch">The branch it belongs to; null for a meeting of the whole organisation.</param>
/// <param name="Attendees">Member ids due to attend.</param>
/// <param name="ScheduleVersion">Grows with every change of time, so that an earlier time's reminders are never repeated.</param>
/// <param name="ScheduledAt">When the present time was set; nothing is reminded of before.</param>
internal sealed record Meeting(
    int Number,
    string? Branch,
    MeetingType Type,
    string Title,
    string? Topics,
    DateTimeOffset Start,
    DateTimeOffset End,
    string? Place,
    bool Online,
    string? Host,
    string? Recorder,
    IReadOnlyList<string> Attendees,
    IReadOnlyList<Leave> Leaves,
    MeetingState State,
    int ScheduleVersion,
    DateTimeOffset ScheduledAt)
{
    public WorkRef Work => new(WorkKind.Meeting, Number);
    public Scope Scope => Scope.Of(Branch);

    public bool IsExcused(string member) => Leaves.Any(leave => leave.Member == member && leave.State == LeaveState.Approved);
}
