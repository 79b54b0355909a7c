namespace Sanmo.Bot.Understanding.Times.Reading.Chinese;

/// <summary>周三, 下周, 这礼拜五, 下个星期天, 下下周末, 周一到周五.</summary>
internal static class ReadWeek
{
    private static readonly string[] s_weeks = ["星期", "礼拜", "周"];

    // 马上周五, 线下周三, 基本周末: the character before belongs to the other word.
    private const string OwnsLast = "马晚线网以路楼地一底早会基根成版台";
    private const string NotWeekday = "点时号月年个天周十百:";

    public static Piece? At(in Line line, int at)
    {
        var p = at;
        int? week = null;
        if (line[at] is '上' or '下')
        {
            if (line.OneOf(at - 1, OwnsLast))
                return null;
            var step = line[at] == '下' ? 1 : -1;
            for (week = 0; line[p] == line[at] && p - at < 4; p++)
                week += step;
        }
        else if (line[at] is '这' or '本' or '今')
        {
            if (line.OneOf(at - 1, OwnsLast))
                return null;
            week = 0;
            p++;
        }
        if (week is not null)
        {
            if (line[p] == '一' && line.Any(p + 1, s_weeks) > 0)
                p++;
            if (line[p] == '个')
                p++;
        }
        var length = line.Any(p, s_weeks);
        // 老周三天没来: a surname.
        if (length == 0 || (week is null && length == 1 && line.OneOf(at - 1, "老小")))
            return null;
        var afterWord = p + length;
        var weekday = Weekday(line, afterWord);
        if (line[afterWord] == '末')
            return Weekend(line, at, afterWord + 1, week);
        if (weekday > 0)
            return OnWeekday(line, at, afterWord, weekday, week);
        if (week is not { } offset)
            return null;
        var (from, to) = Days.Week(line.Today, offset);
        var end = afterWord;
        if (line[end] == '初')
            (to, end) = (from.AddDays(1), end + 1);
        else if (line[end] == '中' && line[end + 1] != '午')
            (from, to, end) = (from.AddDays(2), from.AddDays(3), end + 1);
        var piece = Piece.OverDates(at, end, from, to, DateUnit.Week);
        piece.SaidPast = offset < 0;
        piece.Assumed = end > afterWord ? Assumed.Rounded : Assumed.Nothing;
        return piece;
    }

    private static int Weekday(in Line line, int at) => line[at] switch
    {
        '日' or '天' => 7,
        >= '1' and <= '7' and var digit when !char.IsAsciiDigit(line[at + 1]) => digit - '0',
        var c when ReadNumber.Digit(c) is >= 1 and <= 6 and var digit && c != '两' => digit,
        _ => 0,
    };

    private static Piece OnWeekday(in Line line, int at, int dayAt, int weekday, int? week)
    {
        var piece = new Piece { Kind = PieceKind.Weekday, Start = at, End = dayAt + 1, Number = weekday, Week = week, SaidPast = week < 0 };
        if (weekday == 6 && line[dayAt + 1] == '日' && line[dayAt + 2] is not ('期' or '常' or '程'))
            (piece.EndNumber, piece.End) = (7, dayAt + 2);
        else if (line[dayAt + 1] is '到' or '至' or '-' or '~' && Weekday(line, dayAt + 2) is > 0 and var last && !line.OneOf(dayAt + 3, NotWeekday))
            (piece.EndNumber, piece.End) = (last, dayAt + 3);
        else if (week is not null && line.Has(dayAt + 1, "支部"))
            piece.Doubt = Doubt.WeekdayOrBranch;
        return piece;
    }

    private static Piece Weekend(in Line line, int at, int end, int? week)
    {
        var saturday = Days.Monday(line.Today).AddDays(5 + (7 * (week ?? 0)));
        var piece = Piece.OverDates(at, end, saturday, saturday.AddDays(1), DateUnit.Weekend);
        piece.SaidPast = week < 0;
        return piece;
    }
}
