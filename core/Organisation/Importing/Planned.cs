namespace Sanmo.Core.Organisation.Importing;

/// <param name="Value">What to keep from now on; save it unless the row is unchanged.</param>
internal sealed record Planned<T>(PlannedRow Row, T Value);
