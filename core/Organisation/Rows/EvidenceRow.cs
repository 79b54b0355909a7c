using Sanmo.Core.Rectification;

namespace Sanmo.Core.Organisation.Rows;

internal sealed record EvidenceRow(EvidenceKind Kind, string Text, string By, StatedTime At, string? ContentType = null, string? Url = null);
