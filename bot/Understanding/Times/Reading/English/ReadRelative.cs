namespace Sanmo.Bot.Understanding.Times.Reading.English;

/// <summary>today, tomorrow, tonight, the day after tomorrow, the day after, close of business.</summary>
internal static class ReadRelative
{
    public static Piece Day(in Line line, int at, int end, int offset)
    {
        // "tomorrow week", as "Friday week"
        if (Tokens.NextText(line, end, out var after) is "week" && offset >= 0 && line[after] is not ('\'' or '-') && NumberWords.MayFollowHour(line, after))
            return Piece.OnDate(at, after, line.Today.AddDays(offset + 7));
        var piece = Piece.OnDate(at, end, line.Today.AddDays(offset));
        piece.Relative = offset > 0;
        piece.SaidPast = offset < 0;
        return piece;
    }

    public static Piece Tonight(in Line line, int at, int end)
    {
        var piece = Day(line, at, end, 0);
        piece.Hint = Hint.Evening;
        return piece;
    }

    /// <param name="start">Where a "the" before it begins.</param>
    /// <param name="at">At "day".</param>
    public static Piece? DayAfter(in Line line, int start, int at)
    {
        var next = Tokens.NextText(line, at, out var end);
        if (next is "next" or "following")
        {
            var day = Tokens.NextText(line, end, out var afterDay);
            return day is "day" && start < at ? Anchored(start, afterDay) : null;
        }
        if (next is not "day")
            return null;
        var preposition = Tokens.NextText(line, end, out var after);
        if (preposition is not ("after" or "before"))
            return null;
        var word = Tokens.Next(line, after, out var wordEnd);
        if (preposition is "after" && word is { Kind: WordKind.Day, Value: 1 })
        {
            var piece = Piece.OnDate(start, wordEnd, line.Today.AddDays(2));
            piece.Relative = true;
            return piece;
        }
        if (preposition is "before" && word is { Kind: WordKind.Day, Value: -1 })
        {
            var piece = Piece.OnDate(start, wordEnd, line.Today.AddDays(-2));
            piece.SaidPast = true;
            return piece;
        }
        // "the day before Christmas" is counted from the date by whoever joins the pieces.
        if (start < at && word.Kind is WordKind.Weekday or WordKind.Month or WordKind.Next or WordKind.Number || char.IsAsciiDigit(line[line.Blank(after)]) || ReadFestival.Named(line, line.Blank(Tokens.Skip(line, after, "the")), out _, out _, out _))
            return new Piece { Kind = PieceKind.Amount, Start = start, End = end, Amount = new(Days: 1) };
        return preposition is "after" && start < at && NumberWords.MayFollowHour(line, after) && !line.Word(line.Blank(after), "the") ? Anchored(start, after) : null;
    }

    public static Piece? CloseOfBusiness(in Line line, int at, int end)
    {
        var of = line.Blank(end) + 2;
        if (Tokens.NextText(line, of, out var after) is not ("business" or "play" or "work"))
            return null;
        var piece = Piece.OnDate(at, after, line.Today);
        (piece.Yields, piece.Latin) = (true, true);
        return piece;
    }

    private static Piece Anchored(int start, int end) => new() { Kind = PieceKind.Anchored, Start = start, End = end, Number = 1 };
}
