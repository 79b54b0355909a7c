using Sanmo.Bot.Understanding.Orders;

namespace Sanmo.Bot.Features.Targets;

internal static class TargetFeatures
{
    public static FeatureRow[] Rows { get; } =
    [
        FeatureRow.Ask<RegisterTarget>(TargetOrders.Register, feature => feature.AskAsync),
        FeatureRow.Ask<ReportTarget>(TargetOrders.Report, feature => feature.AskAsync),
        FeatureRow.Ask<ListTargets>(TargetOrders.List, feature => feature.AskAsync),
    ];
}
