namespace Sanmo.Core.Outgoing;

/// <summary>A message in a chat that is the card of a piece of work.</summary>
/// <param name="MessageId">The platform's.</param>
/// <param name="Shows">Stands for what it shows, so that an edit that would change nothing is left out.</param>
internal sealed record PostedCard(Recipient Recipient, string MessageId, string Shows);
