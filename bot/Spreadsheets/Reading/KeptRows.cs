using System.Text.Json;
using System.Text.Json.Nodes;
using Sanmo.Bot.Spreadsheets.Tables;
using Sanmo.Core.Organisation;
using Sanmo.Core.Organisation.Rows;
using Sanmo.Core.Organisation.Writing;

namespace Sanmo.Bot.Spreadsheets.Reading;

/// <summary>What is kept, as the rows of an organisation file.</summary>
internal sealed class KeptRows(WholeOrganisation kept)
{
    private readonly JsonObject _file = JsonSerializer.SerializeToNode(WriteOrganisation.File(kept), RowsJson.Default.OrganisationFile)!.AsObject();
    private readonly Dictionary<string, Dictionary<string, JsonObject>> _byKey = [];

    public JsonObject Head => _file["organisation"]!.AsObject();

    public IEnumerable<JsonObject> All(string section) => _file[section] is JsonArray rows ? rows.OfType<JsonObject>() : [];

    public JsonObject? Find(Table table, string key)
    {
        if (!_byKey.TryGetValue(table.Section, out var rows))
            _byKey[table.Section] = rows = All(table.Section).GroupBy(row => row.At(table.Key.Path)!.GetValue<string>(), StringComparer.OrdinalIgnoreCase).ToDictionary(same => same.Key, same => same.Last(), StringComparer.OrdinalIgnoreCase);
        return rows.GetValueOrDefault(key);
    }
}
