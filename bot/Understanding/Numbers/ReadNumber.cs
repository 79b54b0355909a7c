namespace Sanmo.Bot.Understanding.Numbers;

/// <summary>Reads a whole number in digits, Chinese numerals or English words.</summary>
internal static class ReadNumber
{
    private static readonly Dictionary<string, int> English = new(StringComparer.Ordinal)
    {
        ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10,
        ["eleven"] = 11, ["twelve"] = 12, ["thirteen"] = 13, ["fourteen"] = 14, ["fifteen"] = 15, ["sixteen"] = 16, ["seventeen"] = 17, ["eighteen"] = 18, ["nineteen"] = 19,
        ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50, ["sixty"] = 60, ["seventy"] = 70, ["eighty"] = 80, ["ninety"] = 90, ["hundred"] = 100,
        ["first"] = 1, ["second"] = 2, ["third"] = 3, ["fourth"] = 4, ["fifth"] = 5, ["sixth"] = 6, ["seventh"] = 7, ["eighth"] = 8, ["ninth"] = 9,
    };

    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> EnglishByText = English.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The number that begins exactly at <paramref name="at"/>.</summary>
    /// <param name="length">Characters read; 0 when there is none.</param>
    public static int At(ReadOnlySpan<char> plain, int at, out int length)
    {
        var rest = plain[at..];
        if (rest.IsEmpty)
        {
            length = 0;
            return 0;
        }
        if (char.IsAsciiDigit(rest[0]))
            return Digits(rest, out length);
        return char.IsAsciiLetterLower(rest[0]) ? EnglishWords(rest, out length) : Chinese(rest, out length);
    }

    public static bool IsChineseNumeral(char c) => DigitOf(c) >= 0 || c is '十' or '百' or '两';

    private static int Digits(ReadOnlySpan<char> rest, out int length)
    {
        var value = 0;
        for (length = 0; length < rest.Length && char.IsAsciiDigit(rest[length]); length++)
            value = value > 99_999_999 ? value : (value * 10) + (rest[length] - '0');
        return value;
    }

    private static int Chinese(ReadOnlySpan<char> rest, out int length)
    {
        var (total, digit, hasUnit) = (0, -1, false);
        for (length = 0; length < rest.Length; length++)
        {
            var c = rest[length];
            if (c is '十' or '百')
            {
                total += (digit < 0 ? 1 : digit) * (c == '十' ? 10 : 100);
                digit = -1;
                hasUnit = true;
            }
            else if (DigitOf(c) is var value and >= 0)
                digit = digit < 0 || hasUnit ? value : (digit * 10) + value;
            else
                break;
        }
        return total + Math.Max(digit, 0);
    }

    private static int EnglishWords(ReadOnlySpan<char> rest, out int length)
    {
        length = WordLength(rest);
        if (!EnglishByText.TryGetValue(rest[..length], out var value))
        {
            length = 0;
            return 0;
        }
        if (value is < 20 or > 90 || length + 1 >= rest.Length || rest[length] is not ('-' or ' '))
            return value;
        var next = rest[(length + 1)..];
        var nextLength = WordLength(next);
        if (!EnglishByText.TryGetValue(next[..nextLength], out var unit) || unit > 9)
            return value;
        length += 1 + nextLength;
        return value + unit;
    }

    private static int WordLength(ReadOnlySpan<char> rest)
    {
        var length = 0;
        while (length < rest.Length && char.IsAsciiLetterLower(rest[length]))
            length++;
        return length;
    }

    private static int DigitOf(char c) => c switch
    {
        '零' or '〇' => 0,
        '一' or '壹' or '幺' => 1,
        '二' or '两' or '俩' or '贰' => 2,
        '三' or '叁' => 3,
        '四' or '肆' => 4,
        '五' or '伍' => 5,
        '六' or '陆' => 6,
        '七' or '柒' => 7,
        '八' or '捌' => 8,
        '九' or '玖' => 9,
        _ => -1,
    };
}
