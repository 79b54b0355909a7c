using System.Globalization;
using Sanmo.Bot.Understanding.Times;

namespace Sanmo.Bot.Understanding.Numbers;

/// <summary>Finds the numbers of things, people, percentages and identities in a plain line.</summary>
internal static class FindNumbers
{
    private static readonly (string Word, NumberKind Kind)[] Before =
    [
        ("zg", NumberKind.Item), ("整改事项", NumberKind.Item), ("整改任务", NumberKind.Item), ("整改问题", NumberKind.Item), ("整改项目", NumberKind.Item), ("整改项", NumberKind.Item),
        ("整改清单", NumberKind.Item), ("整改台账", NumberKind.Item), ("问题清单", NumberKind.Item), ("整改", NumberKind.Item), ("整该", NumberKind.Item), ("问题", NumberKind.Item), ("事项", NumberKind.Item), ("台账", NumberKind.Item),
        ("rectification item", NumberKind.Item), ("rectification", NumberKind.Item), ("items", NumberKind.Item), ("item", NumberKind.Item), ("issue", NumberKind.Item),
        ("problem", NumberKind.Item), ("finding", NumberKind.Item), ("rect", NumberKind.Item), ("itm", NumberKind.Item), ("isue", NumberKind.Item),
        ("志愿活动", NumberKind.Activity), ("活动", NumberKind.Activity), ("event", NumberKind.Activity), ("activity", NumberKind.Activity), ("activty", NumberKind.Activity), ("act", NumberKind.Activity), ("v", NumberKind.Activity),
        ("会议", NumberKind.Meeting), ("会仪", NumberKind.Meeting), ("meeting", NumberKind.Meeting), ("mtg", NumberKind.Meeting), ("m", NumberKind.Meeting),
        ("通知", NumberKind.Notice), ("公告", NumberKind.Notice), ("notice", NumberKind.Notice), ("announcement", NumberKind.Notice),
        ("rw", NumberKind.Assignment), ("任务", NumberKind.Assignment), ("assignment", NumberKind.Assignment), ("task", NumberKind.Assignment),
        ("工号", NumberKind.StaffNo), ("员工号", NumberKind.StaffNo), ("员工编号", NumberKind.StaffNo), ("职工号", NumberKind.StaffNo), ("人员编号", NumberKind.StaffNo), ("staff", NumberKind.StaffNo), ("staff id", NumberKind.StaffNo),
        ("employee", NumberKind.StaffNo), ("employee id", NumberKind.StaffNo), ("emp", NumberKind.StaffNo), ("badge", NumberKind.StaffNo), ("work id", NumberKind.StaffNo), ("id", NumberKind.StaffNo), ("personnel", NumberKind.StaffNo), ("payroll", NumberKind.StaffNo), ("e", NumberKind.StaffNo),
        ("尾号", NumberKind.PhoneTail), ("后四位", NumberKind.PhoneTail), ("末四位", NumberKind.PhoneTail), ("ends in", NumberKind.PhoneTail), ("ending in", NumberKind.PhoneTail), ("ending", NumberKind.PhoneTail), ("ends with", NumberKind.PhoneTail), ("ending with", NumberKind.PhoneTail),
        ("last four", NumberKind.PhoneTail), ("last 4", NumberKind.PhoneTail), ("last four digits", NumberKind.PhoneTail), ("last 4 digits", NumberKind.PhoneTail), ("tail", NumberKind.PhoneTail), ("phone", NumberKind.PhoneTail), ("手机", NumberKind.PhoneTail), ("mobile", NumberKind.PhoneTail),
        ("验证码", NumberKind.Code), ("绑定码", NumberKind.Code), ("校验码", NumberKind.Code), ("认证码", NumberKind.Code), ("激活码", NumberKind.Code), ("邀请码", NumberKind.Code), ("动态码", NumberKind.Code), ("识别码", NumberKind.Code), ("口令", NumberKind.Code), ("code", NumberKind.Code), ("otp", NumberKind.Code), ("pin", NumberKind.Code),
    ];

