using Sanmo.Bot.Understanding;

namespace Sanmo.Bot.Features.Notices;

internal static class NoticeFeatures
{
    public static FeatureRow[] Rows { get; } =
    [
        FeatureRow.Ask<BroadcastNotice>(Intent.NoticeBroadcast, feature => feature.AskAsync),
        FeatureRow.Ask<AcknowledgeNotice>(Intent.NoticeAck, feature => feature.AskAsync),
        FeatureRow.Ask<ListUnanswered>(Intent.NoticeUnacked, feature => feature.AskAsync),
    ];

    /// <summary>What several of them share.</summary>
    public static Type[] Parts { get; } = [];
}
