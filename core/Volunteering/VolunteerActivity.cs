using Sanmo.Core.Agenda;
using Sanmo.Core.Redis;

namespace Sanmo.Core.Volunteering;

/// <param name="Branch">The branch that proposed it; null for the committee's own.</param>
/// <param name="Branches">The branches it is open to; empty means all.</param>
/// <param name="BusinessLink">How it ties in with the institute's work; mandatory before it can be submitted.</param>
/// <param name="Capacity">Places; null means no limit.</param>
/// <param name="TeamStrength">What the team is good at that makes it theirs to do.</param>
/// <param name="ServiceTarget">Whom it serves.</param>
/// <param name="Contact">How to reach the organiser, for example a telephone number.</param>
/// <param name="Series">The number of the first activity of a series; null for a one-off.</param>
/// <param name="Evidence">Links to photos and papers, added with the summary.</param>
/// <param name="Reason">Why it was returned, declined, decided so or cancelled last.</param>
/// <param name="InvitedAt">When those who are free were invited last.</param>
internal sealed record VolunteerActivity(
    int Number,
    string? Branch,
    string Title,
    string? Theme,
    string? BusinessLink,
    DateTimeOffset Start,
    DateTimeOffset End,
    string? MeetPlace,
    string? Place,
    int? Capacity,
    DateTimeOffset? SignUpDeadline,
    string Organiser,
    string? SafetyNote,
    IReadOnlyList<string> Branches,
    IReadOnlyList<SignUp> SignUps,
    VolunteerState State,
    int ScheduleVersion,
    DateTimeOffset ScheduledAt,
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
    DateTimeOffset? SubmittedAt = null,
    DateTimeOffset? InvitedAt = null)
{
    public WorkRef Work => new(WorkKind.VolunteerActivity, Number);
    public Scope Scope => Scope.Of(Branch);

    /// <summary>Member ids with a place, in order of arrival.</summary>
    public IEnumerable<string> Participants => SignUps.Where(signUp => signUp.Status == SignUpStatus.Registered).Select(signUp => signUp.Member);

    /// <summary>Member ids without a place, in order of arrival.</summary>
    public IEnumerable<string> Waiting => SignUps.Where(signUp => signUp.Status == SignUpStatus.Waitlisted).Select(signUp => signUp.Member);

    /// <summary>Member ids a freed place is held for.</summary>
    public IEnumerable<string> Offered => SignUps.Where(signUp => signUp.Status == SignUpStatus.Offered).Select(signUp => signUp.Member);

    /// <summary>Everybody who has a place, is offered one or waits.</summary>
    public IEnumerable<string> Involved => SignUps.Where(signUp => signUp.Status != SignUpStatus.Cancelled).Select(signUp => signUp.Member);

    /// <summary>Places left, those on offer not counted; null when there is no limit. Negative after the limit was lowered.</summary>
    public int? Left => Capacity - SignUps.Count(signUp => signUp.HoldsSeat);

    public bool IsOver(DateTimeOffset now) => State is VolunteerState.Held or VolunteerState.Summarised or VolunteerState.Archived || State == VolunteerState.Published && now >= End;

    public SignUp? Find(string member) => SignUps.FirstOrDefault(signUp => signUp.Member == member);

    /// <summary>Fewer than four in five places are taken.</summary>
    public bool IsUnderFilled => Capacity is { } places && SignUps.Count(signUp => signUp.HoldsSeat) * 5 < places * 4;

    /// <summary>Somebody was there, and everybody who was has their hours.</summary>
    public bool HoursAreConfirmed => SignUps.Any(signUp => signUp.Attended) && SignUps.All(signUp => !signUp.Attended || signUp.HoursBy is not null);

    public bool IsOpenTo(string branch) => Branches.Count == 0 || Branches.Contains(branch);

    /// <summary>From 1; null for who does not wait.</summary>
    public int? PlaceInLine(string member) => Waiting.Index().Where(waiting => waiting.Item == member).Select(waiting => (int?)waiting.Index + 1).FirstOrDefault();
}
