namespace Sanmo.Core.Notices;

/// <summary>Another text for a notice that everyone has had, until a second person agrees.</summary>
/// <param name="Again">Those who have confirmed are to be asked again.</param>
/// <param name="Declined">The second person's reason; null while it waits.</param>
internal sealed record ProposedText(string Body, DateTimeOffset? AckDeadline, bool Again, string By, DateTimeOffset At, string? Declined = null);
