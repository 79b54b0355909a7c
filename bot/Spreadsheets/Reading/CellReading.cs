using System.Text.Json.Nodes;

namespace Sanmo.Bot.Spreadsheets.Reading;

/// <summary>What a cell says.</summary>
/// <param name="Value">Null when it is empty, or wrong.</param>
/// <param name="Wrong">What is wrong with it and the cure.</param>
internal readonly record struct CellReading(JsonNode? Value, string? Wrong = null)
{
    public static CellReading Bad(string wrong) => new(null, wrong);
}
