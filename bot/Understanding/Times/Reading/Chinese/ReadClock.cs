namespace Sanmo.Bot.Understanding.Times.Reading.Chinese;

/// <summary>三点半, 十一点一刻, 差五分三点, 15点30, 15:30, 9时30分, 10-11点.</summary>
internal static class ReadClock
{
    private static readonly string[] s_links = ["到", "至", "-", "~"];
    private static readonly string[] s_people = ["人", "名", "个", "项", "条", "份", "次", "岁", "米", "%", "元", "位", "支", "组", "号", "日", "月", "天", "年", "楼", "分钟后", "小时"];

    // 三点意见, 提三点要求: points of a list.
    private static readonly string[] s_listPoints =
    [
        "意见", "要求", "要点", "建议", "体会", "问题", "原因", "内容", "措施", "希望", "说明", "想法", "看法", "感受", "感想", "教训", "启示", "经验", "不足", "优点",
        "缺点", "好处", "注意", "提示", "思考", "共识", "区别", "疑问", "声明", "补充", "收获", "打算", "计划", "理由", "如下", "是关键",
    ];

    // 一点 after these, or before those, means "a little".
    private const string NotOneBefore = "有快早晚慢多少差大小好高低远近再这那轻强";
    private static readonly string[] s_notOneAfter = ["也", "都", "儿", "点", "没", "不", "小", "心"];
    private static readonly string[] s_oneIsClock = ["半", "钟", "整", "多", "一刻", "三刻", "左右", "前", "之前", "以前", "后", "之后", "到", "至", "-", "~", "差", "开", "准时", "集合", "出发"];

    /// <param name="afterTime">A date or a part of the day stands directly before.</param>
    public static Piece? At(in Line line, int at, bool afterTime)
    {
        if (line[at] == '差')
            return To(line, at, at + 1);
        var end = ReadNumber.At(line, at, out var hour, out var rounded);
        if (end < 0 || hour > 24)
            return null;
        if (line[end] is ':' && char.IsAsciiDigit(line[at]))
            return ReadColon.At(line, at);
        var mark = line.Blank(end);
        if (line[mark] is not ('点' or '时'))
            return Range(line, at, end, hour, rounded);
        if (line[mark] == '点' ? IsListPoint(line, at, mark, hour, afterTime) : !IsHourMark(line, at, mark, afterTime))
            return null;
        var less = line[mark + 1] == '差' ? Few(line, mark + 2, out end) : 0;
        var minute = 0;
        if (less == 0)
            end = Minutes(line, mark + 1, line[mark], out minute);
        if (end < 0)
            return null;
        var piece = Clock(at, end, (hour * 60) + minute, hour >= 13 || hour == 0);
        piece.Less = hour > 0 ? less : 0;
        if (rounded || line.Has(end, "多") || line.Has(end, "左右") || line.Has(end, "前后"))
        {
            piece.Assumed = Assumed.Rounded;
            piece.End += line.Has(end, "多") ? 1 : line.Has(end, "左右") || line.Has(end, "前后") ? 2 : 0;
        }
        return piece;
    }

    // "10-11点", "2到4点": the first hour borrows the 点 of the second.
    private static Piece? Range(in Line line, int at, int end, int hour, bool rounded)
    {
        var p = line.Blank(end);
        var link = line.Any(p, s_links);
        if (link == 0 || rounded || line.AnyBefore(at, ["第"]) > 0)
            return null;
        var next = line.Blank(p + link);
        if (ReadNumber.At(line, next, out var last) < 0 || last <= hour && last > 12 || At(line, next, afterTime: true) is not { Kind: PieceKind.Clock, EndNumber: null } second || line[next] == '差')
            return null;
        if (line.Has(next, "一点") && last == 1 && line.Any(second.End, s_notOneAfter) > 0)
            return null;
        second.EndNumber = second.Number;
        second.EndExact = second.Exact;
        (second.Start, second.Number, second.Exact) = (at, hour * 60, hour is >= 13 or 0);
        return second;
    }

