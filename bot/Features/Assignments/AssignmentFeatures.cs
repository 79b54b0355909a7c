using Sanmo.Bot.Understanding.Orders;

namespace Sanmo.Bot.Features.Assignments;

internal static class AssignmentFeatures
{
    public static FeatureRow[] Rows { get; } =
    [
        FeatureRow.Ask<AssignTask>(AssignmentOrders.Assign, feature => feature.AskAsync),
        FeatureRow.Ask<DeployTask>(AssignmentOrders.Deploy, feature => feature.AskAsync),
        FeatureRow.Ask<ReportTask>(AssignmentOrders.Report, feature => feature.AskAsync),
        FeatureRow.Ask<TaskDetails>(AssignmentOrders.Details, feature => feature.AskAsync),
        FeatureRow.Ask<NudgeOwners>(AssignmentOrders.Nudge, feature => feature.AskAsync),
        FeatureRow.Ask<ChangeTask>(AssignmentOrders.Move, feature => feature.MoveAsync),
        FeatureRow.Ask<ChangeTask>(AssignmentOrders.Cancel, feature => feature.CancelAsync),
        FeatureRow.Ask<ListGiven>(AssignmentOrders.Given, feature => feature.AskAsync),
    ];

    /// <summary>What several of them share.</summary>
    public static Type[] Parts { get; } = [typeof(FindAssignment)];
}
