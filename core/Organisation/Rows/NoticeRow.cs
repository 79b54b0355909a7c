using Sanmo.Core.Notices;

namespace Sanmo.Core.Organisation.Rows;

/// <param name="Recipients">Left out: every member of the branches.</param>
/// <param name="NeedAck">Left out: asked for when there is a deadline.</param>
internal sealed record NoticeRow(
    WorkNumber Number,
    string Title,
    string Body,
    IReadOnlyList<string> Branches,
    string Sender,
    IReadOnlyList<string>? Recipients = null,
    bool? NeedAck = null,
    StatedTime? AckDeadline = null,
    StatedTime? SendAt = null,
    StatedTime? SentAt = null,
    NoticeState? State = null,
    IReadOnlyList<AcknowledgementRow>? Acknowledgements = null,
    int? ScheduleVersion = null,
    StatedTime? ScheduledAt = null,
    string? UrgentBy = null,
    string? ApprovedBy = null,
    StatedTime? CorrectedAt = null,
    StatedTime? StoppedAt = null,
    string? Reason = null,
    int? Round = null,
    IReadOnlyList<BranchAnswerRow>? BranchAnswers = null,
    ProposedText? Proposal = null);
