using Sanmo.Core.Meetings;

namespace Sanmo.Core.Organisation.Rows;

/// <param name="Branch">Left out for a meeting of the whole organisation.</param>
/// <param name="End">Left out: one hour after the start.</param>
/// <param name="Attendees">Left out: every member of the branch, or of the organisation.</param>
internal sealed record MeetingRow(
    WorkNumber Number,
    string Title,
    StatedTime Start,
    StatedTime? End = null,
    string? Branch = null,
    MeetingType? Type = null,
    string? Topics = null,
    string? Place = null,
    bool? Online = null,
    string? Host = null,
    string? Recorder = null,
    IReadOnlyList<string>? Attendees = null,
    IReadOnlyList<LeaveRow>? Leaves = null,
    MeetingState? State = null,
    int? ScheduleVersion = null,
    StatedTime? ScheduledAt = null,
    string? CreatedBy = null,
    string? PartyGroup = null,
    IReadOnlyList<string>? Invitees = null,
    WorkNumber? Series = null,
    string? Repeat = null,
    DateOnly? Occurrence = null,
    IReadOnlyList<TimeChange>? Moves = null,
    string? CancelReason = null,
    IReadOnlyList<CheckIn>? SignIns = null,
    IReadOnlyList<Vote>? Votes = null,
    Minutes? Minutes = null,
    IReadOnlyList<Decision>? Decisions = null,
    IReadOnlyList<MakeUpProof>? MakeUps = null,
    SpecialChecklist? Special = null,
    StatedTime? ActualStart = null,
    StatedTime? ActualEnd = null);
