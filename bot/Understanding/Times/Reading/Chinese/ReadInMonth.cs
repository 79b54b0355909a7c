namespace Sanmo.Bot.Understanding.Times.Reading.Chinese;

/// <summary>What may follow a month: 4日, 3-5号, 初, 中旬, 底, 第一周, 第一个工作日, 最后一个周五, or nothing (the whole month).</summary>
internal static class ReadInMonth
{
    private static readonly string[] s_dayMarks = ["日", "号"];
    private static readonly string[] s_links = ["到", "至", "-", "~", "、"];
    private static readonly string[] s_lasts = ["最后1个", "最后一个", "最末一个", "最后"];

    /// <param name="start">Where the whole expression begins.</param>
    /// <param name="p">After the month.</param>
    /// <param name="said">The year is certain; otherwise the date is put into the next year it is not past in.</param>
    public static Piece At(in Line line, int start, int p, DateOnly month, bool said)
    {
        var after = ReadMonth.SkipOf(line, p);
        if (Day(line, start, after, month, said) is { } day)
            return day;
        var piece = Part(line, start, after, month) ?? Counted(line, start, after, month);
        if (piece is null)
            return Whole(line, start, p, month, said);
        if (said || piece.To >= line.Today)
            return piece;
        // "12月上旬" said on 24 December is next year's.
        var other = (piece.From, piece.To);
        piece = Part(line, start, after, month.AddYears(1)) ?? Counted(line, start, after, month.AddYears(1)) ?? piece;
        piece.Assumed |= Assumed.Year;
        piece.Other = other;
        return piece;
    }

    /// <summary>月 has been consumed by the caller where the text says 月底; here stands 底, 初, 中, 末 or a third.</summary>
    public static Piece? Part(in Line line, int start, int p, DateOnly month)
    {
        if (line[p] is '底' or '末' || line.Has(p, "月底") || line.Has(p, "月末"))
            return Piece.OnDate(start, p + (line[p] == '月' ? 2 : 1), Days.LastOfMonth(month));
        var (third, length) = line[p] switch
        {
            '上' when line[p + 1] == '旬' => (1, 2),
            '中' when line[p + 1] == '旬' => (2, 2),
            '下' when line[p + 1] == '旬' => (3, 2),
            '初' when line[p + 1] is not ('步' or '稿' or '期') => (1, 1),
            '中' when line[p + 1] is not ('午' or '秋' or '国' or '心' or '学') => (2, 1),
            '月' when line[p + 1] == '初' => (1, 2),
            '月' when line[p + 1] == '中' && line[p + 2] != '旬' => (2, 2),
            _ => (0, 0),
        };
        if (third == 0)
            return null;
        var (from, to) = Days.Third(month, third);
        var piece = Piece.OverDates(start, p + length, from, to, DateUnit.Third);
        piece.Assumed = line[p + length - 1] == '旬' ? Assumed.Nothing : Assumed.Rounded;
        return piece;
    }

    private static Piece? Day(in Line line, int start, int p, DateOnly month, bool said)
    {
        var end = ReadNumber.At(line, p, out var day, out var rounded);
        if (end < 0 || rounded || day is < 1 or > 31)
            return null;
        var mark = line.Any(line.Blank(end), s_dayMarks);
        if (mark == 0 && !EndsDay(line, end) && RangeEnd(line, end, out _) < 0)
            return null;
        var afterDay = mark > 0 ? line.Blank(end) + mark : end;
        var rangeEnd = RangeEnd(line, afterDay, out var lastDay);
        var isRange = rangeEnd > 0 && lastDay > day && lastDay <= DateTime.DaysInMonth(2028, month.Month);
        // A range is not past until its last day is.
        var date = OnDay(line.Today, month, isRange ? lastDay : day, said, out var doubt);
        Piece piece;
        if (isRange)
            date = new(date.Year, date.Month, day);
        if (isRange && lastDay <= DateTime.DaysInMonth(date.Year, date.Month))
            piece = Piece.OverDates(start, rangeEnd, date, new(date.Year, date.Month, lastDay), DateUnit.Span);
        else
            piece = Piece.OnDate(start, afterDay, date);
        piece.Doubt = doubt;
        if (said)
            return piece;
        piece.Assumed = Assumed.Year;
        piece.Other = JustGone(line.Today, piece.From, piece.To);
        return piece;
    }

