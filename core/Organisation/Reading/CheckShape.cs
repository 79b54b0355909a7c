using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Sanmo.Core.Organisation.Reading;

/// <summary>Compares a row with the shape it should have, and says every difference.</summary>
internal sealed class CheckShape(RowPlace place, Problems problems)
{
    private bool _good = true;

    public bool IsGood(JsonElement element, JsonTypeInfo shape)
    {
        Check(element, shape, "");
        return _good;
    }

    private void Check(JsonElement element, JsonTypeInfo shape, string path)
    {
        if (shape.Kind == JsonTypeInfoKind.Object)
            CheckFields(element, shape, path);
        else if (shape.Kind == JsonTypeInfoKind.Enumerable)
            CheckList(element, shape, path);
        else
            CheckValue(element, shape, path);
    }

    private void CheckFields(JsonElement element, JsonTypeInfo shape, string path)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            Add($"{Named(path)} is {Words.Quote(element)}, but should be an object with {shape.Properties.Select(field => field.Name).ToList()}");
            return;
        }
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
        {
            var at = Join(path, property.Name);
            if (!seen.Add(property.Name))
                Add($"{Named(at)} is given twice");
            else if (shape.Properties.FirstOrDefault(field => field.Name == property.Name) is not { } field)
                Add(Unknown(property.Name, at, shape));
            else if (property.Value.ValueKind != JsonValueKind.Null)
                Check(property.Value, shape.Options.GetTypeInfo(field.PropertyType), at);
            else if (IsRequired(field))
                Add($"{Named(at)} is null, but is required");
        }
        foreach (var field in shape.Properties.Where(field => IsRequired(field) && !seen.Contains(field.Name)))
            Add($"{Named(Join(path, field.Name))} is missing; it should be {Words.Wanted(field.PropertyType)}");
    }

    private void CheckList(JsonElement element, JsonTypeInfo shape, string path)
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            Add($"{Named(path)} is {Words.Quote(element)}, but should be a list in [ ]");
            return;
        }
        var each = shape.Options.GetTypeInfo(shape.ElementType!);
        var count = 0;
        foreach (var entry in element.EnumerateArray())
            Check(entry, each, $"{path}[{++count}]");
    }

    private void CheckValue(JsonElement element, JsonTypeInfo shape, string path)
    {
        try
        {
            if (element.ValueKind == JsonValueKind.Null || element.Deserialize(shape) is null)
                Add($"{Named(path)} is null, but should be {Words.Wanted(shape.Type)}");
        }
        catch (JsonException)
        {
            Add($"{Named(path)} is {Words.Quote(element)}, but should be {Words.Wanted(shape.Type)}");
        }
    }

    private static FormattableString Unknown(string name, string path, JsonTypeInfo shape)
    {
        var names = shape.Properties.Select(field => field.Name).ToList();
        var hint = Nearest.To(name, names) is { } near ? (FormattableString)$"did you mean \"{near}\"?" : $"fields are {names}";
        return $"{Named(path)} is not known; {hint}";
    }

    private static bool IsRequired(JsonPropertyInfo field) => field.AssociatedParameter is { HasDefaultValue: false };

    private static FormattableString Named(string path) => path.Length == 0 ? (FormattableString)$"the row" : $"field \"{path}\"";

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    private void Add(FormattableString reason)
    {
        _good = false;
        problems.Add(place, reason);
    }
}
