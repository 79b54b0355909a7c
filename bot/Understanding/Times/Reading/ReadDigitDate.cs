namespace Sanmo.Bot.Understanding.Times.Reading;

/// <summary>Dates in digits: 2026-12-04, 2026/12/4, 2026.12.4, 12/4, 12.4, 12-04, 12/4/2026. Two numbers are month and day, in this order.</summary>
internal static class ReadDigitDate
{
    private static readonly string[] s_figures =
    [
        "小时", "个", "天", "万", "亿", "元", "米", "公里", "吨", "%", "倍", "级", "版", "分", "折", "度", "人", "名", "项", "条", "份", "次", "千", "公斤", "平", "岁", "月", "周", "年",
        "hour", "hr", "day", "week", "month", "year", "km", "kg", "of ", "percent", "k ", "m ", "h ", "million", "people", "ppl", "times", "点", "号", "日", ":",
    ];

    private static readonly string[] s_versions = ["版本", "版", "v", "完成了", "完成", "达到", "进度", "占", "约占", "第", "尾号", "编号", "得分", "version "];

    public static Piece? At(in Line line, int at)
    {
        var first = line.DigitsEnd(at);
        var separator = line[first];
        if (separator is not ('-' or '/' or '.') || !char.IsAsciiDigit(line[first + 1]) || first - at > 4)
            return null;
        var second = line.DigitsEnd(first + 1);
        var (a, b) = (Value(line, at, first), Value(line, first + 1, second));
        if (second - first - 1 > 2)
            return null;
        if (line[second] == separator && char.IsAsciiDigit(line[second + 1]))
            return Full(line, at, first - at, a, b, second + 1);
        return first - at > 2 ? null : MonthDay(line, at, a, b, first, second);
    }

    private static Piece? Full(in Line line, int at, int firstLength, int a, int b, int thirdAt)
    {
        var end = line.DigitsEnd(thirdAt);
        if (end - thirdAt > 4 || char.IsAsciiLetter(line[end]) && line[end] != 't')
            return null;
        var c = Value(line, thirdAt, end);
        var (year, month, day) = firstLength == 4 ? (a, b, c) : (end - thirdAt == 2 ? 2000 + c : c, a, b);
        var dayFirst = firstLength <= 2 && month > 12;
        if (dayFirst)
            (month, day) = (day, month);
        if (!Days.IsYear(year) || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return null;
        if (line[end] == 't' && char.IsAsciiDigit(line[end + 1]))
            end++;
        var piece = Piece.OnDate(at, end, new(year, month, day));
        piece.Assumed = dayFirst ? Assumed.DayFirst : Assumed.Nothing;
        piece.Latin = true;
        return piece;
    }

    private static Piece? MonthDay(in Line line, int at, int month, int day, int first, int end)
    {
        var separator = line[first];
        if (month == 24 && day == 7)
            return null;
        // "version 2.1", "pages 10-12"
        if (separator != '/' && IsFigure(line, at))
            return null;
        // "10-12" is a range of something unless both are written with two digits.
        if (separator == '-' && (first - at != 2 || end - first != 3))
            return null;
        if (char.IsAsciiLetterOrDigit(line[end]) || (line[end] == separator && !IsRange(line, end)) || line[end] is '%' or '/')
            return null;
        if (line.Any(line.Blank(end), s_figures) > 0 || line.AnyBefore(line.BlankBefore(at), s_versions) > 0 || IsDottedClock(line, at, separator, end))
            return null;
        var assumed = Assumed.Year;
        if (month > 12 && day is >= 1 and <= 12 && separator == '/')
            (month, day, assumed) = (day, month, assumed | Assumed.DayFirst);
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(2028, month))
            return null;
        var date = Days.NextYearly(line.Today, month, day);
        var piece = Piece.OnDate(at, end, date);
        piece.Assumed = assumed;
        piece.Doubt = Doubt.DateOrFigure;
        piece.Latin = true;
        piece.Other = Chinese.ReadInMonth.JustGone(line.Today, date, date);
        return piece;
    }

    private static bool IsFigure(in Line line, int at)
    {
        var before = English.Tokens.TextBefore(line, at);
        return before.Length > 0 && before is not ("on" or "by" or "to" or "until" or "till" or "before" or "after" or "from" or "for" or "of" or "and" or "or" or "due" or "is" or "since" or "the" or "than" or "date"
            or "deadline" or "through" or "ddl" or "between" or "starting") && English.EnglishWords.Find(before).Kind is not (English.WordKind.Weekday or English.WordKind.Next);
    }

    // 12-04-12-06 does not occur, but 12.4-12.6 does; a dot may also end the sentence.
    private static bool IsRange(in Line line, int end) => line[end] == '.' && !char.IsAsciiDigit(line[end + 1]);

    private static bool IsDottedClock(in Line line, int at, char separator, int end)
    {
        if (separator != '.')
            return false;
        var after = line.Blank(end);
        if (line.Has(after, "pm") || line.Has(after, "am") || line.Has(after, "p.m") || line.Has(after, "a.m"))
            return true;
        if (end - line.Text[..end].LastIndexOf('.') == 3 && English.NumberWords.PartFollows(line, end))
            return true;
        var before = line.BlankBefore(at);
        return end - line.Text[..end].LastIndexOf('.') == 3 && line.Text[line.WordBefore(before)..before] is "at" or "from" or "till" or "until";
    }

    private static int Value(in Line line, int from, int to)
    {
        var value = 0;
        for (var i = from; i < to; i++)
            value = (value * 10) + (line[i] - '0');
        return value;
    }
}
