namespace Sanmo.Bot.Understanding.Times.Reading.English;

/// <summary>"the 20th", "on the 3rd": a day without a month, unless a noun follows that it counts ("the 2nd branch").</summary>
internal static class ReadDayOrdinal
{
    public static Piece? At(in Line line, int at)
    {
        if (!char.IsAsciiDigit(line[at]) && Tokens.TextBefore(line, at) is not "the")
            return null;
        var end = Tokens.DayOfMonth(line, at, out var day, out var ordinal);
        if (end < 0 || !ordinal)
            return null;
        var next = Tokens.Next(line, end, out _).Kind;
        var of = Tokens.NextText(line, end, out _) is "of";
        var free = of || NumberWords.MayFollowHour(line, end) || next is WordKind.Part;
        if (!free || (!char.IsAsciiDigit(line[at]) && !(NumberWords.Ends(line, end) && day > 3)))
            return null;
        var the = Tokens.TextBefore(line, at) is "the" ? line.WordBefore(line.BlankBefore(at)) : at;
        if (the == at && !FollowsOrdinal(line, at) && Tokens.TextBefore(line, at) is not ("on" or "by" or "until" or "till" or "to" or "before" or "from" or "after"))
            return null;
        var sure = Tokens.TextBefore(line, the) is "on" or "by" or "until" or "till" or "before" or "from" or "after" or "since";
        var piece = new Piece { Kind = PieceKind.DayNumber, Start = at, End = end, Number = day, Latin = true, Assumed = Assumed.Month, Doubt = sure ? Doubt.None : Doubt.DayOrNumber };
        return OfMonth(line, end, piece);
    }

    // "the 25th and 26th"
    private static bool FollowsOrdinal(in Line line, int at)
    {
        var end = line.BlankBefore(at);
        var word = line.Text[line.WordBefore(end)..end];
        end = line.BlankBefore(line.WordBefore(end));
        return word is "and" or "or" or "to" && end > 2 && line.AnyBefore(end, ["st", "nd", "rd", "th"]) > 0 && char.IsAsciiDigit(line[end - 3]);
    }

    // "the 3rd of next month"
    private static Piece? OfMonth(in Line line, int end, Piece piece)
    {
        var of = Tokens.Skip(line, end, "of");
        if (of > end && ReadRule.EachMonth(line, of, out var eachEnd))
            return new Piece { Kind = PieceKind.Rule, Start = piece.Start, End = eachEnd, Rule = Rules.OnMonthDay(piece.Number), Latin = true };
        var periodEnd = of > end || Tokens.Next(line, end, out _).Kind == WordKind.Next ? ReadPeriod.At(line, of, out var from, out var to, out var unit) : Never(out from, out to, out unit);
        if (periodEnd < 0 && of > end)
            return null;
        if (periodEnd < 0 || unit != DateUnit.Month || piece.Number > to.Day)
            return piece;
        var date = Piece.OnDate(piece.Start, periodEnd, from.AddDays(piece.Number - 1));
        date.Latin = true;
        date.SaidPast = to < Days.FirstOfMonth(from) || to < from;
        return date;
    }

    private static int Never(out DateOnly from, out DateOnly to, out DateUnit unit)
    {
        (from, to, unit) = (default, default, default);
        return -1;
    }
}
