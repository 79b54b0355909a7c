namespace Sanmo.Core.Notices;

/// <summary>Another text for everyone needs the second person again: the first one agreed to other words.</summary>
internal static partial class NoticeSteps
{
    /// <summary>What is out stands until somebody agrees; a new proposal takes the place of an old one.</summary>
    public static NoticeStep Propose(Notice notice, ProposedText proposal) =>
        notice.State != NoticeState.Sent ? NotSent(notice)
        : proposal.Body == notice.Body ? NoticeRefusal.NothingChanges
        : notice with { Proposal = proposal };

    /// <param name="ackDeadline">As it then is; the waiting may have used up the one that was asked for.</param>
    public static NoticeStep Agree(Notice notice, string by, DateTimeOffset? ackDeadline, DateTimeOffset now)
    {
        if (notice.Waiting is not { } proposal)
            return NoticeRefusal.AlreadyDecided;
        if (by == proposal.By)
            return NoticeRefusal.OwnNotice;
        return Correct(notice, proposal.Body, ackDeadline, proposal.Again, now).After is { } after ? after with { ApprovedBy = by } : NoticeRefusal.NothingChanges;
    }

    public static NoticeStep Disagree(Notice notice, string by, string reason) =>
        notice.Waiting is not { } proposal ? NoticeRefusal.AlreadyDecided
        : by == proposal.By ? NoticeRefusal.OwnNotice
        : notice with { Proposal = proposal with { Declined = reason } };
}
