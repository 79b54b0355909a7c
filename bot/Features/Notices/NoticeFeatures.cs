using Sanmo.Bot.Features.Nudging;
using Sanmo.Bot.Understanding;
using Sanmo.Bot.Understanding.Orders;

namespace Sanmo.Bot.Features.Notices;

internal static class NoticeFeatures
{
    public static FeatureRow[] Rows { get; } =
    [
        FeatureRow.Ask<BroadcastNotice>(Intent.NoticeBroadcast, feature => feature.AskAsync),
        FeatureRow.Ask<AcknowledgeNotice>(Intent.NoticeAck, feature => feature.AskAsync),
        FeatureRow.Ask<ListUnanswered>(Intent.NoticeUnacked, feature => feature.AskAsync),
        FeatureRow.Ask<SendNudge>(Intent.NudgeSend, feature => feature.AskAsync),
        FeatureRow.Ask<ListNotices>(NoticeOrders.List, feature => feature.AskAsync),
        FeatureRow.Ask<NoticeDetails>(NoticeOrders.Show, feature => feature.AskAsync),
        FeatureRow.Ask<ChangeNotice>(NoticeOrders.Change, feature => feature.AskAsync),
        FeatureRow.Ask<StopNotice>(NoticeOrders.Stop, feature => feature.AskAsync),
        FeatureRow.Ask<WithdrawNotice>(NoticeOrders.Withdraw, feature => feature.AskAsync),
        FeatureRow.Ask<DecideNotice>(NoticeOrders.Approve, feature => feature.ApproveAsync),
        FeatureRow.Ask<DecideNotice>(NoticeOrders.Decline, feature => feature.DeclineAsync),
    ];

    /// <summary>What several of them share.</summary>
    public static Type[] Parts { get; } = [typeof(FindNotice), typeof(DraftNotice), typeof(ChaseButton), typeof(StartSending), typeof(ProposeText), typeof(FindOwing), typeof(Reminders.PutOff)];
}
