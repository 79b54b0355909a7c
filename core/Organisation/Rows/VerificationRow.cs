using Sanmo.Core.Rectification;

namespace Sanmo.Core.Organisation.Rows;

internal sealed record VerificationRow(StatedTime At, string By, VerificationOutcome Outcome, string? Note = null, int? Cycle = null);
