namespace Sanmo.Bot.Spreadsheets;

/// <summary>What can be exported as a workbook, by the words of the command and of the pages.</summary>
internal static class ExportKind
{
    public const string Organisation = "organisation";
    public const string Rectification = "rectification";
    public const string RectificationForm = "rectification-form";
    public const string Meetings = "meetings";
    public const string Assignments = "assignments";
    public const string Hours = "hours";
    public const string Acknowledgements = "acknowledgements";

    public static IReadOnlyList<string> All { get; } = [Organisation, Rectification, RectificationForm, Meetings, Assignments, Hours, Acknowledgements];
}