    private static readonly (string Word, NumberKind Kind)[] After =
    [
        ("整改", NumberKind.Item), ("整该", NumberKind.Item), ("问题", NumberKind.Item), ("事项", NumberKind.Item), ("志愿活动", NumberKind.Activity), ("志愿服务", NumberKind.Activity), ("活动", NumberKind.Activity),
        ("会议", NumberKind.Meeting), ("会仪", NumberKind.Meeting), ("会", NumberKind.Meeting), ("通知", NumberKind.Notice), ("公告", NumberKind.Notice), ("任务", NumberKind.Assignment),
        ("meeting", NumberKind.Meeting), ("event", NumberKind.Activity), ("activity", NumberKind.Activity), ("notice", NumberKind.Notice),
    ];

    private static readonly string[] OtherThings =
        ["page", "room", "floor", "line", "row", "bus", "gate", "version", "chapter", "table", "figure", "building", "block", "unit", "flight", "platform", "size", "dept", "department", "level", "printer on", "step", "part", "grade", "房间", "房", "限号", "尾号限行"];

    private static readonly string[] Marks = ["number", "num", "no", "nr", "编号", "第", "#", "号"];

    // Units that make a figure a quantity and not somebody's number.
    private static readonly string[] Units =
    [
        "人", "名", "位", "个", "天", "小时", "分", "点", "楼", "层", "室", "米", "元", "月", "年", "周", "岁", "度", "场", "次", "遍", "日", "时", "块", "斤", "份", "本", "套", "回", "比", "期", "季", "级", "排", "座", "栋", "路", "多", "张", "件", "倍", "批", "轮", "家", "只", "支", "公里", "页", "寸", "折", "秒", "行", "句", "样", "成", "半", "些", "种", "党", "工作日", "单元", "万", "千",
        "people", "ppl", "person", "volunteer", "helper", "hour", "hr", "min", "day", "week", "month", "year", "spot", "place", "seat", "pm", "am", "st", "nd", "rd", "th", "f ", "o'clock", "times", "kg", "km", "degree", "yuan", "of us", "more", "working", "points", "branch",
    ];

    public static void In(string plain, List<FoundTime> times, List<FoundNumber> found)
    {
        for (var at = 0; at < plain.Length;)
        {
            if (!BeginsNumber(plain, at))
            {
                at++;
                continue;
            }
            var value = ReadNumber.At(plain, at, out var length);
            if (length == 0)
            {
                at += Math.Max(1, WordLength(plain, at));
                continue;
            }
            if (Classify(plain, at, length, value, times) is { } number)
            {
                found.Add(number);
                at = Math.Max(number.End, at + length);
            }
            else
                at += length;
        }
    }

    private static bool BeginsNumber(string plain, int at)
    {
        var c = plain[at];
        if (char.IsAsciiDigit(c) || ReadNumber.IsChineseNumeral(c))
            return true;
        return char.IsAsciiLetterLower(c) && (at == 0 || !char.IsAsciiLetterOrDigit(plain[at - 1])) && plain.Length - at >= 3;
    }

