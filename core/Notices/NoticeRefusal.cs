namespace Sanmo.Core.Notices;

/// <summary>Why a step is not taken.</summary>
internal enum NoticeRefusal { AlreadySent, NotSentYet, AlreadyWithdrawn, AlreadyDecided, NotWaiting, OwnNotice, TimeIsPast, NothingChanges }
