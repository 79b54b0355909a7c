namespace Sanmo.Core.Organisation.Importing;

internal enum RowChange { Unchanged, Added, Changed }