    private static FoundNumber? Classify(string plain, int at, int length, int value, List<FoundTime> times)
    {
        var end = at + length;
        var isFigure = char.IsAsciiDigit(plain[at]);
        if (FindPercent.At(plain, at, length, value) is { } percent)
            return percent;
        var time = TimeOver(times, at, end);
        var orDay = time is { } over && (over.Doubt & Doubt.DayOrNumber) != 0;
        var left = BeforeAt(plain, at, out var kind, out var isMarked);
        var isNamed = kind != NumberKind.Loose;
        if (time is not null && !orDay)
            return null;
        // "+1" counts oneself in.
        if (isFigure && at > 0 && plain[at - 1] == '+')
            return null;
        if (isFigure && IsInsideFigure(plain, at, end))
            return null;
        if (isNamed && kind >= NumberKind.StaffNo)
            return new(kind, value, plain[at..end], left, end - left, true, false);
        var right = AfterAt(plain, end, isMarked, out var kindAfter, out var hasSuffix);
        if (!isNamed && kindAfter != NumberKind.Loose)
            (kind, isNamed) = (kindAfter, true);
        if (!isNamed && FindPercent.PeopleAt(plain, at, end, value) is { } people)
            return people;
        isMarked |= isNamed || hasSuffix;
        if (!isMarked && IsOfSomethingElse(plain, left))
            return null;
        // Numerals in words are numbers of things only where something marks them.
        if (!isFigure && length == 1 && !hasSuffix && !HasOrdinal(plain, at) && end < plain.Length && plain[end] is '声' or '遍' or '次' or '条' or '个' or '份' or '则' or '会' or '共' or '些' or '下' or '直' or '起' or '样' or '定' or '般' or '并' or '律' or '概' or '旦' or '切' or '半')
            return null;
        if (!isMarked && (!isFigure || length > 4))
            return isFigure && length >= 4 ? new(NumberKind.Code, value, plain[at..end], at, length, false, false) : null;
        if (!isNamed && !hasSuffix && IsQuantity(plain, end))
            return null;
        if (isNamed && !hasSuffix && kindAfter == NumberKind.Loose && left < at && IsQuantity(plain, end) && !isFigure)
            return null;
        var text = isFigure ? plain.AsSpan(at, length).TrimStart('0').ToString() : value.ToString(CultureInfo.InvariantCulture);
        return new(kind, value, text.Length == 0 ? "0" : text, left, right - left, isMarked, orDay);
    }

    private static FoundTime? TimeOver(List<FoundTime> times, int start, int end)
    {
        foreach (var time in times)
            if (time.Start < end && start < time.End)
                return time;
        return null;
    }

    // Part of 3.5, 12/4, 15:30, 2:1.
    private static bool IsInsideFigure(string plain, int at, int end) =>
        (at >= 2 && plain[at - 1] is '.' or '/' or ':' && char.IsAsciiDigit(plain[at - 2])) || (end + 1 < plain.Length && plain[end] is '.' or '/' or ':' && char.IsAsciiDigit(plain[end + 1]));

    /// <summary>Walks left over marks to the word that says whose number it is; returns where that begins.</summary>
    private static int BeforeAt(string plain, int at, out NumberKind kind, out bool isMarked)
    {
        (kind, isMarked) = (NumberKind.Loose, false);
        var left = at;
        while (true)
        {
            var trimmed = TrimLeft(plain, left);
            if (MarkBefore(plain, trimmed) is var mark and > 0)
            {
                left = trimmed - mark;
                isMarked = true;
                continue;
            }
            foreach (var (word, its) in Before)
                if (EndsWithWord(plain, trimmed, word, at))
                {
                    kind = its;
                    isMarked = true;
                    return Widen(plain, trimmed - word.Length, its);
                }
            return left;
        }
    }

    // "staff number 20931", "my phone ends in 3345" already stand whole; "工号是" and "is" are stepped over.
    private static int TrimLeft(string plain, int left)
    {
        while (left > 0)
        {
            if (plain[left - 1] is ' ' or '-' or '.' or ':' or '(' or '=' or '_' or '是' or '为' or '里' or '中' or '的')
                left--;
            else if (left >= 3 && plain.AsSpan(0, left).EndsWith(" is", StringComparison.Ordinal))
                left -= 3;
            else
                break;
        }
        return left;
    }

    private static int MarkBefore(string plain, int end)
    {
        foreach (var mark in Marks)
            if (EndsWithWord(plain, end, mark, end))
                // 3号5 is nothing; 活动号5 is.
                return mark == "号" && end >= 2 && (char.IsAsciiDigit(plain[end - 2]) || ReadNumber.IsChineseNumeral(plain[end - 2]) || plain[end - 2] is '工' or '尾' or '信' or '机' or '员' or '销' or '账' or '帐') ? 0 : mark.Length;
        return 0;
    }

