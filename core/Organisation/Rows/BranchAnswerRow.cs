namespace Sanmo.Core.Organisation.Rows;

internal sealed record BranchAnswerRow(string Branch, string By, StatedTime At);
