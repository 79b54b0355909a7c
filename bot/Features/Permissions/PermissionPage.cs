using System.Globalization;
using System.Text;
using Sanmo.Bot.Features.Help;
using Sanmo.Bot.Understanding;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Members;

namespace Sanmo.Bot.Features.Permissions;

/// <summary>Writes docs/permissions.md from the table.</summary>
internal static class PermissionPage
{
    private static readonly (string Name, Role Role)[] _columns =
        [("member", Role.Member), ("group leader", Role.GroupLeader), ("branch secretary, deputy", Role.Secretary), ("committee office", Role.CommitteeOffice), ("committee secretary, deputy", Role.CommitteeSecretary)];

    public static string Write()
    {
        var page = new StringBuilder("""
            # Who may do what

            Written from `bot/Features/Permissions/Permission.cs`; a test fails when this page is stale. The widest of somebody's roles counts.
            *own* is one's own records, *group* and *branch* those of the own group or branch, *all* everybody's, – nobody's: the bot refuses and says who can.
            A rule of the work may narrow it further: nobody verifies the own item, whoever needs a second person needs one.


            """.ReplaceLineEndings("\n"));
        page.Append(CultureInfo.InvariantCulture, $"| | {string.Join(" | ", _columns.Select(column => column.Name))} |\n|---|{string.Concat(_columns.Select(_ => "---|"))}\n");
        foreach (var intent in Intent.All.Concat(EveryOrder.All.Select(order => order.Intent)))
            page.Append(CultureInfo.InvariantCulture, $"| {HelpWords.In("en").What(intent)} `{intent}` | {string.Join(" | ", _columns.Select(column => Name(Permission.Of(intent, column.Role))))} |\n");
        return page.ToString();
    }

    private static string Name(Reach reach) => reach == Reach.None ? "–" : reach.ToString().ToLowerInvariant();
}
