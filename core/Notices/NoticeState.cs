namespace Sanmo.Core.Notices;

internal enum NoticeState { Draft, Scheduled, Sent, Recalled }
