namespace Sanmo.Bot.Understanding.Times.Reading.Chinese;

/// <summary>Periods without a year or month of their own: 月底, 中旬, 年底, 年内, 本季度, 四季度, 下半年, 季末.</summary>
internal static class ReadBarePeriod
{
    private static readonly string[] s_yearEnds = ["年底", "年末", "年终", "岁末"];
    private static readonly string[] s_notAfterYearEnd = ["总结", "奖", "评", "考", "会", "盘", "检", "决算"];
    private static readonly string[] s_quarterEnds = ["季度末", "季度底", "季末", "季底"];
    private static readonly (string Word, int Offset)[] s_quarters =
    [
        ("本季度", 0), ("这个季度", 0), ("这季度", 0), ("当季", 0), ("下个季度", 1), ("下季度", 1), ("下一季度", 1), ("上个季度", -1), ("上季度", -1), ("上一季度", -1),
    ];

    public static Piece? At(in Line line, int at) => line[at] switch
    {
        '年' or '岁' => Year(line, at),
        '月' => Month(line, at),
        '上' or '中' or '下' when line[at + 1] == '旬' => Next(line, at, at),
        _ => Quarter(line, at) ?? QuarterOrHalf(line, at, at, null),
    };

    /// <param name="p">Where the quarter or half begins; <paramref name="start"/> includes a year before it.</param>
    /// <param name="year">Null puts it where it is not past.</param>
    public static Piece? QuarterOrHalf(in Line line, int start, int p, int? year)
    {
        var half = line.Has(p, "上半年") || line.Has(p, "前半年") ? 1 : line.Has(p, "下半年") || line.Has(p, "后半年") ? 2 : 0;
        if (half > 0)
            return Placed(line, start, p + 3, year, y => Days.Half(y, half), DateUnit.HalfYear);
        var digits = line[p] == '第' || line[p] == '前' ? p + 1 : p;
        var end = ReadNumber.At(line, digits, out var quarter);
        if (end < 0 || quarter is < 1 or > 4 || !line.Has(line.Blank(end), "季度"))
            return null;
        end = line.Blank(end) + 2;
        // 前三季度 is the first nine months.
        if (line[p] == '前' || line[p - 1] == '前')
            return Placed(line, line[p] == '前' ? start : p - 1, end, year ?? line.Today.Year, y => (new(y, 1, 1), Days.Quarter(y, quarter).To), DateUnit.Span);
        if (line[end] is '末' or '底')
            return Placed(line, start, end + 1, year, y => (Days.Quarter(y, quarter).To, Days.Quarter(y, quarter).To), DateUnit.Day);
        return Placed(line, start, end, year, y => Days.Quarter(y, quarter), DateUnit.Quarter);
    }

    private static Piece Placed(in Line line, int start, int end, int? year, Func<int, (DateOnly From, DateOnly To)> dates, DateUnit unit)
    {
        var (from, to) = dates(year ?? line.Today.Year);
        (DateOnly From, DateOnly To)? other = null;
        if (year is null && to < line.Today)
        {
            other = (from, to);
            (from, to) = dates(line.Today.Year + 1);
        }
        var piece = from == to ? Piece.OnDate(start, end, from) : Piece.OverDates(start, end, from, to, unit);
        piece.Other = other;
        piece.Assumed = year is null ? Assumed.Year : Assumed.Nothing;
        return piece;
    }

    private static Piece? Year(in Line line, int at)
    {
        if (line.Any(at, s_yearEnds) is > 0 and var length && !(line.Has(at, "年终") && line.Any(at + length, s_notAfterYearEnd) > 0))
            return Piece.OnDate(at, at + length, new(line.Today.Year, 12, 31));
        if (line.Has(at, "年内") && !ReadNumber.IsNumeral(line[at - 1]) && !char.IsAsciiDigit(line[at - 1]))
        {
            var whole = Piece.OverDates(at, at + 2, new(line.Today.Year, 1, 1), new(line.Today.Year, 12, 31), DateUnit.Year);
            whole.Edge = Edge.By;
            return whole;
        }
        if (line.Has(at, "年初"))
            return Rounded(Placed(line, at, at + 2, null, y => (new(y, 1, 1), new(y, 1, 31)), DateUnit.Month));
        if (line.Has(at, "年中") && line.Any(at + 2, s_notAfterYearEnd) == 0)
            return Rounded(Placed(line, at, at + 2, null, y => (new(y, 6, 30), new(y, 6, 30)), DateUnit.Day));
        return null;
    }

    private static Piece? Month(in Line line, int at)
    {
        if (line.Has(at, "月内") && !ReadNumber.IsNumeral(line[at - 1]) && line[at - 1] != '个')
        {
            var (from, to) = Days.Month(Days.FirstOfMonth(line.Today));
            var whole = Piece.OverDates(at, at + 2, from, to, DateUnit.Month);
            whole.Edge = Edge.By;
            return whole;
        }
        return line[at - 1] == '个' ? null : Next(line, at, at);
    }

    // A third of the month that is over means the next month's.
    private static Piece? Next(in Line line, int at, int p)
    {
        if (line[p] == '月' && line[p + 1] is '上' or '下' or '中' && line[p + 2] == '旬')
            p++;
        var month = Days.FirstOfMonth(line.Today);
        var piece = ReadInMonth.Part(line, at, p, month);
        if (piece is null || piece.To >= line.Today)
            return piece;
        piece = ReadInMonth.Part(line, at, p, month.AddMonths(1))!;
        piece.Assumed |= Assumed.Month;
        return piece;
    }

    private static Piece? Quarter(in Line line, int at)
    {
        foreach (var (word, offset) in s_quarters)
        {
            if (!line.Has(at, word))
                continue;
            var first = Days.FirstOfQuarter(line.Today).AddMonths(3 * offset);
            var (from, to) = Days.Quarter(first.Year, (first.Month + 2) / 3);
            var end = at + word.Length;
            var piece = line[end] is '末' or '底' ? Piece.OnDate(at, end + 1, to) : Piece.OverDates(at, end, from, to, DateUnit.Quarter);
            piece.SaidPast = offset < 0;
            return piece;
        }
        if (line.Any(at, s_quarterEnds) is > 0 and var length && !ReadNumber.IsNumeral(line[at - 1]))
            return Piece.OnDate(at, at + length, Days.FirstOfQuarter(line.Today).AddMonths(3).AddDays(-1));
        return null;
    }

    private static Piece Rounded(Piece piece)
    {
        piece.Assumed |= Assumed.Rounded;
        return piece;
    }
}
