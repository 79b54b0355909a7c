using Sanmo.Core.Agenda;
using Sanmo.Core.Redis;

namespace Sanmo.Core.Notices;

/// <param name="Branches">The branches whose group chats get it.</param>
/// <param name="Recipients">The member ids whose answer counts, fixed when it is sent.</param>
/// <param name="AckDeadline">Until when an answer is asked for, included; null when none is.</param>
/// <param name="SendAt">When it is to go out; null for a draft, and while it waits for approval to go out at once.</param>
/// <param name="UrgentBy">Who said that it may break the silence; null when it may not.</param>
/// <param name="ApprovedBy">The second person, for a notice to everyone.</param>
/// <param name="StoppedAt">Chats that did not have it by then do not get it any more.</param>
/// <param name="Reason">Why it was declined, withdrawn or not sent.</param>
/// <param name="Round">Grows when those who had confirmed are asked again; answers belong to a round.</param>
/// <param name="Proposal">The last correction that a second person was asked for.</param>
/// <param name="BranchAnswers">Branches whose leaders have confirmed for them.</param>
internal sealed record Notice(
    int Number,
    string Title,
    string Body,
    IReadOnlyList<string> Branches,
    IReadOnlyList<string> Recipients,
    bool NeedAck,
    DateTimeOffset? AckDeadline,
    string Sender,
    DateTimeOffset? SendAt,
    DateTimeOffset? SentAt,
    NoticeState State,
    int ScheduleVersion,
    DateTimeOffset ScheduledAt,
    string? UrgentBy = null,
    string? ApprovedBy = null,
    DateTimeOffset? CorrectedAt = null,
    DateTimeOffset? StoppedAt = null,
    string? Reason = null,
    int Round = 1,
    IReadOnlyList<BranchAnswer>? BranchAnswers = null,
    ProposedText? Proposal = null)
{
    public WorkRef Work => new(WorkKind.Notice, Number);

    /// <summary>A notice to one branch is that branch's; to several, the organisation's.</summary>
    public Scope Scope => Branches.Count == 1 ? Scope.Of(Branches[0]) : Scope.Org;

    /// <summary>Nobody has had it yet.</summary>
    public bool IsUnsent => State is NoticeState.Draft or NoticeState.Scheduled or NoticeState.AwaitsApproval;

    /// <summary>Another text that waits for a second person.</summary>
    public ProposedText? Waiting => State == NoticeState.Sent && Proposal is { Declined: null } ? Proposal : null;

    /// <summary>Its first words, as lists show it.</summary>
    public static string TitleOf(string body) => body.Length > 24 ? body[..24] + "…" : body;

    /// <summary>An answer is still asked for.</summary>
    public bool IsOpen(DateTimeOffset now) => State == NoticeState.Sent && NeedAck && (AckDeadline is null || now <= AckDeadline);
}
