namespace Sanmo.Bot.Understanding.Times.Reading.Chinese;

/// <summary>半小时, 一个半小时, 三天, 两周, 半个月, 3个工作日, 1小时20分钟, 2.5小时.</summary>
internal static class ReadAmount
{
    // An ordinal or a quantifier before it counts something else: 第三天, 有一天, 每两周.
    private const string NotBefore = "第有那哪每头当某整几.满";
    private static readonly string[] s_links = ["到", "至", "-", "~"];
    private static readonly string[] s_notYears = ["级", "制", "生", "龄", "代"];

    public static Piece? At(in Line line, int at)
    {
        if (line.OneOf(at - 1, NotBefore) || (line[at] is '半' && ReadNumber.IsNumeral(line[at - 1])))
            return null;
        var end = One(line, at, out var amount, out var rounded);
        if (end < 0)
            return null;
        // 1小时20分钟, 2天3小时, 一小时零五分
        var more = line.Blank(line[end] is '零' or '又' ? end + 1 : end);
        if (amount is { Months: 0, Workdays: 0 } && One(line, more, out var rest, out _, isRest: true) is > 0 and var restEnd && rest is { Months: 0, Workdays: 0 }
            && (rest.Days == 0 || amount.Days > rest.Days) && (amount.Days > 0 || amount.Minutes > rest.Minutes))
            (amount, end) = (new(0, amount.Days + rest.Days, amount.Minutes + rest.Minutes), restEnd);
        if (line.Has(end, "到晚") || (line[end - 1] == '年' && line.Any(end, s_notYears) > 0))
            return null;
        return new Piece { Kind = PieceKind.Amount, Start = at, End = end, Amount = amount, Assumed = rounded ? Assumed.Rounded : Assumed.Nothing };
    }

    private static int One(in Line line, int at, out Amount amount, out bool rounded, bool isRest = false)
    {
        (amount, rounded) = (default, false);
        int tenths, p;
        if (line[at] == '半')
            (tenths, p) = (5, at + 1);
        else
        {
            p = ReadNumber.At(line, at, out var count, out rounded);
            if (p < 0)
                return -1;
            // 3到5天: people plan with the longer.
            if (line.Any(p, s_links) is > 0 and var link && ReadNumber.At(line, p + link, out var longer, out _) is > 0 and var afterLonger && longer > count)
                (count, p, rounded) = (longer, afterLonger, true);
            tenths = count * 10;
            if (line[p] == '.' && char.IsAsciiDigit(line[p + 1]) && !char.IsAsciiDigit(line[p + 2]))
                (tenths, p) = (tenths + line[p + 1] - '0', p + 2);
            else if (line[p] == '点' && ReadNumber.Digit(line[p + 1]) is > 0 and var spoken && line.Any(p + 2, ["小时", "个小时"]) > 0)
                (tenths, p) = (tenths + spoken, p + 2);
            else if (line[p] == '多' || line[p] == '来')
                (rounded, p) = (true, p + 1);
        }
        p = line.Blank(p);
        var measured = line[p] == '个';
        if (measured)
            p++;
        // 个把小时
        if (measured && line[p] == '把')
            (rounded, p) = (true, p + 1);
        if (line[p] == '半' && measured)
            (tenths, p) = (tenths + 5, p + 1);
        return Unit(line, p, tenths, measured, isRest, out amount);
    }

    private static int Unit(in Line line, int p, int tenths, bool measured, bool isRest, out Amount amount)
    {
        var workdays = false;
        var end = p;
        var (months, days, minutes) = (0, 0, 0);
        switch (line[p])
        {
            case '小' when line[p + 1] == '时':
                (minutes, end) = (60, p + 2);
                break;
            case '钟' when line[p + 1] == '头':
                (minutes, end) = (60, p + 2);
                break;
            case '分' when line[p + 1] == '钟':
                (minutes, end) = (1, p + 2);
                break;
            case '分' when isRest && !measured:
                (minutes, end) = (1, p + 1);
                break;
            case '刻' when line[p + 1] == '钟':
                (minutes, end) = (15, p + 2);
                break;
            case '天' when !measured && line[p + 1] is not ('气' or '然'):
                (days, end) = (1, p + 1);
                break;
            case '日' when !measured && (line[p + 1] == '内' || line.Has(p + 1, "之内") || line.Has(p + 1, "以内")):
                (days, end) = (1, p + 1);
                break;
            case '周' when line[p + 1] is not ('岁' or '边' or '围' or '转' or '期' or '密'):
                (days, end) = (7, line[p + 1] == '年' ? -1 : p + 1);
                break;
            case '星' when line[p + 1] == '期':
            case '礼' when line[p + 1] == '拜':
                (days, end) = (7, p + 2);
                break;
            case '月' when measured:
                (months, end) = (1, p + 1);
                break;
            case '季' when measured && line[p + 1] == '度':
                (months, end) = (3, p + 2);
                break;
            case '年' when !measured && tenths <= 200:
                (months, end) = (12, p + 1);
                break;
            case '工' when line.Has(p, "工作日"):
                (days, end, workdays) = (1, p + 3, true);
                break;
        }
        amount = default;
        if (end <= p || (tenths < 10 && tenths != 5 && minutes == 0))
            return -1;
        if (line[end] == '半' && !measured && line[end + 1] is not ('夜' or '路' or '成'))
            (tenths, end) = (tenths + 5, end + 1);
        return (workdays ? MakeWorkdays(tenths, out amount) : Make(tenths, months, days, minutes, out amount)) ? end : -1;
    }

    /// <summary>Half a month is 15 days, half a week and half a day hours; nothing longer than people plan for.</summary>
    public static bool Make(int tenths, int months, int days, int minutes, out Amount amount)
    {
        amount = months switch
        {
            12 or 3 => new(Months: tenths * months / 10),
            1 => new(tenths / 10, tenths % 10 * 3),
            _ when days > 0 && tenths % 10 == 0 => new(Days: tenths / 10 * days),
            _ when days > 0 => new(0, tenths * days / 10, days * tenths * 24 / 10 % 24 * 60),
            _ => new(Minutes: tenths * minutes / 10),
        };
        return amount != default && amount is { Months: <= 600, Days: <= 20000, Minutes: < 60 * 1440 };
    }

    public static bool MakeWorkdays(int tenths, out Amount amount)
    {
        amount = new(Workdays: tenths / 10);
        return tenths % 10 == 0 && amount.Workdays is > 0 and <= 500;
    }
}
