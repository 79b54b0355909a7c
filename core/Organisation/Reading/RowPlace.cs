namespace Sanmo.Core.Organisation.Reading;

/// <summary>Where in the file; the same words fit a sheet of a workbook.</summary>
/// <param name="Row">From 1, in the order of the file; 0 for the section as a whole.</param>
/// <param name="Key">What the row calls itself: an employee number, an id, a number.</param>
internal sealed record RowPlace(string Section, int Row, string? Key)
{
    public static readonly RowPlace File = new("file", 0, null);

    public override string ToString() => (Row, Key) switch
    {
        (0, _) => Section,
        (_, null) => $"{Section} row {Row}",
        _ => $"{Section} row {Row} ({Key})",
    };
}
