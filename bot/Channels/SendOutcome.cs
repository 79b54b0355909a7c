namespace Sanmo.Bot.Channels;

/// <summary>
/// <c>RetryLater</c>: it certainly did not arrive and may be sent again. <c>Unreachable</c>: the chat is gone or blocked until its next contact.
/// <c>Refused</c>: the message itself is wrong. <c>Doubtful</c>: it may have arrived.
/// </summary>
internal enum SendOutcome { Sent, RetryLater, Unreachable, Refused, Doubtful }
