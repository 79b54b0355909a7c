namespace Sanmo.Core.Organisation.Rows;

internal sealed record SlipRow(StatedTime At, string By, DateOnly AnswerBy, string? Text = null, StatedTime? AnsweredAt = null);
