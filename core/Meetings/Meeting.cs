using Sanmo.Core.Agenda;
using Sanmo.Core.Redis;

namespace Sanmo.Core.Meetings;

/// <param name="Branch">The branch it belongs to; null for a meeting of the whole organisation.</param>
/// <param name="Attendees">Member ids due to attend.</param>
/// <param name="ScheduleVersion">Grows with every change of time, so that an earlier time's reminders are never repeated.</param>
/// <param name="ScheduledAt">When the present time was set; nothing is reminded of before.</param>
/// <param name="PartyGroup">For a group's meeting: which group of the branch.</param>
/// <param name="Invitees">Member ids who may attend without being due: they never count.</param>
/// <param name="Series">The number of the first meeting of its series; null for a meeting on its own.</param>
/// <param name="Repeat">The series' rule in the form of RFC 5545, for example <c>FREQ=MONTHLY;BYMONTHDAY=5</c>.</param>
/// <param name="Occurrence">The date the rule names; the meeting itself may be on another one.</param>
/// <param name="ActualStart">When it really began, as its record keeps it.</param>
/// <param name="Moves">Every change of time, oldest first.</param>
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
    DateTimeOffset ScheduledAt,
    string? CreatedBy = null,
    string? PartyGroup = null,
    IReadOnlyList<string>? Invitees = null,
    int? Series = null,
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
    DateTimeOffset? ActualStart = null,
    DateTimeOffset? ActualEnd = null)
{
    public WorkRef Work => new(WorkKind.Meeting, Number);
    public Scope Scope => Scope.Of(Branch);

    public IReadOnlyList<CheckIn> SignedIn => SignIns ?? [];

    public IReadOnlyList<TimeChange> Moved => Moves ?? [];

    /// <summary>Everybody who hears of it: those due and those invited.</summary>
    public IEnumerable<string> Everybody => Attendees.Concat(Invitees ?? []).Distinct();

    /// <summary>Whoever is expected to come.</summary>
    public IEnumerable<string> Expected => Everybody.Where(member => !IsExcused(member));

    public bool IsExcused(string member) => Leaves.Any(leave => leave.Member == member && leave.State == LeaveState.Approved);

    public Leave? LeaveOf(string member) => Leaves.FirstOrDefault(leave => leave.Member == member);

    /// <summary>Its time was set in the chat, so that everybody was told one by one.</summary>
    public bool ToldEach => Moved is [.., { } last] && last.ScheduleVersion == ScheduleVersion;
}
