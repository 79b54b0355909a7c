using Sanmo.Bot.Understanding.Orders;

namespace Sanmo.Bot.Features.Deliveries;

internal static class DeliveryFeatures
{
    public static FeatureRow[] Rows { get; } =
    [
        FeatureRow.Ask<ListTroubles>(DeliveryOrders.Troubles, feature => feature.AskAsync),
        FeatureRow.Ask<SettleDoubtful>(DeliveryOrders.Arrived, feature => feature.AskAsync),
        FeatureRow.Ask<SettleDoubtful>(DeliveryOrders.Again, feature => feature.AskAsync),
        FeatureRow.Ask<ResendFailed>(DeliveryOrders.Resend, feature => feature.AskAsync),
        FeatureRow.Ask<PauseSending>(DeliveryOrders.Pause, feature => feature.AskAsync),
        FeatureRow.Ask<PauseSending>(DeliveryOrders.Resume, feature => feature.AskAsync),
        FeatureRow.Ask<ForecastReminders>(DeliveryOrders.Forecast, feature => feature.AskAsync),
    ];

    /// <summary>What several of them share.</summary>
    public static Type[] Parts { get; } = [typeof(FindTroubles)];
}
