using Sanmo.Core.Agenda;
using Sanmo.Core.Assignments;
using Sanmo.Core.Organisation.Reading;
using Sanmo.Core.Organisation.Rows;

namespace Sanmo.Core.Organisation.Sections;

internal static class ReadAssignments
{
    public static IReadOnlyList<Assignment> From(IReadOnlyList<FileRow<AssignmentRow>> rows, FileReading reading, IReadOnlyList<Assignment> kept)
    {
        var seen = new Dictionary<string, int>();
        var read = rows.Select(row => (row.Place, Value: Read(row.Value, reading, seen, row.Place))).ToList();
        var byNumber = kept.Concat(read.Select(row => row.Value)).GroupBy(assignment => assignment.Number).ToDictionary(same => same.Key, same => same.Last());
        foreach (var (place, assignment) in read)
            CheckParents(assignment, reading.Check(place), byNumber);
        return [.. read.Select(row => row.Value)];
    }

    private static Assignment Read(AssignmentRow row, FileReading reading, Dictionary<string, int> seen, RowPlace place)
    {
        var check = reading.Check(place);
        var number = check.Number($"number", row.Number, WorkKind.Assignment);
        check.Once($"number {number}", seen);
        check.Require(row.Owners.Count > 0, $"owners is empty; somebody has to do it");
        var owners = check.Members($"owner", row.Owners);
        int? parent = row.Parent is { } named ? check.Number($"parent", named, WorkKind.Assignment) : null;
        check.Require(parent is null or 0 || reading.Known.Assignments.Contains(parent.Value), $"parent \"{row.Parent}\" does not exist in assignments");
        var schedule = check.Schedule(row.ScheduleVersion, row.ScheduledAt);
        return new(
            number,
            row.Branch is { } branch ? check.Branch($"branch", branch) : null,
            check.Text($"title", row.Title),
            RowCheck.Optional(row.Detail),
            owners,
            row.AnyOne ?? false,
            row.Due,
            [.. (row.Reports ?? []).Select(report => Read(report, check, owners, $"RW-{number}", seen))],
            row.State ?? AssignmentState.Open,
            parent,
            check.Member($"createdBy", row.CreatedBy),
            schedule.Version,
            schedule.At,
            row.DeployedTo is { } branches ? [.. branches.Select(one => check.Branch($"deployedTo", one))] : null,
            row.Meeting,
            RowCheck.Optional(row.Remark));
    }

    private static Report Read(ReportRow row, RowCheck check, IReadOnlyList<string> owners, string assignment, Dictionary<string, int> seen)
    {
        var member = check.Member($"report of", row.Member);
        check.Require(owners.Contains(member), $"report of \"{row.Member}\": this member is not among the owners");
        check.Once($"report of {row.Member} on {assignment}", seen);
        return new(member, RowCheck.Optional(row.Note), check.Time(row.At));
    }

    private static void CheckParents(Assignment assignment, RowCheck check, Dictionary<int, Assignment> all)
    {
        var above = new HashSet<int> { assignment.Number };
        for (var part = assignment; part.Parent is { } number && all.TryGetValue(number, out var whole); part = whole)
        {
            if (!above.Add(number))
            {
                check.Wrong($"parent RW-{assignment.Parent} leads back to this assignment; a part cannot contain its whole");
                return;
            }
            if (part == assignment && assignment.Due > whole.Due)
                check.Odd($"due {RowCheck.Show(assignment.Due)} is later than {RowCheck.Show(whole.Due)} of RW-{number}, which it is a part of");
        }
    }
}
