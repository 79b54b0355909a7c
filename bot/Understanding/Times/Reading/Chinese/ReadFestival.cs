namespace Sanmo.Bot.Understanding.Times.Reading.Chinese;

/// <summary>元旦前, 国庆期间, 春节后第一个工作日, 节后第一天, 下个工作日.</summary>
internal static class ReadFestival
{
    private static readonly (string Word, Festival Festival)[] s_names =
    [
        ("元旦", Festival.NewYear), ("新年", Festival.NewYear), ("春节", Festival.SpringFestival), ("大年初一", Festival.SpringFestival), ("清明", Festival.Qingming), ("劳动节", Festival.LabourDay),
        ("五一", Festival.LabourDay), ("端午", Festival.DragonBoat), ("中秋", Festival.MidAutumn), ("国庆", Festival.NationalDay), ("十一", Festival.NationalDay),
        ("除夕", Festival.NewYearsEveOfSpring), ("大年三十", Festival.NewYearsEveOfSpring), ("元宵", Festival.Lantern), ("三八", Festival.WomensDay), ("五四", Festival.YouthDay),
        ("七一", Festival.PartyDay), ("建党节", Festival.PartyDay), ("八一", Festival.ArmyDay), ("建军节", Festival.ArmyDay), ("圣诞", Festival.Christmas), ("年前", Festival.SpringFestival),
        ("年后", Festival.SpringFestival),
    ];

    // 五一 and its like are also numerals, so a festival word has to follow.
    private static readonly string[] s_proof = ["节", "前", "后", "期间", "假", "放假", "长假", "小长假", "当天", "活动", "那天", "之前", "之后"];
    private static readonly string[] s_off = ["期间", "假期", "放假", "长假", "小长假", "黄金周"];
    private static readonly string[] s_first = ["第一个工作日", "首个工作日", "上班第一天", "上班首日", "第一个上班日", "第一天上班", "第一天", "首日"];
    private static readonly string[] s_last = ["最后一个工作日", "最后1个工作日", "最后一个上班日", "最后一天"];
    private const string NotHoliday = "环细情季关音章调枝礼佳使脱春旦明动午秋庆党军宵诞妇女";
    private static readonly string[] s_nextWorkday = ["下一个工作日", "下个工作日", "下一工作日", "次一工作日", "最近一个工作日", "最近的工作日"];

    public static Piece? At(in Line line, int at)
    {
        if (line.Any(at, s_nextWorkday) is > 0 and var workday)
            return Piece.OnDate(at, at + workday, line.Calendar.AddWorkdays(line.Today, 1));
        if (Unnamed(line, at, out var end))
        {
            var (festival, year) = FindFestival.Next(line.Today, line.Calendar);
            var unnamed = Around(line, at, end, festival, year, Assumed.NextFestival);
            // Said during a holiday, "before the holiday" is before the next one; two festivals may overlap.
            for (var tries = 0; unnamed?.To < line.Today && tries < 3; tries++)
            {
                (festival, year) = FindFestival.Next(FindFestival.DaysOff(festival, year, line.Calendar, out _).To.AddDays(1), line.Calendar);
                unnamed = Around(line, at, end, festival, year, Assumed.NextFestival);
            }
            return unnamed;
        }
        return Named(line, at, at, null);
    }

    /// <param name="start">Where a year before the festival begins.</param>
    /// <param name="year">Null for the one not over yet.</param>
    public static Piece? Named(in Line line, int start, int at, int? year)
    {
        foreach (var (name, festival) in s_names)
        {
            if (!line.Has(at, name) || !IsFestival(line, at, name))
                continue;
            var end = at + name.Length - (name[^1] is '前' or '后' ? 1 : 0);
            if (line[end] == '节')
                end++;
            var found = Around(line, start, end, festival, year ?? FindFestival.YearOfNext(festival, line.Today, line.Calendar), Assumed.Nothing);
            if (found?.To < line.Today && year is null)
                found = Around(line, start, end, festival, FindFestival.YearOfNext(festival, line.Today, line.Calendar) + 1, Assumed.Nothing);
            if (name == "年前" && found is not null)
                found.Other = (new(line.Today.Year, 12, 31), new(line.Today.Year, 12, 31));
            return found;
        }
        return null;
    }

