using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Sanmo.Core.Notices;
using Sanmo.Core.Organisation.Rows;
using Sanmo.Core.Organisation.Writing;

namespace Sanmo.Core.Organisation.Importing;

/// <summary>Compares a file with what is kept. Pure; the caller writes.</summary>
internal static class PlanImport
{
    private const int LongestShown = 120;
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // Counted by us and never by a file.
    private static readonly string[] Ours = ["scheduleVersion", "scheduledAt"];

    /// <param name="wanted">Read with the same <paramref name="kept"/>, so that nothing in it contradicts what is kept.</param>
    public static ImportPlan Of(WholeOrganisation kept, WholeOrganisation wanted, DateTimeOffset now)
    {
        var json = RowsJson.Default;
        var answers = MissingAnswers(kept, wanted);
        var answered = answers.Select(answer => answer.Notice).ToHashSet();
        return new(
            Head(kept, wanted),
            Plan("branches", kept.Branches, wanted.Branches, branch => branch.Id, Merge.Branch, branch => Node(RowOf.Branch(branch), json.BranchRow)),
            Plan("members", kept.Members, wanted.Members, member => member.Id, Merge.Member, member => Node(RowOf.Member(member), json.MemberRow)),
            Plan("meetings", kept.Meetings, wanted.Meetings, meeting => meeting.Work.ToString(), (old, row) => Merge.Meeting(old, row, now), meeting => Node(RowOf.Meeting(meeting), json.MeetingRow)),
            Plan("assignments", kept.Assignments, wanted.Assignments, assignment => assignment.Work.ToString(), (old, row) => Merge.Assignment(old, row, now), assignment => Node(RowOf.Assignment(assignment), json.AssignmentRow)),
            Plan("rectificationItems", kept.Items, wanted.Items, item => item.Work.ToString(), (old, row) => MergeItem.Of(old, row, now), item => Node(RowOf.Item(item), json.RectificationItemRow)),
            Plan("volunteerEvents", kept.Activities, wanted.Activities, activity => activity.Work.ToString(), (old, row) => Merge.Activity(old, row, now), activity => Node(RowOf.Activity(activity), json.VolunteerEventRow)),
            [
                .. Plan("notices", kept.Notices, wanted.Notices, notice => notice.Work.ToString(), (old, row) => Merge.Notice(old, row, now), notice => Node(RowOf.Notice(notice, null), json.NoticeRow))
                    .Select(planned => answered.Contains(planned.Value.Number) ? WithAnswers(planned) : planned),
            ],
            answers,
            Plan("annualTargets", kept.Targets, wanted.Targets, target => target.Work.ToString(), Merge.Target, target => Node(RowOf.Target(target), json.AnnualTargetRow)));
    }

    private static IReadOnlyList<Planned<T>> Plan<T>(
        string section, IReadOnlyList<T> kept, IReadOnlyList<T> wanted, Func<T, string> key, Func<T, T, T> merge, Func<T, JsonObject> row)
    {
        var before = kept.GroupBy(key).ToDictionary(same => same.Key, same => same.Last());
        return
        [
            .. wanted.Select(value =>
            {
                if (!before.TryGetValue(key(value), out var old))
                    return new Planned<T>(new(section, key(value), RowChange.Added, []), value);
                var merged = merge(old, value);
                var (now, then) = (row(old), row(merged));
                var fields = Differing(now, then);
                var aside = Differing(then, row(value)).Except(Ours).ToList();
                return new(new(section, key(value), fields.Count == 0 ? RowChange.Unchanged : RowChange.Changed, fields, Changes(now, then, fields), Changes(then, row(value), aside)), merged);
            }),
        ];
    }

    private static PlannedRow Head(WholeOrganisation kept, WholeOrganisation wanted)
    {
        JsonObject Row(WholeOrganisation of) => Node(new OrganisationRow(of.Name, of.TimeZone, of.Language), RowsJson.Default.OrganisationRow);
        var (now, then) = (Row(kept), Row(wanted));
        var fields = Differing(now, then);
        return new("organisation", wanted.Name, fields.Count == 0 ? RowChange.Unchanged : kept.Name.Length == 0 ? RowChange.Added : RowChange.Changed, fields, Changes(now, then, fields));
    }

    // An answer once recorded stays; one that is missing is added, so that an import cut short can be run again.
    private static IReadOnlyList<NoticeAnswers> MissingAnswers(WholeOrganisation kept, WholeOrganisation wanted)
    {
        var recorded = kept.Answers.SelectMany(answers => answers.Acknowledgements.Select(answer => (answers.Notice, answer.Member))).ToHashSet();
        return
        [
            .. wanted.Answers
                .Select(answers => new NoticeAnswers(answers.Notice, [.. answers.Acknowledgements.Where(answer => !recorded.Contains((answers.Notice, answer.Member)))]))
                .Where(answers => answers.Acknowledgements.Count > 0),
        ];
    }

    private static Planned<Notice> WithAnswers(Planned<Notice> planned) => planned.Row.Change == RowChange.Added
        ? planned
        : planned with { Row = planned.Row with { Change = RowChange.Changed, Fields = [.. planned.Row.Fields, "acknowledgements"] } };

    private static List<FieldChange> Changes(JsonObject before, JsonObject after, IReadOnlyList<string> fields) => [.. fields.Select(name => new FieldChange(name, Shown(before[name]), Shown(after[name])))];

    private static string? Shown(JsonNode? value)
    {
        if (value is null)
            return null;
        var text = (value is JsonValue scalar && scalar.TryGetValue<string>(out var plain) ? plain : value.ToJsonString(Readable)).ReplaceLineEndings(" ");
        return text.Length > LongestShown ? $"{text[..LongestShown]}…" : text;
    }

    private static JsonObject Node<T>(T row, JsonTypeInfo<T> shape) => JsonSerializer.SerializeToNode(row, shape)!.AsObject();

    private static List<string> Differing(JsonObject before, JsonObject after) =>
        [.. before.Select(field => field.Key).Union(after.Select(field => field.Key)).Where(name => !JsonNode.DeepEquals(before[name], after[name]))];
}
