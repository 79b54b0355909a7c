namespace Sanmo.Core.Organisation.Importing;

/// <summary>What an import does to one row, for showing.</summary>
/// <param name="Section">The file's name for it, for example <c>rectificationItems</c>.</param>
/// <param name="Key">The id or number people know it by.</param>
/// <param name="Fields">The file's names of the fields that change; empty unless changed.</param>
internal sealed record PlannedRow(string Section, string Key, RowChange Change, IReadOnlyList<string> Fields)
{
    public override string ToString() => Change switch
    {
        RowChange.Added => $"{Section} {Key}: new",
        RowChange.Changed => $"{Section} {Key}: {string.Join(", ", Fields)}",
        _ => $"{Section} {Key}: as it is",
    };
}
