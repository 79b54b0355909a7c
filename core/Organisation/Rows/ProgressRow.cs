using Sanmo.Core.Rectification;

namespace Sanmo.Core.Organisation.Rows;

internal sealed record ProgressRow(StatedTime At, string By, int? Percent = null, string? Note = null, EntryKind? Kind = null, DateOnly? Expected = null);
