using Sanmo.Core.Members;
using Sanmo.Core.Organisation.Reading;
using Sanmo.Core.Organisation.Rows;

namespace Sanmo.Core.Organisation.Sections;

internal static class WarnOfMissingSecretaries
{
    public static void In(IReadOnlyList<FileRow<BranchRow>> branches, IReadOnlyList<Member> roster, Problems problems)
    {
        var led = roster.Where(member => member.Is(Role.Secretary)).Select(member => member.Branch).ToHashSet();
        foreach (var row in branches.Where(row => !led.Contains(row.Value.Id)))
            problems.Warn(row.Place, $"no member has the role secretary here; nobody will be told when work of the branch is overdue");
    }
}
