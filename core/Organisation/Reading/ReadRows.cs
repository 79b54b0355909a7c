using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Sanmo.Core.Organisation.Rows;

namespace Sanmo.Core.Organisation.Reading;

/// <summary>The sections of a parsed file, each as rows of a known shape; rows of a bad shape become problems.</summary>
internal sealed class ReadRows(JsonElement file, Problems problems, RowPlaces? places = null)
{
    private readonly RowPlaces _places = places ?? RowPlaces.Own;

    private static readonly string[] Sections = [.. RowsJson.Default.OrganisationFile.Properties.Select(section => section.Name)];

    public FileRow<OrganisationRow>? Organisation()
    {
        const string section = "organisation";
        return file.TryGetProperty(section, out var element) && element.ValueKind != JsonValueKind.Null && !_places.IsReported(section, 0) ? Row(element, RowsJson.Default.OrganisationRow, _places.Of(section, 0) ?? new RowPlace(section, 0, null)) : null;
    }

    public IReadOnlyList<FileRow<T>> Of<T>(string section, JsonTypeInfo<T> shape) where T : class =>
        [.. Elements(section).Select((element, index) => _places.IsReported(section, index) ? null : Row(element, shape, PlaceOf(section, index, element))).OfType<FileRow<T>>()];

    /// <summary>A field's texts over all rows, good or bad: a reference to a bad row is not a second problem.</summary>
    public IEnumerable<string> Texts(string section, string field) =>
        Elements(section).Select(element => Text(element, field)).OfType<string>();

    /// <summary>Two fields' texts of the rows that have both.</summary>
    public IEnumerable<(string First, string Second)> Pairs(string section, string first, string second) =>
        from element in Elements(section)
        let one = Text(element, first)
        let two = Text(element, second)
        where one is not null && two is not null
        select (one, two);

    /// <summary>Sections that nobody reads are problems, or a typing mistake would silently import nothing.</summary>
    public void CheckSections()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in file.EnumerateObject())
        {
            if (!seen.Add(property.Name))
                problems.Add(RowPlace.File, $"section \"{property.Name}\" is given twice");
            else if (!Sections.Contains(property.Name))
                problems.Add(RowPlace.File, $"section \"{property.Name}\" is not known; {(Nearest.To(property.Name, Sections) is { } near ? (FormattableString)$"did you mean \"{near}\"?" : $"sections are {Sections}")}");
            else if (property.Name != "organisation" && property.Value.ValueKind is not (JsonValueKind.Array or JsonValueKind.Null))
                problems.Add(new(property.Name, 0, null), $"it is {Words.Quote(property.Value)}, but should be a list of rows in [ ]");
        }
    }

    private JsonElement.ArrayEnumerator Elements(string section) =>
        file.TryGetProperty(section, out var rows) && rows.ValueKind == JsonValueKind.Array ? rows.EnumerateArray() : default;

    private FileRow<T>? Row<T>(JsonElement element, JsonTypeInfo<T> shape, RowPlace place) where T : class =>
        new CheckShape(place, problems).IsGood(element, shape) ? new(place, element.Deserialize(shape)!) : null;

    private RowPlace PlaceOf(string section, int index, JsonElement element) =>
        _places.Of(section, index) is { } place ? place with { Key = place.Key ?? KeyOf(element) } : new(section, index + 1, KeyOf(element));

    private static string? KeyOf(JsonElement element) => Text(element, "employeeNo") ?? Text(element, "number") ?? Text(element, "id") ?? Text(element, "name");

    private static string? Text(JsonElement element, string field) =>
        element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(field, out var value) ? null : value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        };
}
