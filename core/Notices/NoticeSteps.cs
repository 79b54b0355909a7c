namespace Sanmo.Core.Notices;

/// <summary>The life of a notice; pure.</summary>
internal static partial class NoticeSteps
{
    /// <summary>The second person lets a notice to everyone go.</summary>
    /// <param name="sendAt">Later than now.</param>
    /// <param name="ackDeadline">As it then is; the waiting may have used up the one that was asked for.</param>
    public static NoticeStep Approve(Notice notice, string by, DateTimeOffset sendAt, DateTimeOffset? ackDeadline, DateTimeOffset now) => notice.State switch
    {
        NoticeState.AwaitsApproval when by == notice.Sender => NoticeRefusal.OwnNotice,
        NoticeState.AwaitsApproval => Planned(notice with { State = NoticeState.Scheduled, ApprovedBy = by, SendAt = sendAt, AckDeadline = ackDeadline }, now),
        _ => NoticeRefusal.AlreadyDecided,
    };

    public static NoticeStep Decline(Notice notice, string by, string reason, DateTimeOffset now) => notice.State switch
    {
        NoticeState.AwaitsApproval when by == notice.Sender => NoticeRefusal.OwnNotice,
        NoticeState.AwaitsApproval => Planned(notice with { State = NoticeState.Declined, Reason = reason }, now),
        _ => NoticeRefusal.AlreadyDecided,
    };

    /// <summary>Its time has come: sent where its sender may still send it, otherwise not.</summary>
    public static NoticeStep GoOut(Notice notice, bool maySend, DateTimeOffset now) => notice switch
    {
        { State: NoticeState.Scheduled, SendAt: { } at } when at <= now => maySend
            ? notice with { State = NoticeState.Sent, SentAt = now }
            : Planned(notice with { State = NoticeState.Declined }, now),
        _ => NoticeRefusal.NotWaiting,
    };

    /// <summary>Text, time or terms of what nobody has had yet. What a second person has approved is not that any more; a draft with a time is on its way.</summary>
    /// <param name="needsSecond">It is for everyone.</param>
    public static NoticeStep Change(Notice notice, string body, DateTimeOffset? sendAt, bool needAck, DateTimeOffset? ackDeadline, string? urgentBy, DateTimeOffset now, bool needsSecond = false)
    {
        if (Unchangeable(notice) is { } refusal)
            return refusal;
        if (sendAt <= now)
            return NoticeRefusal.TimeIsPast;
        var after = notice with
        {
            Body = body,
            Title = body == notice.Body ? notice.Title : Notice.TitleOf(body),
            SendAt = sendAt,
            NeedAck = needAck,
            AckDeadline = needAck ? ackDeadline : null,
            UrgentBy = urgentBy,
        };
        if (after == notice)
            return NoticeRefusal.NothingChanges;
        return Planned(after with
        {
            State = body != notice.Body && notice.ApprovedBy is not null ? NoticeState.AwaitsApproval
                : notice.State != NoticeState.Draft || sendAt is null ? notice.State
                : needsSecond ? NoticeState.AwaitsApproval : NoticeState.Scheduled,
            ApprovedBy = body != notice.Body ? null : notice.ApprovedBy,
        }, now);
    }

    /// <summary>What nobody has had yet will not come.</summary>
    public static NoticeStep Cancel(Notice notice, DateTimeOffset now) =>
        Unchangeable(notice) is { } refusal ? refusal : Planned(notice with { State = NoticeState.Recalled }, now);

    /// <summary>The chats that have not had it do not get it.</summary>
    public static NoticeStep Stop(Notice notice, DateTimeOffset now) => notice switch
    {
        { State: NoticeState.Sent, StoppedAt: null } => notice with { StoppedAt = now },
        { State: NoticeState.Sent } => NoticeRefusal.NothingChanges,
        _ => NotSent(notice),
    };

    /// <summary>A withdrawn mark stands in the place of every copy.</summary>
    public static NoticeStep Withdraw(Notice notice, string? reason, DateTimeOffset now) => notice.State == NoticeState.Sent
        ? Planned(notice with { State = NoticeState.Recalled, Reason = reason, Proposal = null }, now)
        : NotSent(notice);

    /// <summary>Every copy shows the new text.</summary>
    /// <param name="again">Those who have confirmed are asked again.</param>
    public static NoticeStep Correct(Notice notice, string body, DateTimeOffset? ackDeadline, bool again, DateTimeOffset now)
    {
        if (notice.State != NoticeState.Sent)
            return NotSent(notice);
        if (body == notice.Body && ackDeadline == notice.AckDeadline && !again)
            return NoticeRefusal.NothingChanges;
        var after = notice with
        {
            Body = body,
            Title = body == notice.Body ? notice.Title : Notice.TitleOf(body),
            AckDeadline = notice.NeedAck ? ackDeadline : null,
            Proposal = body == notice.Body ? notice.Proposal : null,
            CorrectedAt = body == notice.Body ? notice.CorrectedAt : now,
            Round = again && notice.NeedAck ? notice.Round + 1 : notice.Round,
        };
        // Without a new window those who are chased stay chased.
        return after.Round == notice.Round && after.AckDeadline == notice.AckDeadline ? after : Planned(after, now);
    }

    /// <summary>A leader confirms for the branch.</summary>
    public static NoticeStep ConfirmBranch(Notice notice, string branch, string by, DateTimeOffset now) =>
        !notice.IsOpen(now) ? NoticeRefusal.NotWaiting
        : notice.BranchAnswers?.Any(answer => answer.Branch == branch) == true ? NoticeRefusal.NothingChanges
        : notice with { BranchAnswers = [.. notice.BranchAnswers ?? [], new(branch, by, now)] };

    private static NoticeRefusal? Unchangeable(Notice notice) => notice.State switch
    {
        NoticeState.Sent => NoticeRefusal.AlreadySent,
        NoticeState.Recalled => NoticeRefusal.AlreadyWithdrawn,
        NoticeState.Declined => NoticeRefusal.AlreadyDecided,
        _ => null,
    };

    private static NoticeRefusal NotSent(Notice notice) => notice.State == NoticeState.Recalled ? NoticeRefusal.AlreadyWithdrawn : NoticeRefusal.NotSentYet;

    // What was planned for it until now is planned anew.
    private static Notice Planned(Notice notice, DateTimeOffset now) => notice with { ScheduleVersion = notice.ScheduleVersion + 1, ScheduledAt = now };
}
