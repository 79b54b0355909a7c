namespace Sanmo.Bot.Understanding.Times.Reading;

internal static class ReadNumber
{
    /// <summary>Digits or Chinese numerals up to 9999; returns the index after them, or -1.</summary>
    /// <param name="rounded">Two neighbours such as 两三 or 七八; the value is the larger.</param>
    public static int At(in Line line, int at, out int value, out bool rounded)
    {
        rounded = false;
        if (!char.IsAsciiDigit(line[at]))
            return Numerals(line, at, out value, out rounded);
        var end = line.DigitsEnd(at);
        value = 0;
        if (end - at > 4)
            return -1;
        for (var i = at; i < end; i++)
            value = (value * 10) + (line[i] - '0');
        return end;
    }

    public static int At(in Line line, int at, out int value) => At(line, at, out value, out _);

    /// <summary>0–9 for a Chinese digit, 两 included; -1 for anything else.</summary>
    public static int Digit(char c) => c switch
    {
        '零' or '〇' => 0,
        '一' or '壹' => 1,
        '二' or '两' or '俩' or '贰' => 2,
        '三' or '叁' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => -1,
    };

    public static bool IsNumeral(char c) => Digit(c) >= 0 || c is '十' or '廿' or '卅' or '百';

    private static int Numerals(in Line line, int at, out int value, out bool rounded)
    {
        value = 0;
        rounded = false;
        int pending = -1, digits = 0, end = at, total = 0;
        var units = false;
        for (; end - at < 8; end++)
        {
            var c = line[end];
            if (Digit(c) is >= 0 and var digit)
            {
                if (pending >= 0 && units && pending != 0)
                    break;
                pending = pending < 0 || units ? digit : Math.Min((pending * 10) + digit, 99999);
                digits++;
            }
            else if (c is '十' or '百')
            {
                if (digits > 1 && !units)
                    return -1;
                total += Math.Max(pending, pending == 0 ? 0 : 1) * (c == '十' ? 10 : 100);
                pending = -1;
                units = true;
            }
            else if (c is '廿' or '卅')
            {
                total += c == '廿' ? 20 : 30;
                units = true;
            }
            else
                break;
        }
        if (end == at)
            return -1;
        value = total + Math.Max(pending, 0);
        if (!units && digits == 2 && Digit(line[at]) is var first && Digit(line[at + 1]) is var second && first > 0 && second > 0)
        {
            if (second <= first)
                return -1;
            (value, rounded) = (second, true);
        }
        return value > 9999 ? -1 : end;
    }
}
