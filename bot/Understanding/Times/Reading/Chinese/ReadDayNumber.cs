namespace Sanmo.Bot.Understanding.Times.Reading.Chinese;

/// <summary>26号, 15日, 3号到5号: a day without a month, which may also be somebody's number.</summary>
internal static class ReadDayNumber
{
    private static readonly string[] s_marks = ["日", "号"];
    private static readonly string[] s_links = ["到", "至", "-", "~"];

    // 3号楼, 2号线, 5号文: a thing with that number, never a day.
    private static readonly string[] s_things =
    [
        "会议室", "楼", "线", "机", "馆", "门", "院", "文", "令", "码", "召", "房", "桌", "车", "厅", "柜", "店", "井", "泵", "地块", "选手", "厂", "库", "池", "路", "位", "标",
        "报", "志", "程", "常", "用", "本", "元", "方",
    ];

    private static readonly string[] s_numbered = ["编号", "工号", "尾号", "账号", "房号", "楼号", "第", "#", "no.", "no. ", "项", "条", "路", "街", "大道", "巷", "弄"];

    public static Piece? At(in Line line, int at)
    {
        var end = ReadNumber.At(line, at, out var day, out var rounded);
        if (end < 0 || rounded || day is < 1 or > 31 || line.AnyBefore(at, s_numbered) > 0)
            return null;
        var mark = line.Any(line.Blank(end), s_marks);
        if (mark == 0)
            return Range(line, at, day, end);
        var isHao = line[line.Blank(end)] == '号';
        end = line.Blank(end) + mark;
        if (line.Any(end, s_things) > 0 || line.Has(end, "内") || line.Has(end, "之内") || line.Has(end, "以内"))
            return null;
        if (Range(line, at, day, end) is { } range)
            return range;
        return new Piece { Kind = PieceKind.DayNumber, Start = at, End = end, Number = day, Assumed = Assumed.Month, Doubt = isHao ? Doubt.DayOrNumber : Doubt.None };
    }

    // Two day numbers are dates, not ids: "3-5号", "3号到5号"; the later one may be in the next month.
    private static Piece? Range(in Line line, int at, int day, int end)
    {
        var p = line.Blank(end);
        var link = line.Any(p, s_links);
        if (link == 0)
            return null;
        var second = ReadNumber.At(line, line.Blank(p + link), out var last, out var rounded);
        if (second < 0 || rounded || last is < 1 or > 31 || last == day)
            return null;
        second = line.Blank(second);
        var mark = line.Any(second, s_marks);
        if (mark == 0 || line.Any(second + mark, s_things) > 0)
            return null;
        var from = OnOrAfter(line.Today, last > day ? last : day);
        from = last > day ? new(from.Year, from.Month, day) : from;
        var piece = Piece.OverDates(at, second + mark, from, OnOrAfter(from, last), DateUnit.Span);
        piece.Assumed = Assumed.Month;
        return piece;
    }

    /// <summary>The first date with that day of the month on or after; months without it are passed over.</summary>
    public static DateOnly OnOrAfter(DateOnly today, int day)
    {
        var month = Days.FirstOfMonth(today);
        if (day < today.Day)
            month = month.AddMonths(1);
        while (day > DateTime.DaysInMonth(month.Year, month.Month))
            month = month.AddMonths(1);
        return month.AddDays(day - 1);
    }
}
