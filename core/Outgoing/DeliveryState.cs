namespace Sanmo.Core.Outgoing;

/// <summary>
/// <c>Sending</c> is written before the platform is called and the result after, so that a crash in between shows as <c>Doubtful</c>
/// instead of as a second message. <c>Silent</c>: when its turn came there was nothing to say any more.
/// </summary>
internal enum DeliveryState { Planned, Sending, Sent, Failed, Doubtful, Silent, Corrected, Withdrawn }
