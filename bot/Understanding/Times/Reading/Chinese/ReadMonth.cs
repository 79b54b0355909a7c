namespace Sanmo.Bot.Understanding.Times.Reading.Chinese;

/// <summary>Years, quarters, months and the days in them: 2026年12月4日, 明年3月, 下个月3号, 本月底, 12月中旬, 四季度, 下半年.</summary>
internal static class ReadMonth
{
    private static readonly (string Word, int Offset)[] s_years =
    [
        ("本年度", 0), ("今年度", 0), ("本年", 0), ("今年", 0), ("下年度", 1), ("明年", 1), ("来年", 1), ("后年", 2), ("大前年", -3),
        ("前年", -2), ("去年", -1), ("上年度", -1), ("全年", 0),
    ];

    private static readonly (string Word, int Offset)[] s_months =
    [
        ("本月", 0), ("这个月", 0), ("这月", 0), ("当月", 0), ("下下个月", 2), ("下下月", 2), ("下个月", 1), ("下一个月", 1), ("下月", 1), ("次月", 1),
        ("上上个月", -2), ("上上月", -2), ("上个月", -1), ("上一个月", -1), ("上月", -1),
    ];

    private static readonly string[] s_yearEnds = ["年年底", "年年末", "年终", "年底", "年末", "岁末", "底", "末"];
    private static readonly string[] s_notYearEnd = ["总结", "奖", "评", "考", "会", "盘", "检"];

    public static Piece? At(in Line line, int at)
    {
        var p = at;
        int? year = null;
        if (ReadYear(line, ref p, out var offset))
            year = offset;
        if (year is { } given && !Days.IsYear(given))
            return null;
        var afterYear = p;
        if (year is not null)
        {
            p = SkipOf(line, p);
            if (YearPart(line, at, p, year.Value) is { } part)
                return Marked(part, line, year);
            if (line[p] is not ('年' or '七' or '八' or '三') && ReadFestival.Named(line, at, p, year) is { } festival)
                return Marked(festival, line, year);
        }
        if (ReadOffsetMonth(line, p, out var month, out var afterMonth) && year is null)
            return Marked(ReadInMonth.At(line, at, afterMonth, month, said: true), line, month < Days.FirstOfMonth(line.Today) ? month.Year : null, month);
        if (NamedMonth(line, p, out var number, out afterMonth))
        {
            var said = year is not null;
            var first = said ? new DateOnly(year!.Value, number, 1) : NextMonth(line.Today, number);
            return Marked(ReadInMonth.At(line, at, afterMonth, first, said), line, year);
        }
        if (year is not { } whole)
            return ReadBarePeriod.At(line, at);
        return Marked(Piece.OverDates(at, afterYear, new(whole, 1, 1), new(whole, 12, 31), DateUnit.Year), line, year);
    }

    /// <summary>12月, 十二月份; not 3个月. The index after it, with 份.</summary>
    public static bool NamedMonth(in Line line, int at, out int month, out int end)
    {
        end = ReadNumber.At(line, at, out month, out var rounded);
        end = end > 0 ? line.Blank(end) : end;
        if (end < 0 || rounded || month is < 1 or > 12 || line[end] != '月')
            return false;
        end += line[end + 1] == '份' ? 2 : 1;
        return true;
    }

    /// <summary>The month with that number that is not over.</summary>
    public static DateOnly NextMonth(DateOnly today, int month) => new(month < today.Month ? today.Year + 1 : today.Year, month, 1);

    public static int SkipOf(in Line line, int at)
    {
        at = line.Blank(at);
        return line[at] == '的' ? line.Blank(at + 1) : at;
    }

    private static bool ReadYear(in Line line, ref int p, out int year)
    {
        foreach (var (word, offset) in s_years)
        {
            if (!line.Has(p, word))
                continue;
            year = line.Today.Year + offset;
            p += word.Length;
            return true;
        }
        var end = ReadNumber.At(line, p, out year);
        if (end < 0 || line[line.Blank(end)] != '年')
            return false;
        // "26年12月"
        if (year is >= 20 and < 50 && end == p + 2 && NamedMonth(line, line.Blank(end) + 1, out _, out _))
            year += 2000;
        if (year < 1000)
            return false;
        p = line.Blank(end) + 1;
        if (line[p] == '度')
            p++;
        return true;
    }

    private static Piece? YearPart(in Line line, int at, int p, int year)
    {
        if (ReadBarePeriod.QuarterOrHalf(line, at, p, year) is { } quarter)
            return quarter;
        var length = line.Any(p, s_yearEnds);
        if (length > 0 && !(line.Has(p, "年终") && line.Any(p + length, s_notYearEnd) > 0))
            return Piece.OnDate(at, p + length, new(year, 12, 31));
        if (line[p] == '初' || line.Has(p, "年初"))
            return Rounded(Piece.OverDates(at, p + (line[p] == '初' ? 1 : 2), new(year, 1, 1), new(year, 1, 31), DateUnit.Month));
        if (line.Has(p, "年中") || (line[p] == '中' && line[p + 1] is not ('秋' or '旬' or '国' or '午')))
            return Rounded(Piece.OnDate(at, p + (line[p] == '中' ? 1 : 2), new(year, 6, 30)));
        return null;
    }

    private static bool ReadOffsetMonth(in Line line, int p, out DateOnly month, out int end)
    {
        foreach (var (word, offset) in s_months)
        {
            if (!line.Has(p, word) || (word[0] == '本' && line.OneOf(p - 1, "基根成")) || (word[0] == '上' && line.OneOf(p - 1, "马晚早")))
                continue;
            month = Days.FirstOfMonth(line.Today).AddMonths(offset);
            end = p + word.Length;
            return true;
        }
        (month, end) = (default, -1);
        return false;
    }

    private static Piece Rounded(Piece piece)
    {
        piece.Assumed |= Assumed.Rounded;
        return piece;
    }

    // A year said to be over makes its dates past on purpose; so does 上个月.
    private static Piece? Marked(Piece? piece, in Line line, int? year, DateOnly? month = null)
    {
        if (piece is not null)
            piece.SaidPast |= (year < line.Today.Year && line[piece.Start] is '去' or '前' or '大' or '上') || month < Days.FirstOfMonth(line.Today);
        return piece;
    }
}
