namespace Sanmo.Core.Notices;

/// <summary><c>Recalled</c>: cancelled before it went out, or withdrawn after. <c>Declined</c>: the second person said no, or its sender may not send it any more.</summary>
internal enum NoticeState { Draft, Scheduled, Sent, Recalled, AwaitsApproval, Declined }