    /// <summary>The same dates a year earlier, where the year was assumed and they have only just gone by.</summary>
    public static (DateOnly From, DateOnly To)? JustGone(DateOnly today, DateOnly from, DateOnly to) =>
        from > today.AddDays(240) && from.Year == today.Year + 1 ? (from.AddYears(-1), to.AddYears(-1)) : null;

    private static DateOnly OnDay(DateOnly today, DateOnly month, int day, bool said, out Doubt doubt)
    {
        doubt = Doubt.None;
        if (!said && day <= DateTime.DaysInMonth(2028, month.Month))
            return Days.NextYearly(today, month.Month, day);
        if (day <= DateTime.DaysInMonth(month.Year, month.Month))
            return new(month.Year, month.Month, day);
        doubt = Doubt.NoSuchDate;
        return Days.LastOfMonth(month);
    }

    // "3-5日", "3日至5日", "3-5号": the second day belongs to the same month.
    private static int RangeEnd(in Line line, int p, out int lastDay)
    {
        lastDay = 0;
        p = line.Blank(p);
        var link = line.Any(p, s_links);
        if (link == 0)
            return -1;
        var end = ReadNumber.At(line, line.Blank(p + link), out lastDay, out var rounded);
        if (end < 0 || rounded || lastDay is < 1 or > 31)
            return -1;
        end = line.Blank(end);
        return line.Any(end, s_dayMarks) is > 0 and var mark ? end + mark : -1;
    }

    // "12月4" without 日 is a date only where nothing follows that it could be a number of.
    private static bool EndsDay(in Line line, int end) =>
        end >= line.Text.Length || line[end] is ' ' or ',' or ')' or '。' or '?' or '!' or ';' || line.OneOf(end, "早上下中晚凌前之");

    private static Piece? Counted(in Line line, int start, int p, DateOnly month)
    {
        var count = 0;
        var end = p;
        if (line.Any(p, s_lasts) is > 0 and var last)
            (count, end) = (-1, p + last);
        else if (line[p] == '第' && ReadNumber.At(line, p + 1, out var number) is > 0 and var after && number is >= 1 and <= 31)
            (count, end) = (number, line[after] == '个' ? after + 1 : after);
        else if (line.Has(p, "首个"))
            (count, end) = (1, p + 2);
        if (count == 0)
            return null;
        if (count < 0 && line[end] == '一')
            end++;
        if (line.Has(end, "工作日"))
            return Piece.OnDate(start, end + 3, Days.WorkdayOfMonth(month, count, line.Calendar));
        if (line[end] == '天')
            return Piece.OnDate(start, end + 1, count < 0 ? Days.LastOfMonth(month) : Days.FirstOfMonth(month).AddDays(count - 1));
        if (ReadWeek.At(line, end) is { Kind: PieceKind.Weekday, Week: null, EndNumber: null } weekday)
            return Days.WeekdayOfMonth(month, weekday.Number, count) is { } date ? Piece.OnDate(start, weekday.End, date) : null;
        var week = line.Has(end, "星期") || line.Has(end, "礼拜") ? 2 : line[end] == '周' ? 1 : 0;
        if (week == 0 || Days.WeekOfMonth(month, count) is not { } row)
            return null;
        return Piece.OverDates(start, end + week, row.From, row.To, DateUnit.Week);
    }

    private static Piece Whole(in Line line, int start, int end, DateOnly month, bool said)
    {
        var (from, to) = Days.Month(month);
        var piece = Piece.OverDates(start, end, from, to, DateUnit.Month);
        if (said)
            return piece;
        piece.Assumed = Assumed.Year;
        if (from > line.Today)
            piece.Other = Days.Month(month.AddYears(-1));
        return piece;
    }
}
