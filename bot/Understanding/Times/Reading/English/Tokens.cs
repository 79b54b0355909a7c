namespace Sanmo.Bot.Understanding.Times.Reading.English;

/// <summary>Small steps over Latin words and numbers.</summary>
internal static class Tokens
{
    /// <summary>The word after blanks or one hyphen; kind None when there is none that matters.</summary>
    public static Word Next(in Line line, int at, out int end)
    {
        var p = line.Blank(at);
        if (line[p] == '-' && char.IsAsciiLetterLower(line[p + 1]))
            p++;
        end = line.WordEnd(p);
        return end == p || char.IsAsciiDigit(line[end]) ? default : EnglishWords.Find(line.Text[p..end]);
    }

    public static ReadOnlySpan<char> NextText(in Line line, int at, out int end)
    {
        var p = line.Blank(at);
        end = line.WordEnd(p);
        return line.Text[p..end];
    }

    public static ReadOnlySpan<char> TextBefore(in Line line, int at)
    {
        var end = line.BlankBefore(at);
        return line.Text[line.WordBefore(end)..end];
    }

    /// <summary>Skips the word and blanks before it, if it stands here.</summary>
    public static int Skip(in Line line, int at, string word)
    {
        var p = line.Blank(at);
        return line.Word(p, word) ? p + word.Length : at;
    }

    /// <summary>"4", "4th", "fourth", "twenty-first": 1–31 with an ordinal mark or without; the index after it or -1.</summary>
    public static int DayOfMonth(in Line line, int at, out int day, out bool ordinal)
    {
        var p = line.Blank(at);
        (day, ordinal) = (0, false);
        if (char.IsAsciiDigit(line[p]))
        {
            var end = line.DigitsEnd(p);
            if (end - p > 2)
                return -1;
            for (var i = p; i < end; i++)
                day = (day * 10) + (line[i] - '0');
            ordinal = line.Any(end, ["st", "nd", "rd", "th"]) > 0 && !char.IsAsciiLetterOrDigit(line[end + 2]);
            return day is < 1 or > 31 || (char.IsAsciiLetter(line[end]) && !ordinal) ? -1 : ordinal ? end + 2 : end;
        }
        var word = Next(line, p, out var after);
        if (word.Kind == WordKind.Number && word.Value is 20 or 30 && Next(line, after, out var both) is { Kind: WordKind.Ordinal, Value: < 10 } unit)
            (word, after) = (new(WordKind.Ordinal, word.Value + unit.Value), both);
        if (word.Kind != WordKind.Ordinal || word.Value > 31)
            return -1;
        (day, ordinal) = (word.Value, true);
        return after;
    }

    /// <summary>Digits (up to 4) or a number word up to ninety-nine; the index after it or -1.</summary>
    public static int Count(in Line line, int at, out int count)
    {
        var p = line.Blank(at);
        count = 0;
        if (char.IsAsciiDigit(line[p]))
        {
            var end = line.DigitsEnd(p);
            for (var i = p; i < end && end - p <= 4; i++)
                count = (count * 10) + (line[i] - '0');
            return end - p > 4 ? -1 : end;
        }
        var word = Next(line, p, out var after);
        if (word.Kind != WordKind.Number)
            return -1;
        count = word.Value;
        if (count >= 20 && count % 10 == 0 && Next(line, after, out var both) is { Kind: WordKind.Number, Value: < 10 } unit)
            (count, after) = (count + unit.Value, both);
        return after;
    }

    /// <summary>" 2026" or ", 2026"; the index after it or -1.</summary>
    public static int Year(in Line line, int at, out int year)
    {
        var p = line.Blank(line[at] is ',' or '-' ? at + 1 : at);
        var end = line.DigitsEnd(p);
        year = 0;
        if (end - p != 4 || p == at || char.IsAsciiLetter(line[end]) || line[end] == ':')
            return -1;
        for (var i = p; i < end; i++)
            year = (year * 10) + (line[i] - '0');
        return Days.IsYear(year) ? end : -1;
    }
}
