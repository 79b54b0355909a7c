using Sanmo.Bot.Understanding;

namespace Sanmo.Bot.Features.Volunteering;

internal static class VolunteerFeatures
{
    public static FeatureRow[] Rows { get; } =
    [
        FeatureRow.Ask<ListActivities>(Intent.VolList, feature => feature.AskAsync),
        FeatureRow.Ask<JoinActivity>(Intent.VolSignup, feature => feature.AskAsync),
        FeatureRow.Ask<WithdrawFromActivity>(Intent.VolWithdraw, feature => feature.AskAsync),
        FeatureRow.Ask<ListVolunteers>(Intent.VolRoster, feature => feature.AskAsync),
    ];

    /// <summary>What several of them share.</summary>
    public static Type[] Parts { get; } = [typeof(FindActivities)];
}
