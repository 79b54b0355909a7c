namespace Sanmo.Bot.Understanding.Times.Reading.Chinese;

/// <summary>每天, 每周一三五, 每两周, 每月5号, 每月第一个工作日, 每年12月4日, 每个工作日.</summary>
internal static class ReadRule
{
    private static readonly string[] s_weeks = ["星期", "礼拜", "周"];
    private static readonly string[] s_parts = ["早", "晚", "上午", "下午", "中午"];
    private static readonly string[] s_lasts = ["最后一个", "最后1个", "最后"];

    public static Piece? At(in Line line, int at)
    {
        if (line[at] == '天' && line.Has(at, "天天") && !line.OneOf(at - 1, "今明昨") && !(line.OneOf(at - 1, "后前") && !line.OneOf(at - 2, "今以之然此")))
            return On(at, at + 2, Rules.Daily);
        if (line.Has(at, "隔周") && ReadWeek.At(line, at + 2) is { Kind: PieceKind.Weekday, Week: null, EndNumber: null } weekday)
            return On(at, weekday.End, Rules.OnWeekdays(1 << weekday.Number, 2));
        if (line[at] != '每')
            return null;
        var p = at + 1;
        var apart = line[p] == '隔';
        if (apart || line[p] is '个' or '逢')
            p++;
        var interval = 1;
        if (ReadNumber.At(line, p, out var count, out var rounded) is > 0 and var counted && !rounded && count is >= 1 and <= 99)
        {
            interval = apart ? count + 1 : count;
            p = line[counted] == '个' ? counted + 1 : counted;
        }
        return Unit(line, at, line.Blank(p), interval);
    }

    private static Piece? Unit(in Line line, int at, int p, int interval)
    {
        if (line[p] is '天' or '日')
            return On(at, p + 1, Rules.Every(Rules.Daily, interval));
        if (line.Has(p, "工作日"))
            return On(at, p + 3, Rules.Workdays);
        if (line.Has(p, "周末"))
            return On(at, p + 2, Rules.Weekends);
        if (line.Any(p, s_weeks) is > 0 and var week)
            return Week(line, at, p + week, interval);
        if (line.Has(p, "季度") || line[p] == '季')
            return On(at, p + (line[p + 1] == '度' ? 2 : 1), Rules.Every(Rules.Monthly, 3 * interval));
        if (line[p] == '月')
            return Month(line, at, p + 1, interval);
        if (line[p] == '年' || line.Has(p, "半年"))
            return line[p] == '半' ? On(at, p + 2, Rules.Every(Rules.Monthly, 6)) : Year(line, at, p + 1, interval);
        return line.Any(p, s_parts) > 0 && p == at + 1 ? On(at, p, Rules.Daily) : null;
    }

    private static Piece Week(in Line line, int at, int p, int interval)
    {
        var weekdays = 0;
        var last = 0;
        while (Weekday(line, p) is > 0 and var weekday && line[p + 1] is not ('次' or '遍' or '回' or '场' or '个'))
        {
            weekdays |= 1 << weekday;
            (last, p) = (weekday, p + 1);
            var next = line[p] is '、' or ',' or '和' or '及' ? p + 1 : p;
            if (next > p && line.Any(next, s_weeks) is > 0 and var named)
                next += named;
            if (line[p] is '到' or '至' or '-' or '~')
            {
                next = p + 1 + line.Any(p + 1, s_weeks);
                for (var day = last; Weekday(line, next) is var end && day <= end; day++)
                    weekdays |= 1 << day;
            }
            if (Weekday(line, next) == 0)
                break;
            p = next;
        }
        return On(at, p, Rules.OnWeekdays(weekdays, interval));
    }

    private static int Weekday(in Line line, int at) => line[at] switch
    {
        '日' or '天' => 7,
        >= '1' and <= '7' and var digit when !char.IsAsciiDigit(line[at + 1]) => digit - '0',
        '两' or '零' => 0,
        var c => ReadNumber.Digit(c) is >= 1 and <= 6 and var digit ? digit : 0,
    };

    private static Piece Month(in Line line, int at, int p, int interval)
    {
        var of = ReadMonth.SkipOf(line, p);
        if (line[of] is '底' or '末')
            return On(at, of + 1, Rules.OnMonthDay(-1));
        if (line[of] == '初')
            return On(at, of + 1, Rules.OnMonthDay(1));
        var count = 0;
        var end = of;
        if (line.Any(of, s_lasts) is > 0 and var last)
            (count, end) = (-1, of + last);
        else if (line[of] == '第' && ReadNumber.At(line, of + 1, out count) is > 0 and var counted)
            end = line[counted] == '个' ? counted + 1 : counted;
        if (count is not 0 and <= 31)
        {
            if (line.Has(end, "工作日"))
                return On(at, end + 3, Rules.OnNthWorkday(count));
            if (line[end] == '天' || line.Has(end, "一天"))
                return On(at, line[end] == '天' ? end + 1 : end + 2, Rules.OnMonthDay(count));
            if (line.Any(end, s_weeks) is > 0 and var week && Weekday(line, end + week) is > 0 and var weekday && count <= 5)
                return On(at, end + week + 1, Rules.OnNthWeekday(count, weekday));
        }
        if (ReadNumber.At(line, of, out var day) is > 0 and var afterDay && line[line.Blank(afterDay)] is '号' or '日' && day is >= 1 and <= 31)
            return On(at, line.Blank(afterDay) + 1, Rules.OnMonthDay(day));
        return On(at, p, Rules.Every(Rules.Monthly, interval));
    }

    private static Piece Year(in Line line, int at, int p, int interval)
    {
        if (ReadMonth.NamedMonth(line, p, out var month, out var end) && ReadNumber.At(line, end, out var day) is > 0 and var afterDay && line[afterDay] is '日' or '号' && day is >= 1 and <= 31)
            return On(at, afterDay + 1, Rules.OnYearDay(month, day));
        return On(at, p, Rules.Every(Rules.Yearly, interval));
    }

    private static Piece On(int start, int end, string rule) => new() { Kind = PieceKind.Rule, Start = start, End = end, Rule = rule };
}
