namespace Sanmo.Bot.Delivery;

/// <summary>Where a process may die between two writes.</summary>
internal enum DeliveryStep { Claimed, Begun, Sent, Ended }
