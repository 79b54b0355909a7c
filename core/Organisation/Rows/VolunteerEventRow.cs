using Sanmo.Core.Volunteering;

namespace Sanmo.Core.Organisation.Rows;

/// <param name="Branches">The branches it is open to; left out or empty: all.</param>
internal sealed record VolunteerEventRow(
    WorkNumber Number,
    string Title,
    StatedTime Start,
    StatedTime End,
    string Organiser,
    string? Branch = null,
    string? Theme = null,
    string? BusinessLink = null,
    string? MeetPlace = null,
    string? Place = null,
    int? Capacity = null,
    StatedTime? SignUpDeadline = null,
    string? SafetyNote = null,
    IReadOnlyList<string>? Branches = null,
    IReadOnlyList<SignUpRow>? SignUps = null,
    VolunteerState? State = null,
    int? ScheduleVersion = null,
    StatedTime? ScheduledAt = null,
    string? Purpose = null,
    string? TeamStrength = null,
    string? ServiceTarget = null,
    string? Supplies = null,
    string? Contact = null,
    int? Series = null,
    string? Summary = null,
    IReadOnlyList<string>? Evidence = null,
    string? Reason = null,
    string? ProposedBy = null,
    string? DecidedBy = null,
    StatedTime? SubmittedAt = null,
    StatedTime? InvitedAt = null);
