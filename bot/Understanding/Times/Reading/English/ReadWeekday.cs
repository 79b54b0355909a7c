namespace Sanmo.Bot.Understanding.Times.Reading.English;

/// <summary>Friday, Wed next week, Friday of next week, Friday week, Wednesday after next.</summary>
internal static class ReadWeekday
{
    /// <param name="sure">A word before it ("next") shows that no verb or star is meant.</param>
    public static Piece? At(in Line line, int at, int end, int weekday, bool sure)
    {
        if (!sure && !IsDay(line, at, end))
            return null;
        if (line[end] == '.' && line[end + 1] is ' ' or ',' && end - at <= 5 && line.Blank(end + 1) < line.Text.Length)
            end++;
        var piece = new Piece { Kind = PieceKind.Weekday, Start = at, End = end, Number = weekday };
        if (sure)
            return piece;
        var word = Tokens.Next(line, end, out var after);
        if (word is { Kind: WordKind.Week } && line[after] is not ('\'' or '-') && line[line.Blank(end)] != '-' && NumberWords.MayFollowHour(line, after))
            return Piece.OnDate(at, after, Days.OnOrAfter(line.Today, weekday).AddDays(word.Value));
        if (Tokens.NextText(line, end, out after) is "after" && Tokens.NextText(line, after, out var afterNext) is "next")
        {
            (piece.Week, piece.End) = (2, afterNext);
            return piece;
        }
        var of = Tokens.Skip(line, Tokens.Skip(line, Tokens.Skip(line, end, "of"), "in"), "the");
        word = Tokens.Next(line, of, out after);
        if (word.Kind is WordKind.Week && Tokens.NextText(line, after, out var then) is "after" && Tokens.NextText(line, then, out var last) is "next")
            (piece.Week, piece.End) = (2, last);
        else if (word.Kind is WordKind.Next or WordKind.Coming && Tokens.Next(line, after, out var week) is { Kind: WordKind.Week, Value: 7 } && !line.Word(line.Blank(week), "after"))
            (piece.Week, piece.End, piece.SaidPast) = (word.Value, week, word.Value < 0);
        return piece;
    }

    // "sat", "sun", "mon", "wed" and "fri" are also other words; "sat in" and "the sun" are not days.
    private static bool IsDay(in Line line, int at, int end)
    {
        if (line.Text[at..end] is not ("sat" or "sun" or "mon" or "wed"))
            return true;
        var before = Tokens.TextBefore(line, at);
        if (before is "on" or "by" or "until" or "till" or "til" or "before" or "after" or "from" or "to" or "and" or "or" or "this" or "next" or "for" or "through" or "every" or "each" or "since")
            return true;
        if (before is "the" or "he" or "she" or "they" or "we" or "i" or "a" or "who" or "it")
            return false;
        if (end >= line.Text.Length || line[line.Blank(end)] is ',' or '.' or '?' or '-' or '\'' or '!' or ')')
            return line.Text[at..end] is not "sat" || !line.Word(line.Blank(end), "in");
        var word = Tokens.Next(line, end, out _);
        return char.IsAsciiDigit(line[line.Blank(end)]) || word.Kind is WordKind.Part or WordKind.Month or WordKind.Noon or WordKind.Next or WordKind.Day || line.Word(line.Blank(end), "at") || line.Chinese(line.Blank(end))
            || line.Text[at..end] is "mon" or "wed";
    }
}
