using System.Collections.Frozen;

namespace Sanmo.Bot.Understanding.Times.Reading.English;

/// <summary>Every English word that can begin or continue a time, with the misspellings people make.</summary>
internal static class EnglishWords
{
    private static readonly string[] s_weekdays =
    [
        "monday mon munday mondy", "tuesday tue tues teusday tuseday tuesay", "wednesday wed weds wendesday wensday wednsday wednesay wedensday",
        "thursday thu thur thurs thrusday thusday thirsday", "friday fri firday frday fridy", "saturday sat saterday saturaday satuday", "sunday sun sunady sundy",
    ];

    private static readonly string[] s_months =
    [
        "january jan janurary", "february feb febuary feburary", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
        "september sep sept septmber", "october oct ocotber", "november nov novemeber", "december dec decemeber decmber",
    ];

    private static readonly string[] s_numbers =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
        "eighteen", "nineteen", "twenty",
    ];

    private static readonly string[] s_ordinals =
    [
        "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth",
        "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
    ];

    private static readonly FrozenDictionary<string, Word> s_words = Collect().ToFrozenDictionary(StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> s_lookup = s_words.GetAlternateLookup<ReadOnlySpan<char>>();

    // Long enough that one wrong letter does not make another word of them.
    private static readonly string[] s_forgiven = ["tomorrow", "yesterday", "wednesday", "thursday", "saturday", "january", "february", "september", "october", "november", "december", "afternoon"];

    public static Word Find(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > 12)
            return default;
        if (s_lookup.TryGetValue(word, out var found))
            return found;
        if (word.Length < 7)
            return default;
        foreach (var right in s_forgiven)
            if (right[0] == word[0] && IsOneSlipFrom(word, right))
                return s_words[right];
        return default;
    }

    /// <summary>One letter wrong, missing, added, or two neighbours swapped.</summary>
    private static bool IsOneSlipFrom(ReadOnlySpan<char> word, string right)
    {
        if (Math.Abs(word.Length - right.Length) > 1)
            return false;
        var head = word.CommonPrefixLength(right);
        var a = word[head..];
        var b = right.AsSpan(head);
        if (a.Length == b.Length)
            return a[1..].SequenceEqual(b[1..]) || (a.Length > 1 && a[0] == b[1] && a[1] == b[0] && a[2..].SequenceEqual(b[2..]));
        return a.Length > b.Length ? a[1..].SequenceEqual(b) : a.SequenceEqual(b[1..]);
    }

    private static Dictionary<string, Word> Collect()
    {
        var words = new Dictionary<string, Word>(StringComparer.Ordinal);
        for (var i = 0; i < 7; i++)
        {
            Add(words, s_weekdays[i], WordKind.Weekday, i + 1);
            words[s_weekdays[i].Split(' ')[0] + "s"] = new(WordKind.Weekdays, i + 1);
        }
        for (var i = 0; i < 12; i++)
            Add(words, s_months[i], WordKind.Month, i + 1);
        for (var i = 1; i <= 20; i++)
        {
            words[s_numbers[i]] = new(WordKind.Number, i);
            words[s_ordinals[i]] = new(WordKind.Ordinal, i);
        }
        Add(words, "thirty", WordKind.Number, 30);
        Add(words, "forty fourty", WordKind.Number, 40);
        Add(words, "fifty", WordKind.Number, 50);
        Add(words, "thirtieth", WordKind.Ordinal, 30);
        Add(words, "today tday todays tdy", WordKind.Day, 0);
        Add(words, "tomorrow tomorow tommorow tommorrow tommorw tomorrows tmr tmrw tmw tmrrw tomoz tomoro tomorro tmro", WordKind.Day, 1);
        Add(words, "yesterday yday ystd", WordKind.Day, -1);
        Add(words, "tonight tonite tonigth tonightt 2nite", WordKind.Tonight, 0);
        Add(words, "morning mornin", WordKind.Part, (int)Hint.Morning);
        Add(words, "lunchtime", WordKind.Part, (int)Hint.Noon);
        Add(words, "afternoon aftrnoon arvo", WordKind.Part, (int)Hint.Afternoon);
        Add(words, "evening evenin", WordKind.Part, (int)Hint.Evening);
        Add(words, "night nite", WordKind.Part, (int)Hint.Night);
        Add(words, "next nxt following", WordKind.Next, 1);
        Add(words, "this", WordKind.Next, 0);
        Add(words, "last past previous", WordKind.Next, -1);
        Add(words, "coming upcoming", WordKind.Coming, 0);
        Add(words, "minute minutes min mins", WordKind.Minute, 1);
        Add(words, "hour hours hr hrs h", WordKind.Hour, 60);
        Add(words, "day days", WordKind.DayUnit, 1);
        Add(words, "week weeks wk wks", WordKind.Week, 7);
        Add(words, "fortnight fortnights", WordKind.Week, 14);
        Add(words, "month months mth", WordKind.MonthUnit, 1);
        Add(words, "quarter quarters", WordKind.Quarter, 3);
        Add(words, "year years yr yrs", WordKind.Year, 12);
        Add(words, "workday workdays", WordKind.Workday, 1);
        Add(words, "weekend", WordKind.Weekend, 0);
        Add(words, "half", WordKind.Half, 0);
        Add(words, "early beginning start", WordKind.Third, 1);
        Add(words, "mid middle", WordKind.Third, 2);
        Add(words, "late", WordKind.Third, 3);
        Add(words, "end", WordKind.Third, 4);
        Add(words, "eod cob", WordKind.EndOf, 1);
        Add(words, "eow", WordKind.EndOf, 2);
        Add(words, "eom", WordKind.EndOf, 3);
        Add(words, "eoy", WordKind.EndOf, 4);
        Add(words, "every each", WordKind.Every, 1);
        Add(words, "daily", WordKind.Adverb, 1);
        Add(words, "weekly", WordKind.Adverb, 2);
        Add(words, "fortnightly biweekly", WordKind.Adverb, 3);
        Add(words, "monthly", WordKind.Adverb, 4);
        Add(words, "quarterly", WordKind.Adverb, 5);
        Add(words, "yearly annually", WordKind.Adverb, 6);
        Add(words, "weekends", WordKind.Adverb, 7);
        Add(words, "weekdays", WordKind.Adverb, 8);
        Add(words, "noon midday", WordKind.Noon, 0);
        Add(words, "midnight", WordKind.Midnight, 0);
        Add(words, "a an", WordKind.Article, 1);
        Add(words, "couple", WordKind.Article, 2);
        Add(words, "few", WordKind.Article, 3);
        Add(words, "the", WordKind.The, 0);
        return words;
    }

    private static void Add(Dictionary<string, Word> words, string spellings, WordKind kind, int value)
    {
        foreach (var spelling in spellings.Split(' '))
            words[spelling] = new(kind, value);
    }
}
