using Sanmo.Bot.Understanding;

namespace Sanmo.Bot.Features.Meetings;

internal static class MeetingFeatures
{
    public static FeatureRow[] Rows { get; } =
    [
        FeatureRow.Ask<NextMeeting>(Intent.MeetingNext, feature => feature.AskAsync),
        FeatureRow.Ask<MeetingDetails>(Intent.MeetingDetails, feature => feature.AskAsync),
    ];

    /// <summary>What several of them share.</summary>
    public static Type[] Parts { get; } = [];
}
