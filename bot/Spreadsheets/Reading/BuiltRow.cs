using System.Text.Json.Nodes;
using Sanmo.Core.Organisation.Reading;

namespace Sanmo.Bot.Spreadsheets.Reading;

/// <summary>A row of the organisation file taken from a sheet.</summary>
/// <param name="Kept">The same as it is kept; null for a new one.</param>
internal sealed record BuiltRow(JsonObject Json, JsonObject? Kept, RowPlace Place);
