using Sanmo.Core.Rectification;
using static Sanmo.Core.Demo.DemoMembers;

namespace Sanmo.Core.Demo;

/// <summary>The rectification ledger, ZG-001 to ZG-040.</summary>
internal static class DemoItems
{
    public static IReadOnlyList<RectificationItem> All(DemoDays days) =>
    [
        .. new DemoImmediateItems(days).All()
            .Concat(new DemoStagedItems(days).All())
            .Concat(new DemoLongTermItems(days).All())
            .OrderBy(item => item.Number),
    ];

    public static string SourceOf(string branch, int number) => (number % 4) switch
    {
        0 => "领导班子对照党章党规找差距专题会",
        1 => "群众意见征集",
        2 => "支部自查",
        _ => $"党委巡察反馈（{DemoBranches.Short(branch)}）",
    };

    /// <summary>Never the owner: a secretary's own item goes one level up.</summary>
    public static int VerifierOf(string branch, int owner) => SecretaryOf(branch) == owner ? 1003 : SecretaryOf(branch);
}
