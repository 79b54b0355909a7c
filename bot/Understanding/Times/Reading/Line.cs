using Sanmo.Core.Calendars;

namespace Sanmo.Bot.Understanding.Times.Reading;

/// <summary>The folded text, and the now it is read against.</summary>
internal readonly ref struct Line(ReadOnlySpan<char> text, DateTimeOffset now, WorkCalendar calendar)
{
    public ReadOnlySpan<char> Text { get; } = text;
    public WorkCalendar Calendar { get; } = calendar;
    public DateOnly Today { get; } = DateOnly.FromDateTime(now.DateTime);

    /// <summary>Minutes since local midnight.</summary>
    public int Minute { get; } = (now.Hour * 60) + now.Minute;

    /// <summary>A null character outside the text, so that readers may look one step too far.</summary>
    public char this[int at] => (uint)at < (uint)Text.Length ? Text[at] : '\0';

    public bool Has(int at, string words) =>
        (uint)at <= (uint)Text.Length && Text[at..].StartsWith(words, StringComparison.Ordinal);

    public bool EndsWith(int before, string words) =>
        before >= words.Length && before <= Text.Length && Text[..before].EndsWith(words, StringComparison.Ordinal);

    /// <summary>Length of the first of the words that stands here, 0 for none; longer words come first in the list.</summary>
    public int Any(int at, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            if (Has(at, word))
                return word.Length;
        return 0;
    }

    /// <summary>Length of the first of the words that ends here, 0 for none.</summary>
    public int AnyBefore(int before, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            if (EndsWith(before, word))
                return word.Length;
        return 0;
    }

    public bool OneOf(int at, string characters) => this[at] is var c && c != '\0' && characters.Contains(c, StringComparison.Ordinal);

    /// <summary>The next index that is not a blank.</summary>
    public int Blank(int at)
    {
        while (this[at] == ' ')
            at++;
        return at;
    }

    /// <summary>The index after the last character before here that is not a blank.</summary>
    public int BlankBefore(int at)
    {
        while (at > 0 && Text[at - 1] == ' ')
            at--;
        return at;
    }

    public int WordEnd(int at)
    {
        while (char.IsAsciiLetterLower(this[at]))
            at++;
        return at;
    }

    public int DigitsEnd(int at)
    {
        while (char.IsAsciiDigit(this[at]))
            at++;
        return at;
    }

    /// <summary>Where the Latin word that ends before here begins; the same index where there is none.</summary>
    public int WordBefore(int before)
    {
        while (before > 0 && char.IsAsciiLetterLower(Text[before - 1]))
            before--;
        return before;
    }

    public bool Word(int at, string word) => Has(at, word) && !char.IsAsciiLetterOrDigit(this[at + word.Length]);

    /// <summary>A null character (no text) also counts as not Chinese.</summary>
    public bool Chinese(int at) => this[at] >= '\u2E80';
}
