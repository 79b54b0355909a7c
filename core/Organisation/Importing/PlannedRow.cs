namespace Sanmo.Core.Organisation.Importing;

/// <summary>What an import does to one row, for showing.</summary>
/// <param name="Section">The file's name for it, for example <c>rectificationItems</c>.</param>
/// <param name="Key">The id or number people know it by.</param>
/// <param name="Fields">The file's names of the fields that change; empty unless changed.</param>
/// <param name="Changes">The same fields with what they were and will be.</param>
/// <param name="LeftAside">What the file says otherwise and the chat decides: as it is kept, and as the file has it.</param>
internal sealed record PlannedRow(string Section, string Key, RowChange Change, IReadOnlyList<string> Fields, IReadOnlyList<FieldChange>? Changes = null, IReadOnlyList<FieldChange>? LeftAside = null)
{
    public override string ToString() => Change switch
    {
        RowChange.Added => $"{Section} {Key}: new",
        RowChange.Changed => $"{Section} {Key}: {string.Join(", ", Fields)}",
        _ => $"{Section} {Key}: as it is",
    };
}
