using Sanmo.Bot.Understanding;
using Sanmo.Bot.Understanding.Orders;

namespace Sanmo.Bot.Features.Rectification;

internal static class RectificationFeatures
{
    public static FeatureRow[] Rows { get; } =
    [
        FeatureRow.Ask<ListOverdue>(Intent.RectOverdue, feature => feature.AskAsync),
        FeatureRow.Ask<ItemDetails>(Intent.RectDetails, feature => feature.AskAsync),
        FeatureRow.Ask<AcceptItem>(RectificationOrders.Accept, feature => feature.AskAsync),
        FeatureRow.Ask<ReportProgress>(Intent.RectProgress, feature => feature.AskAsync),
        FeatureRow.Ask<ReportProgress>(RectificationOrders.Step, feature => feature.StepAsync),
        FeatureRow.Ask<ReportProgress>(RectificationOrders.Blocked, feature => feature.BlockedAsync),
        FeatureRow.Ask<ReportProgress>(RectificationOrders.Explain, feature => feature.ExplainAsync),
        FeatureRow.Ask<SubmitItem>(Intent.RectSubmit, feature => feature.AskAsync),
        FeatureRow.Ask<VerifyItem>(Intent.RectVerify, feature => feature.AskAsync),
        FeatureRow.Ask<ExtendItem>(Intent.RectExtend, feature => feature.AskAsync),
        FeatureRow.Ask<ExtendItem>(RectificationOrders.Grant, feature => feature.DecideAsync),
        FeatureRow.Ask<ReopenItem>(RectificationOrders.Reopen, feature => feature.AskAsync),
        FeatureRow.Ask<CancelItem>(RectificationOrders.Cancel, feature => feature.AskAsync),
        FeatureRow.Ask<SuperviseItem>(RectificationOrders.Supervise, feature => feature.AskAsync),
        FeatureRow.Ask<SuperviseItem>(RectificationOrders.LookBack, feature => feature.LookBackAsync),
        FeatureRow.Ask<RegisterItem>(RectificationOrders.Register, feature => feature.AskAsync),
        FeatureRow.Ask<AmendItem>(RectificationOrders.Amend, feature => feature.AskAsync),
        FeatureRow.Ask<AmendItem>(RectificationOrders.AddStep, feature => feature.AddStepAsync),
        FeatureRow.Ask<CountItems>(RectificationOrders.Figures, feature => feature.AskAsync),
        FeatureRow.Ask<ListLedger>(RectificationOrders.Ledger, feature => feature.AskAsync),
    ];

    /// <summary>What several of them share.</summary>
    public static Type[] Parts { get; } = [typeof(ItemDesk)];
}
