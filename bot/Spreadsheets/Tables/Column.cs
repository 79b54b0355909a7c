using Sanmo.Core.Agenda;

namespace Sanmo.Bot.Spreadsheets.Tables;

/// <summary>One column of a table: where its value stands in a row of the organisation file, and how it is written in a cell.</summary>
/// <param name="Path">The fields from the row down, for example <c>minutes</c>, <c>content</c>.</param>
/// <param name="Type">Of the value, without its null.</param>
/// <param name="Required">A row cannot be read without it.</param>
/// <param name="Work">For a number: which kind of work it names.</param>
internal sealed record Column(IReadOnlyList<string> Path, ColumnKind Kind, Type Type, bool Required, WorkKind? Work = null)
{
    public string Name { get; } = string.Join('.', Path);
}
