using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Sanmo.Bot.Spreadsheets.Workbooks;

/// <summary>Which looks show a number as a date: in a workbook a date is a number that is shown as one.</summary>
internal sealed partial class DateLooks(IReadOnlyList<bool> looks)
{
    public bool IsDate(int look) => look >= 0 && look < looks.Count && looks[look];

    public static DateLooks Of(Stylesheet? styles)
    {
        var codes = (styles?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
            .Where(format => format.NumberFormatId?.Value is not null)
            .GroupBy(format => format.NumberFormatId!.Value)
            .ToDictionary(same => same.Key, same => same.Last().FormatCode?.Value ?? "");
        return new([.. (styles?.CellFormats?.Elements<DocumentFormat.OpenXml.Spreadsheet.CellFormat>() ?? []).Select(format => IsDate(format.NumberFormatId?.Value ?? 0, codes))]);
    }

    // 27 to 36 and 50 to 58 are the dates of the East Asian programs (ECMA-376 part 1, 18.8.30).
    private static bool IsDate(uint id, Dictionary<uint, string> codes) => codes.TryGetValue(id, out var code)
        ? DateLetters().IsMatch(Decoration().Replace(code, ""))
        : id is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58);

    [GeneratedRegex("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hmsHMS]+\\])[^\\]]*\\]|General")]
    private static partial Regex Decoration();

    [GeneratedRegex("[ymdhsYMDHS]")]
    private static partial Regex DateLetters();
}
