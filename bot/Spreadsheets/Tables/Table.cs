namespace Sanmo.Bot.Spreadsheets.Tables;

/// <summary>A sheet's content: a section of the organisation file, or a list inside the rows of another table.</summary>
/// <param name="Path">For example <c>meetings.leaves</c>.</param>
/// <param name="List">The fields from the parent's row to the list; empty for a section.</param>
/// <param name="Columns">Those of its own rows; a list's sheet has the keys of its parents before them.</param>
internal sealed record Table(string Path, string Section, Table? Parent, IReadOnlyList<string> List, IReadOnlyList<Column> Columns)
{
    /// <summary>What tells its rows apart.</summary>
    public Column Key => Columns[0];

    /// <summary>The parents' keys, the section's first.</summary>
    public IReadOnlyList<Column> ParentKeys => Parent is null ? [] : [.. Parent.ParentKeys, Parent.Key];

    /// <summary>The columns as a sheet shows them.</summary>
    public IReadOnlyList<Column> SheetColumns => [.. ParentKeys, .. Columns];

    /// <summary>The table whose own column it is: itself, or one of its parents for a key.</summary>
    public Table OwnerOf(Column column) => Parent is { } parent && !Columns.Contains(column) ? parent.OwnerOf(column) : this;

    /// <summary>There is one of it, and it is no list.</summary>
    public bool IsHead => Path == "organisation";
}
