using System.Text.Json.Serialization.Metadata;
using Sanmo.Core.Agenda;
using Sanmo.Core.Organisation.Rows;

namespace Sanmo.Bot.Spreadsheets.Tables;

/// <summary>Every table, taken from the shape of the organisation file, so that a field that is added there has its column here.</summary>
internal static class AllTables
{
    public const string Items = "rectificationItems";
    public const string Meetings = "meetings";
    public const string Activities = "volunteerEvents";
    public const string Notices = "notices";

    private static readonly string[] _people = ["owner", "leader", "verifiedBy", "by", "member", "host", "recorder", "createdBy", "askedBy", "decidedBy", "sender", "organiser", "proposedBy", "checkedBy", "hoursBy", "approvedBy", "urgentBy", "attendees", "invitees", "owners", "recipients"];
    private static readonly string[] _branches = ["branch", "branches", "deployedTo"];

    // The ledger as it is filed (the domain's own order); what is not named follows.
    private static readonly string[] _ledger = ["number", "problem", "category", "source", "goal", "measures", "leader", "branch", "supportUnits", "owner", "due", "sustain", "kind", Shown.Milestones, Shown.Progress, Shown.Percent, "status", Shown.Evidence, "closedAt", "verifiedBy", "remark", "foundOn"];

    public static IReadOnlyList<Table> List { get; } = [.. RowsJson.Default.OrganisationFile.Properties.SelectMany(Section)];

    public static Table Get(string path) => List.First(table => table.Path == path);

    /// <summary>The section's own table, then those of its lists.</summary>
    public static IReadOnlyList<Table> Of(string section) => [.. List.Where(table => table.Section == section)];

    private static IEnumerable<Table> Section(JsonPropertyInfo section)
    {
        var shape = Shape(section.Options, section.PropertyType);
        return Build(section.Name, section.Name, null, [], shape.Kind == JsonTypeInfoKind.Enumerable ? Shape(section.Options, shape.ElementType!) : shape);
    }

    private static IEnumerable<Table> Build(string path, string section, Table? parent, IReadOnlyList<string> list, JsonTypeInfo shape)
    {
        var (columns, lists) = (new List<Column>(), new List<(IReadOnlyList<string> Path, JsonTypeInfo Shape)>());
        Walk(shape, [], required: true, section, columns, lists);
        var table = new Table(path, section, parent, list, path == Items ? InLedgerOrder(columns) : columns);
        return [table, .. lists.SelectMany(inner => Build($"{path}.{string.Join('.', inner.Path)}", section, table, inner.Path, inner.Shape))];
    }

    private static void Walk(JsonTypeInfo shape, IReadOnlyList<string> path, bool required, string section, List<Column> columns, List<(IReadOnlyList<string>, JsonTypeInfo)> lists)
    {
        // What a record works out by itself is no field.
        foreach (var field in shape.Properties.Where(field => field.AssociatedParameter is not null))
        {
            var type = Shape(shape.Options, field.PropertyType);
            IReadOnlyList<string> at = [.. path, field.Name];
            if (type.Kind == JsonTypeInfoKind.Object)
                Walk(type, at, required: false, section, columns, lists);
            else if (type.Kind == JsonTypeInfoKind.Enumerable && Shape(shape.Options, type.ElementType!) is { Kind: JsonTypeInfoKind.Object } rows)
                lists.Add((at, rows));
            else
                columns.Add(Column(at, type, required && !field.AssociatedParameter!.HasDefaultValue, section));
        }
    }

    private static Column Column(IReadOnlyList<string> path, JsonTypeInfo shape, bool required, string section)
    {
        var isList = shape.Kind == JsonTypeInfoKind.Enumerable;
        var type = isList ? shape.ElementType! : Nullable.GetUnderlyingType(shape.Type) ?? shape.Type;
        return new(path, Kind(path[^1], type, isList), type, required, type == typeof(WorkNumber) ? WorkOf(section) : null);
    }

    private static ColumnKind Kind(string name, Type type, bool isList) => type switch
    {
        { IsEnum: true } => isList ? ColumnKind.Words : ColumnKind.Word,
        _ when type == typeof(string) => _people.Contains(name) ? isList ? ColumnKind.People : ColumnKind.Person
            : _branches.Contains(name) ? isList ? ColumnKind.Branches : ColumnKind.Branch
            : isList ? ColumnKind.Lines : ColumnKind.Text,
        _ when type == typeof(bool) => ColumnKind.YesNo,
        _ when type == typeof(DateOnly) => ColumnKind.Date,
        _ when type == typeof(StatedTime) || type == typeof(DateTimeOffset) => ColumnKind.Time,
        _ when type == typeof(WorkNumber) => ColumnKind.WorkNumber,
        _ when type == typeof(int) || type == typeof(decimal) => isList ? ColumnKind.Numbers : ColumnKind.Number,
        _ => throw new InvalidOperationException($"No column can hold {type}."),
    };

    private static WorkKind WorkOf(string section) => section switch
    {
        Meetings => WorkKind.Meeting,
        "assignments" => WorkKind.Assignment,
        Items => WorkKind.RectificationItem,
        Activities => WorkKind.VolunteerActivity,
        "annualTargets" => WorkKind.AnnualTarget,
        _ => WorkKind.Notice,
    };

    private static IReadOnlyList<Column> InLedgerOrder(List<Column> columns)
    {
        var shown = Shown.All.Select(name => new Column([name], ColumnKind.Shown, typeof(string), Required: false));
        var byName = columns.Concat(shown).ToDictionary(column => column.Name);
        return [.. _ledger.Select(name => byName[name]), .. columns.Where(column => !_ledger.Contains(column.Name))];
    }

    private static JsonTypeInfo Shape(System.Text.Json.JsonSerializerOptions options, Type type) => options.GetTypeInfo(type);
}
