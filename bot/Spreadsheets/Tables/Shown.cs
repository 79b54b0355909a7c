namespace Sanmo.Bot.Spreadsheets.Tables;

/// <summary>Columns of the ledger that sum up for the reader what the sheets of its lists keep.</summary>
internal static class Shown
{
    public const string Milestones = "shown.milestones";
    public const string Progress = "shown.progress";
    public const string Percent = "shown.percent";
    public const string Evidence = "shown.evidence";

    public static IReadOnlyList<string> All { get; } = [Milestones, Progress, Percent, Evidence];
}
