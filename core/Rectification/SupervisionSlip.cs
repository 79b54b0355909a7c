namespace Sanmo.Core.Rectification;

/// <summary>The office takes an item under supervision and asks for an answer by a date.</summary>
/// <param name="AnswerBy">Included.</param>
internal sealed record SupervisionSlip(DateTimeOffset At, string By, DateOnly AnswerBy, string? Text, DateTimeOffset? AnsweredAt = null);