    /// <summary>After 点 or 时; returns the end, or -1 when it is not a clock after all.</summary>
    private static int Minutes(in Line line, int p, char mark, out int minute)
    {
        minute = 0;
        if (line[p] == '钟' || line[p] is '整' or '正' && line[p + 1] is not ('改' or '在' or '好' or '式'))
            return p + 1;
        if (line[p] == '半')
        {
            minute = 30;
            return p + 1;
        }
        var skip = line[p] is '过' or '零' or '〇' ? p + 1 : p;
        var end = ReadNumber.At(line, skip, out var value, out var rounded);
        if (end < 0)
            return p;
        if (line[end] == '刻' && value is >= 1 and <= 3)
        {
            minute = value * 15;
            return line[end + 1] == '钟' ? end + 2 : end + 1;
        }
        if (line[end] == '分' && line[end + 1] != '钟' && value < 60)
        {
            minute = value;
            return end + 1;
        }
        // Two digits may leave out 分; one digit without it is a decimal ("3点5").
        var twoDigits = value >= 10 || (end - skip == 2 && char.IsAsciiDigit(line[skip])) || (skip > p && line[p] != '过');
        if (line.Any(line.Blank(end), s_people) > 0 || (mark == '时' && !twoDigits))
            return p;
        if (!twoDigits && !rounded)
            return char.IsAsciiDigit(line[skip]) == char.IsAsciiDigit(line[p - 2]) ? -1 : p;
        if (rounded || value > 59)
            return p;
        minute = value;
        return end;
    }

    // "差五分三点", "差一刻到九点"
    private static Piece? To(in Line line, int at, int p)
    {
        var less = Few(line, p, out var end);
        if (less == 0)
            return null;
        end = line[end] == '到' ? end + 1 : end;
        if (line[end] == '差' || At(line, end, afterTime: true) is not { EndNumber: null } clock || clock.Number < 60)
            return null;
        clock.Start = at;
        clock.Less = less;
        return clock;
    }

    // 五分, 10分钟, 一刻; 0 for none.
    private static int Few(in Line line, int p, out int end)
    {
        end = ReadNumber.At(line, p, out var few);
        if (end < 0 || few is < 1 or > 59 || line[end] is not ('分' or '刻'))
            return 0;
        few *= line[end] == '刻' ? 15 : 1;
        end += line[end + 1] == '钟' ? 2 : 1;
        return few < 60 ? few : 0;
    }

    private static bool IsListPoint(in Line line, int at, int mark, int hour, bool afterTime)
    {
        if (line.OneOf(at - 1, "第这那几哪.") || line.EndsWith(at, "百分之"))
            return true;
        if (line.Any(mark + 1, s_listPoints) > 0 && !(afterTime && hour > 6))
            return true;
        if ((line.OneOf(at - 1, "提讲谈") || line.EndsWith(at, "提出")) && !afterTime)
            return true;
        if (line[at] != '一' || mark != at + 1)
            return false;
        if (line.Any(mark + 1, s_notOneAfter) > 0 || (!afterTime && line.OneOf(at - 1, NotOneBefore)))
            return true;
        return !afterTime && line.Any(mark + 1, s_oneIsClock) == 0 && !line.OneOf(at - 1, "到至在于改约从")
            && !(ReadNumber.At(line, mark + 1, out var minute) > 0 && minute is >= 10 and < 60);
    }

    // 15时, 9时30分; not 一时, 当时, 小时.
    private static bool IsHourMark(in Line line, int at, int mark, bool afterTime)
    {
        if (line.Any(mark + 1, ["间", "候", "期", "代", "段", "长", "常", "效", "差"]) > 0 || line.OneOf(at - 1, "第几"))
            return false;
        if (line.Has(at, "一时"))
            return afterTime;
        return afterTime || char.IsAsciiDigit(line[at]) || line.Any(mark + 1, ["整", "半"]) > 0 || ReadNumber.At(line, mark + 1, out _) > 0
            || (line[at] == '十' || line[at] == '二' && line[at + 1] == '十');
    }

    private static Piece Clock(int start, int end, int minutes, bool exact) =>
        new() { Kind = PieceKind.Clock, Start = start, End = end, Number = minutes, Exact = exact };
}
