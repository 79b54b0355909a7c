namespace Sanmo.Bot.Spreadsheets.Workbooks;

/// <summary>The file is no workbook that can be read; the message says why, and the cure.</summary>
internal sealed class UnreadableWorkbookException(Unreadable why, Exception? inner = null) : Exception(Say(why), inner)
{
    public Unreadable Why => why;

    public static string Say(Unreadable why) => why switch
    {
        Unreadable.Encrypted => "the workbook is encrypted; open it, take the password off (File, Info, Protect Workbook) and save it again",
        Unreadable.Old => "it is an old workbook (.xls); open it and save it as .xlsx",
        Unreadable.NoWorkbook => "it is not a workbook (.xlsx); open it in a spreadsheet program and save it as .xlsx",
        Unreadable.OtherZip => "it is a zip file, but no workbook (.xlsx)",
        Unreadable.TooLarge => $"it is larger than {OpenPackage.LargestFile / 1024 / 1024} MB; take out pictures, or split it",
        Unreadable.TooMuch => $"it unpacks to more than {OpenPackage.LargestUnpacked / 1024 / 1024} MB; take out what is not needed, or split it",
        Unreadable.TooManyParts => $"it has more than {OpenPackage.MostParts} parts; a workbook has fewer",
        Unreadable.TooManyCells => $"it has more than {CellBudget.MostCells / 1_000_000} million filled cells; split it",
        _ => "the workbook is damaged; open it in a spreadsheet program, let it be repaired, and save it again",
    };
}
