namespace Sanmo.Bot.Features.Assignments;

internal static class AssignmentFeatures
{
    public static FeatureRow[] Rows { get; } = [];

    /// <summary>What several of them share.</summary>
    public static Type[] Parts { get; } = [];
}
