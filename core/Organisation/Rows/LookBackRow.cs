namespace Sanmo.Core.Organisation.Rows;

internal sealed record LookBackRow(StatedTime At, string By, bool Holds, string? Note = null);