    // 节前, 节后, 假后, 放假前; not 环节后.
    private static bool Unnamed(in Line line, int at, out int end)
    {
        end = at + (line.Has(at, "节假日") || line.Has(at, "放假") || line.Has(at, "收假") || line.Has(at, "假期") || line.Has(at, "长假") ? 2 : 1);
        if (line.Has(at, "节假日"))
            return false;
        return (line[at] is '节' || end == at + 2) && !line.OneOf(at - 1, NotHoliday) && (line[end] is '前' or '后' || line.Has(end, "结束后"));
    }

    private static bool IsFestival(in Line line, int at, string name)
    {
        if (name is "年前" or "年后")
            return !ReadNumber.IsNumeral(line[at - 1]) && !char.IsAsciiDigit(line[at - 1]) && !line.OneOf(at - 1, "今明去多半些几数周每往当 ") && line[at + 2] != '天';
        if (name is "清明" or "新年" && line.Any(at + 2, ["上河", "计划", "新", "快乐", "好"]) > 0)
            return false;
        if (name is not ("五一" or "十一" or "三八" or "五四" or "七一" or "八一"))
            return true;
        return !ReadNumber.IsNumeral(line[at - 1]) && !line.OneOf(at - 1, "第周期拜") && line.Any(at + 2, s_proof) > 0;
    }

    private static Piece? Around(in Line line, int at, int end, Festival festival, int year, Assumed assumed)
    {
        var (from, to) = FindFestival.DaysOff(festival, year, line.Calendar, out var known);
        var piece = Described(line, at, end, FindFestival.On(festival, year), from, to);
        piece.Assumed |= assumed | (known ? Assumed.Nothing : Assumed.HolidayDates);
        return piece;
    }

    private static Piece Described(in Line line, int at, int end, DateOnly day, DateOnly from, DateOnly to)
    {
        var off = line.Any(end, s_off);
        var p = end + off;
        p = line.Has(p, "结束") ? p + 2 : p;
        if (line[p] == '之')
            p++;
        if (line[p] == '前' && line[p + 1] is not ('往' or '来' or '去'))
            return Before(line, at, p + 1, from);
        if (line[p] is '后' or '完' || line.Has(p, "过后") || line.Has(p, "以后"))
            return After(line, at, line.Has(p, "过后") || line.Has(p, "以后") ? p + 2 : p + 1, to);
        if (off > 0)
            return Piece.OverDates(at, end + off, from, to, DateUnit.Span);
        return Piece.OnDate(at, line.Has(end, "当天") || line.Has(end, "那天") ? end + 2 : end, day);
    }

    private static Piece Before(in Line line, int at, int p, DateOnly from)
    {
        var of = ReadMonth.SkipOf(line, p);
        if (line.Any(of, s_last) is > 0 and var last)
            return Piece.OnDate(at, of + last, line.Calendar.OnOrBefore(from.AddDays(-1)));
        if (line.Has(of, "一天") || line.Has(of, "夕"))
            return Piece.OnDate(at, of + (line[of] == '夕' ? 1 : 2), from.AddDays(-1));
        if (line.Has(p, "一周"))
            return Piece.OnDate(at, p + 2, from.AddDays(-7));
        var piece = Piece.OnDate(at, p, from.AddDays(-1));
        piece.Edge = Edge.By;
        return piece;
    }

    private static Piece After(in Line line, int at, int p, DateOnly to)
    {
        var of = ReadMonth.SkipOf(line, p);
        if (line.Any(of, s_first) is > 0 and var first)
            return Piece.OnDate(at, of + first, line.Calendar.OnOrAfter(to.AddDays(1)));
        of = line.Has(of, "上班第") ? of + 2 : of;
        if (line[of] == '第' && ReadNumber.At(line, of + 1, out var count) is > 0 and var end && count is >= 1 and <= 60)
        {
            if (line[end] == '天' && line.EndsWith(of, "上班"))
                return Piece.OnDate(at, end + 1, line.Calendar.AddWorkdays(to, count));
            if (line.Has(end, "个工作日"))
                return Piece.OnDate(at, end + 4, line.Calendar.AddWorkdays(to, count));
            if (line[end] == '周' && count == 1)
                return Piece.OverDates(at, end + 1, line.Calendar.OnOrAfter(to.AddDays(1)), Days.Week(line.Calendar.OnOrAfter(to.AddDays(1)), 0).To, DateUnit.Week);
        }
        var piece = Piece.OnDate(at, p, to);
        piece.Edge = Edge.After;
        return piece;
    }
}
