using Sanmo.Core.Agenda;
using Sanmo.Core.Redis;

namespace Sanmo.Core.Notices;

/// <param name="Branches">The branches whose group chats get it.</param>
/// <param name="Recipients">The member ids whose answer counts, fixed when it is sent.</param>
/// <param name="AckDeadline">Until when an answer is asked for, included; null when none is.</param>
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
    DateTimeOffset ScheduledAt)
{
    public WorkRef Work => new(WorkKind.Notice, Number);

    /// <summary>A notice to one branch is that branch's; to several, the organisation's.</summary>
    public Scope Scope => Branches.Count == 1 ? Scope.Of(Branches[0]) : Scope.Org;

    /// <summary>An answer is still asked for.</summary>
    public bool IsOpen(DateTimeOffset now) => State == NoticeState.Sent && NeedAck && (AckDeadline is null || now <= AckDeadline);
}
