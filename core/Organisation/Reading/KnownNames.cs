using Sanmo.Core.Agenda;
using Sanmo.Core.Organisation.Rows;

namespace Sanmo.Core.Organisation.Reading;

/// <summary>What a row may refer to: everything in the file, and everything kept already.</summary>
internal sealed class KnownNames
{
    private readonly Dictionary<string, string> _members = new(StringComparer.OrdinalIgnoreCase);

    public KnownNames(ReadRows rows, WholeOrganisation kept)
    {
        Branches = [.. kept.Branches.Select(branch => branch.Id).Concat(rows.Texts("branches", "id")).Distinct()];
        Assignments = new HashSet<int>(kept.Assignments.Select(assignment => assignment.Number).Concat(rows.Texts("assignments", "number").Select(text => new WorkNumber(text).For(WorkKind.Assignment)).OfType<int>()));
        // The file's own numbers are put in last: where they differ from what is kept, the file is the newer word.
        foreach (var member in kept.Members)
            _members[member.EmployeeNo] = member.Id;
        foreach (var (id, employeeNo) in rows.Pairs("members", "id", "employeeNo"))
            _members[employeeNo] = id;
        foreach (var id in kept.Members.Select(member => member.Id).Concat(rows.Texts("members", "id")))
            _members[id] = id;
    }

    public IReadOnlyList<string> Branches { get; }

    public IReadOnlySet<int> Assignments { get; }

    public IEnumerable<string> MemberNames => _members.Keys;

    /// <summary>The member's id, from the id or the employee number; null when there is none.</summary>
    public string? FindMember(string name) => _members.GetValueOrDefault(name.Trim());
}
