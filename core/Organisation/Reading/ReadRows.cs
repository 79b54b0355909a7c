using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Sanmo.Core.Organisation.Rows;

namespace Sanmo.Core.Organisation.Reading;

/// <summary>The sections of a parsed file, each as rows of a known shape; rows of a bad shape become problems.</summary>
internal sealed class ReadRows(JsonElement file, Problems problems)
{
    private static readonly string[] Sections = [.. RowsJson.Default.OrganisationFile.Properties.Select(section => section.Name)];

    public FileRow<OrganisationRow>? Organisation()
    {
        var place = new RowPlace("organisation", 0, null);
        return file.TryGetProperty(place.Section, out var element) && element.ValueKind != JsonValueKind.Null ? Row(element, RowsJson.Default.OrganisationRow, place) : null;
    }

    public IReadOnlyList<FileRow<T>> Of<T>(string section, JsonTypeInfo<T> shape) where T : class =>
        [.. Elements(section).Select((element, index) => Row(element, shape, new(section, index + 1, KeyOf(element)))).OfType<FileRow<T>>()];

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
                problems.Add(RowPlace.File, $"section \"{property.Name}\" is not known; {(Nearest.To(property.Name, Sections) is { } near ? $"did you mean \"{near}\"?" : $"sections are {string.Join(", ", Sections)}")}");
            else if (property.Name != "organisation" && property.Value.ValueKind is not (JsonValueKind.Array or JsonValueKind.Null))
                problems.Add(new(property.Name, 0, null), $"it is {Words.Quote(property.Value)}, but should be a list of rows in [ ]");
        }
    }

    private JsonElement.ArrayEnumerator Elements(string section) =>
        file.TryGetProperty(section, out var rows) && rows.ValueKind == JsonValueKind.Array ? rows.EnumerateArray() : default;

    private FileRow<T>? Row<T>(JsonElement element, JsonTypeInfo<T> shape, RowPlace place) where T : class =>
        new CheckShape(place, problems).IsGood(element, shape) ? new(place, element.Deserialize(shape)!) : null;

    private static string? KeyOf(JsonElement element) => Text(element, "employeeNo") ?? Text(element, "number") ?? Text(element, "id") ?? Text(element, "name");

    private static string? Text(JsonElement element, string field) =>
        element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(field, out var value) ? null : value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        };
}