    private static bool EndsWithWord(string plain, int end, string word, int numberAt)
    {
        var start = end - word.Length;
        if (start < 0 || string.CompareOrdinal(plain, start, word, 0, word.Length) != 0)
            return false;
        if (!char.IsAsciiLetterLower(word[0]))
            return true;
        // A single letter counts only where it touches its number: V7, M 15, but not "I'm 5".
        return (start == 0 || !(char.IsAsciiLetterOrDigit(plain[start - 1]) || plain[start - 1] == '\'')) && (word.Length > 1 || numberAt - end <= 1);
    }

    private static int Widen(string plain, int start, NumberKind kind) =>
        kind == NumberKind.Item && start >= 4 && plain.AsSpan(0, start).EndsWith("整改", StringComparison.Ordinal) ? start - 2 : start;

    private static int AfterAt(string plain, int end, bool isMarked, out NumberKind kind, out bool hasSuffix)
    {
        (kind, hasSuffix) = (NumberKind.Loose, false);
        var right = end;
        while (right < plain.Length && plain[right] == ' ')
            right++;
        if (right < plain.Length && (plain[right] == '号' || (isMarked && plain[right] is '条' or '项' or '个')))
        {
            if (plain[right] is '条' or '项')
                kind = NumberKind.Item;
            // "3号楼", "2号线" are places and lines.
            if (plain[right] == '号' && right + 1 < plain.Length && plain[right + 1] is '楼' or '线' or '院' or '馆' or '厅' or '桌' or '车' or '机' or '库')
                return end;
            if (plain[right] == '号' && plain.AsSpan(right + 1) is var next && (next.StartsWith("会议室", StringComparison.Ordinal) || next.StartsWith("小会议室", StringComparison.Ordinal)))
                return end;
            hasSuffix = true;
            right++;
        }
        else if (!isMarked)
            return end;
        else
            right = end;
        var at = right;
        var isPlainDay = hasSuffix && plain[right - 1] == '号' && kind == NumberKind.Loose && !isMarked;
        while (at < plain.Length && plain[at] is ' ' or '的' or '那' or '这' or '个' or '条' or '项' or '次' or '场')
        {
            if (plain[at] is '条' or '项' && hasSuffix && kind == NumberKind.Loose)
                (kind, right) = (NumberKind.Item, at + 1);
            at++;
        }
        foreach (var (word, its) in After)
            if (string.CompareOrdinal(plain, at, word, 0, word.Length) == 0 && !(word == "会" && at + 1 < plain.Length && plain[at + 1] is '不' or '来' or '去' or '有'))
            {
                // "26号那个会" and "3号的活动" speak of a day, "8号会议" and "3号活动" of a number.
                if (isPlainDay && at > right && its != NumberKind.Item)
                    return right;
                if (isPlainDay && word == "会")
                    return right;
                kind = its;
                return at + word.Length;
            }
        return right;
    }

    // "Page 5", "room 201", "the 30 bus": a number, but of a thing the bot does not keep.
    private static bool IsOfSomethingElse(string plain, int left)
    {
        foreach (var word in OtherThings)
            if (EndsWithWord(plain, TrimLeft(plain, left), word, left))
                return true;
        return false;
    }

    private static bool HasOrdinal(string plain, int at) => at > 0 && plain[at - 1] is '第' or '#' or '号' or '.';

    private static bool IsQuantity(string plain, int end)
    {
        while (end < plain.Length && plain[end] is ' ' or '-')
            end++;
        foreach (var unit in Units)
            if (string.CompareOrdinal(plain, end, unit, 0, unit.Length) == 0 && !(IsSuffix(unit) && end + unit.Length < plain.Length && char.IsAsciiLetter(plain[end + unit.Length])))
                return true;
        return false;
    }

    // "16 this week" holds no "16th".
    private static bool IsSuffix(string unit) => unit is "st" or "nd" or "rd" or "th" or "am" or "pm";

    private static int WordLength(string plain, int at)
    {
        var end = at;
        while (end < plain.Length && char.IsAsciiLetterLower(plain[end]))
            end++;
        return end - at;
    }
}
