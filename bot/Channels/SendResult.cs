namespace Sanmo.Bot.Channels;

/// <param name="MessageId">The platform's id of the message; some platforms answer a success without one.</param>
/// <param name="RetryAt">For <see cref="SendOutcome.RetryLater"/>: not before this instant.</param>
/// <param name="Reason">The platform's code and the cure, for people; never a secret.</param>
internal sealed record SendResult(SendOutcome Outcome, string? MessageId = null, DateTimeOffset? RetryAt = null, string? Reason = null);
