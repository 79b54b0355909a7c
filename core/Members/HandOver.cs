using Sanmo.Core.Assignments;
using Sanmo.Core.Meetings;
using Sanmo.Core.Notices;
using Sanmo.Core.Rectification;
using Sanmo.Core.Volunteering;

namespace Sanmo.Core.Members;

/// <summary>
/// A post goes from one person to another, and with it the open work that belongs to the post and not to the person; pure.
/// What is verified, approved or escalated by role follows the role by itself.
/// </summary>
internal sealed record HandOver(Role Post, Member From, Member To)
{
    private bool OfCommittee => Post is Role.CommitteeOffice or Role.CommitteeSecretary or Role.CommitteeDeputy;

    public HandOverRefusal? Refusal =>
        From.Id == To.Id ? HandOverRefusal.SamePerson
        : !From.Is(Post) ? HandOverRefusal.NotHeld
        : !OfCommittee && From.Branch != To.Branch ? HandOverRefusal.OtherBranch
        : null;

    public Member Leaving(Member member) => member with { Roles = member.Roles.Where(role => role != Post).ToList() is { Count: > 0 } rest ? rest : [Role.Member] };

    /// <summary>Who becomes secretary is not the deputy any more.</summary>
    public Member Taking(Member member) => member.Is(Post) ? member
        : member with { Roles = [Post, .. member.Roles.Where(role => role != Role.Member && !(Post == Role.Secretary && role == Role.DeputySecretary) && !(Post == Role.CommitteeSecretary && role == Role.CommitteeDeputy))] };

    /// <returns>Null when nothing of it moves.</returns>
    public Meeting? Of(Meeting meeting)
    {
        if (meeting.State != MeetingState.Planned || !IsOfPost(meeting.Branch) || meeting.Host != From.Id && meeting.Recorder != From.Id)
            return null;
        return meeting with { Host = Instead(meeting.Host), Recorder = Instead(meeting.Recorder) };
    }

    /// <inheritdoc cref="Of(Meeting)"/>
    public VolunteerActivity? Of(VolunteerActivity activity) =>
        activity.Organiser == From.Id && IsOfPost(activity.Branch) && activity.State is not (VolunteerState.Archived or VolunteerState.Cancelled) ? activity with { Organiser = To.Id } : null;

    /// <summary>Nobody is the second person for what has become the own notice.</summary>
    /// <inheritdoc cref="Of(Meeting)"/>
    public Notice? Of(Notice notice) => notice.Sender != From.Id || !notice.IsUnsent ? null
        : notice with { Sender = To.Id, ApprovedBy = notice.ApprovedBy == To.Id ? null : notice.ApprovedBy, State = notice.ApprovedBy == To.Id ? NoticeState.AwaitsApproval : notice.State };

    /// <summary>The accountable leader is a post of the committee; who does it is a person.</summary>
    /// <inheritdoc cref="Of(Meeting)"/>
    public RectificationItem? Of(RectificationItem item) =>
        OfCommittee && item.Leader == From.Id && (item.IsOpen || item.Status == RectificationStatus.PendingVerification) ? item with { Leader = To.Id } : null;

    /// <summary>A branch's part of a deployed task is its leader's; and whoever gave a task is told of its reports.</summary>
    /// <inheritdoc cref="Of(Meeting)"/>
    public Assignment? Of(Assignment assignment)
    {
        if (assignment.State != AssignmentState.Open || !IsOfPost(assignment.Branch))
            return null;
        var theirs = assignment.Parent is not null && assignment.IsOpenFor(From.Id);
        if (!theirs && assignment.CreatedBy != From.Id)
            return null;
        return assignment with { Owners = theirs ? [.. assignment.Owners.Select(owner => owner == From.Id ? To.Id : owner).Distinct()] : assignment.Owners, CreatedBy = Instead(assignment.CreatedBy)! };
    }

    private bool IsOfPost(string? branch) => OfCommittee ? branch is null : branch == From.Branch;

    private string? Instead(string? member) => member == From.Id ? To.Id : member;
}
