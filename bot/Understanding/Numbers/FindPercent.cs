using System.Globalization;

namespace Sanmo.Bot.Understanding.Numbers;

/// <summary>Shares of a whole, and numbers of persons.</summary>
internal static class FindPercent
{
    private static readonly (string Text, int Percent)[] Phrases =
    [
        ("四分之三", 75), ("四分之一", 25), ("三分之二", 67), ("三分之一", 33), ("二分之一", 50), ("五分之四", 80), ("五分之三", 60), ("五分之二", 40), ("五分之一", 20), ("一大半", 60), ("一多半", 60), ("一小半", 40), ("一半", 50), ("过半", 50), ("大半", 60), ("半拉", 50),
        ("quarter of the way", 25), ("quarter way", 25), ("a quarter done", 25), ("third of the way", 33), ("three quarters", 75), ("three-quarters", 75), ("a quarter", 25), ("one quarter", 25), ("two thirds", 67), ("two-thirds", 67), ("one third", 33), ("a third", 33), ("half done", 50), ("half way", 50), ("half-way", 50), ("halfway", 50), ("half finished", 50), ("half complete", 50), ("half of", 50), ("half through", 50), ("50-50", 50), ("3/4", 75), ("1/2", 50), ("2/3", 67), ("1/4", 25),
    ];

    private static readonly string[] PeopleWords = ["名志愿者", "个人", "人", "名", "位", "people", "ppl", "persons", "person", "volunteers", "volunteer", "helpers", "participants", "places", "slots", "seats", "spots", "pax", "members", "hands"];

    /// <summary>Fractions said in words, wherever they stand; the first one in the line.</summary>
    public static FoundNumber? Phrase(string plain)
    {
        foreach (var (text, percent) in Phrases)
            if (plain.IndexOf(text, StringComparison.Ordinal) is var at and >= 0)
                return Make(percent, at, text.Length);
        return null;
    }

    /// <summary>60%, 六成, 百分之六十, "sixty percent" with its number at <paramref name="at"/>.</summary>
    public static FoundNumber? At(string plain, int at, int length, int value)
    {
        var end = at + length;
        if (string.CompareOrdinal(plain, at, "百分之", 0, 3) == 0)
        {
            var share = ReadNumber.At(plain, at + 3, out var digits);
            return digits > 0 ? Make(share, at, 3 + digits) : null;
        }
        var next = end;
        while (next < plain.Length && plain[next] == ' ')
            next++;
        foreach (var sign in (ReadOnlySpan<string>)["%", "个百分点", "percent", "per cent", "pct"])
            if (string.CompareOrdinal(plain, next, sign, 0, sign.Length) == 0)
                return value <= 100 ? Make(value, at, next + sign.Length - at) : null;
        if (value is < 1 or > 10 || next >= plain.Length || plain[next] != '成' || (next + 1 < plain.Length && plain[next + 1] is '员' or '果' or '立' or '功' or '为' or '绩'))
            return null;
        var half = next + 1 < plain.Length && plain[next + 1] == '半';
        return Make((value * 10) + (half ? 5 : 0), at, next + (half ? 2 : 1) - at);
    }

    public static FoundNumber? PeopleAt(string plain, int at, int end, int value)
    {
        var next = end;
        while (next < plain.Length && plain[next] is ' ' or '-' or '来' or '多')
            next++;
        if (next < plain.Length && plain[next] == '个' && string.CompareOrdinal(plain, next, "个人", 0, 2) != 0 && string.CompareOrdinal(plain, next, "个志愿者", 0, 4) != 0 && string.CompareOrdinal(plain, next, "个名额", 0, 3) != 0)
            return null;
        foreach (var word in PeopleWords)
            if (string.CompareOrdinal(plain, next, word, 0, word.Length) == 0)
                return new(NumberKind.People, value, value.ToString(CultureInfo.InvariantCulture), at, next + word.Length - at, true, false);
        if (string.CompareOrdinal(plain, next, "个名额", 0, 3) == 0 || string.CompareOrdinal(plain, next, "个志愿者", 0, 4) == 0)
            return new(NumberKind.People, value, value.ToString(CultureInfo.InvariantCulture), at, next + 3 - at, true, false);
        return null;
    }

    private static FoundNumber Make(int percent, int start, int length) =>
        new(NumberKind.Percent, percent, percent.ToString(CultureInfo.InvariantCulture), start, length, true, false);
}
