using Sanmo.Core.Agenda;
using Sanmo.Core.Redis;

namespace Sanmo.Core.Volunteering;

/// <param name="Branch">The branch that proposed it; null for the committee's own.</param>
/// <param name="Branches">The branches it is open to; empty means all.</param>
/// <param name="BusinessLink">How it ties in with the institute's work; mandatory before it can be submitted.</param>
/// <param name="Capacity">Places; null means no limit.</param>
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
    DateTimeOffset ScheduledAt)
{
    public WorkRef Work => new(WorkKind.VolunteerActivity, Number);
    public Scope Scope => Scope.Of(Branch);

    /// <summary>Member ids with a place, in order of arrival.</summary>
    public IEnumerable<string> Participants => SignUps.Where(signUp => signUp.Status == SignUpStatus.Registered).Select(signUp => signUp.Member);

    /// <summary>Member ids without a place, in order of arrival.</summary>
    public IEnumerable<string> Waiting => SignUps.Where(signUp => signUp.Status == SignUpStatus.Waitlisted).Select(signUp => signUp.Member);

    /// <summary>Places left; null when there is no limit.</summary>
    public int? Left => Capacity - Participants.Count();

    public bool IsOpenTo(string branch) => Branches.Count == 0 || Branches.Contains(branch);

    /// <summary>From 1; null for who does not wait.</summary>
    public int? PlaceInLine(string member) => Waiting.Index().Where(waiting => waiting.Item == member).Select(waiting => (int?)waiting.Index + 1).FirstOrDefault();
}
