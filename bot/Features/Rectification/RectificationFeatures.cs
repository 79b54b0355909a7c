using Sanmo.Bot.Understanding;

namespace Sanmo.Bot.Features.Rectification;

internal static class RectificationFeatures
{
    public static FeatureRow[] Rows { get; } =
    [
        FeatureRow.Ask<ListOverdue>(Intent.RectOverdue, feature => feature.AskAsync),
        FeatureRow.Ask<ItemDetails>(Intent.RectDetails, feature => feature.AskAsync),
    ];

    /// <summary>What several of them share.</summary>
    public static Type[] Parts { get; } = [];
}
