namespace Sanmo.Core.Organisation.Reading;

/// <summary>A row whose shape is good, and where it stands.</summary>
internal sealed record FileRow<T>(RowPlace Place, T Value);
