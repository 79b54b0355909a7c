namespace Sanmo.Bot.Understanding.Times.Reading.English;

/// <summary>Sends a Latin word, or a number, to the reader of what can begin with it.</summary>
internal static class ReadWord
{
    public static Piece? At(in Line line, int at, bool afterTime)
    {
        var end = line.WordEnd(at);
        var text = line.Text[at..end];
        if (text is "q" && char.IsAsciiDigit(line[end]))
            return ReadOrdinal.QuarterName(line, at, end);
        if (char.IsAsciiDigit(line[end]))
            return null;
        if (text is "close" && line.Has(end, " of "))
            return ReadRelative.CloseOfBusiness(line, at, end);
        if (ReadFestival.At(line, at) is { } festival)
            return Latin(festival);
        var word = EnglishWords.Find(text);
        return word.Kind switch
        {
            WordKind.None => text is "another" ? ReadAmount.At(line, at) : null,
            WordKind.The => The(line, at, end, afterTime),
            WordKind.Day => Latin(ReadRelative.Day(line, at, end, word.Value)),
            WordKind.Tonight => Latin(ReadRelative.Tonight(line, at, end)),
            WordKind.Weekday => Latin(ReadWeekday.At(line, at, end, word.Value, sure: false)),
            WordKind.Weekdays when Tokens.TextBefore(line, at) is var counted && EnglishWords.Find(counted).Kind == WordKind.Number => null,
            WordKind.Weekdays or WordKind.Adverb or WordKind.Every => Latin(ReadRule.At(line, at, end, word)),
            WordKind.Month => ReadMonthDay.AtMonth(line, at, word.Value, end),
            WordKind.Next or WordKind.Coming => Latin(ReadNext.At(line, at, end, word)),
            WordKind.Third => Latin(ReadThird.At(line, at, end, word.Value)),
            WordKind.EndOf => Latin(ReadThird.Named(line, at, end, word.Value)),
            WordKind.MonthUnit or WordKind.Year or WordKind.Quarter or WordKind.Week => Latin(ReadThird.UnitEnd(line, at, end, word) ?? ReadNext.Named(line, at, end, word)) ?? ReadClock.At(line, at, afterTime) ?? ReadAmount.At(line, at),
            WordKind.DayUnit => Latin(ReadRelative.DayAfter(line, at, at)),
            WordKind.Weekend => Latin(ReadNext.Named(line, at, end, word) ?? ReadNext.Weekend(line, at, end, 0)),
            WordKind.Part => Part(line, at, end, (Hint)word.Value, afterTime),
            WordKind.Ordinal => ReadMonthDay.AtDay(line, at) ?? Latin(ReadOrdinal.At(line, at)) ?? ReadDayOrdinal.At(line, at),
            WordKind.Number or WordKind.Half or WordKind.Article => Spelled(line, at, afterTime),
            WordKind.Noon or WordKind.Midnight => ReadClock.At(line, at, afterTime),
            _ => null,
        };
    }

    public static Piece? AtDigit(in Line line, int at, bool afterTime) =>
        ReadMonthDay.AtDay(line, at) ?? Latin(ReadOrdinal.At(line, at)) ?? ReadDayOrdinal.At(line, at) ?? ReadAmount.At(line, at) ?? ReadClock.At(line, at, afterTime)
        ?? ReadPeriod.Year(line, at);

    private static Piece? Spelled(in Line line, int at, bool afterTime)
    {
        if (ReadClock.At(line, at, afterTime) is { } clock)
            return clock;
        // "a week" counts, "a member" does not; the amount reader wants a unit.
        return ReadMonthDay.AtDay(line, at) ?? ReadAmount.At(line, at) ?? Latin(ReadOrdinal.At(line, at));
    }

    private static Piece? The(in Line line, int at, int end, bool afterTime)
    {
        var p = line.Blank(end);
        if (p == end || p >= line.Text.Length)
            return null;
        var piece = Latin(ReadRelative.DayAfter(line, at, p));
        if (piece is null && char.IsAsciiLetterLower(line[p]) && EnglishWords.Find(line.Text[p..line.WordEnd(p)]).Kind is not (WordKind.The or WordKind.Weekday or WordKind.Part or WordKind.Month or WordKind.Article))
            piece = At(line, p, afterTime);
        else if (piece is null && char.IsAsciiDigit(line[p]))
            piece = ReadMonthDay.AtDay(line, p) ?? Latin(ReadOrdinal.At(line, p)) ?? ReadDayOrdinal.At(line, p);
        else if (piece is null && EnglishWords.Find(line.Text[p..line.WordEnd(p)]) is { Kind: WordKind.Part } part)
            piece = Part(line, p, line.WordEnd(p), (Hint)part.Value, afterTime: line.Word(line.Blank(line.WordEnd(p)), "of"));
        if (piece is not null && piece.Kind is not PieceKind.Amount)
            piece.Start = Math.Min(at, piece.Start);
        return piece;
    }

    // A part of the day stands after a date, "in the", "this", "at"; "good morning" and "an evening" are no times.
    private static Piece? Part(in Line line, int at, int end, Hint hint, bool afterTime)
    {
        var before = Tokens.TextBefore(line, at);
        var start = at;
        if (before is "the")
        {
            var the = line.WordBefore(line.BlankBefore(at));
            if (Tokens.TextBefore(line, the) is "in" or "during")
                start = line.WordBefore(line.BlankBefore(the));
            else if (!afterTime)
                return null;
        }
        else if (before is "in" or "at" && hint is Hint.Night or Hint.Noon)
            start = line.WordBefore(line.BlankBefore(at));
        else if (!(afterTime || before is "at" or "every" or "each" or "by" or "early" or "late" or "over" or "before"))
            return null;
        return new Piece { Kind = PieceKind.Part, Start = start, End = end, Hint = hint, Latin = true };
    }

    private static Piece? Latin(Piece? piece)
    {
        if (piece is not null)
            piece.Latin = true;
        return piece;
    }
}
