namespace Sanmo.Bot.Understanding.Times.Reading.English;

/// <summary>early next month, mid-December, late January, the end of the month, month end, year end, EOM, COB.</summary>
internal static class ReadThird
{
    public static Piece? At(in Line line, int at, int end, int third)
    {
        var p = end;
        if (third == 4 && DayEnd(line, at, end) is { } today)
            return today;
        p = Tokens.Skip(line, p, "of");
        p = Tokens.Skip(line, p, "in");
        if (third is 2 && line[end] == '-')
            p = end + 1;
        var after = ReadPeriod.At(line, p, out var from, out var to, out var unit);
        // "start this week" and "late on item 5" are no dates; "mid week" is.
        if (after < 0 || (third is 1 or 4 && p == end && !line.Word(at, "early") && unit is not DateUnit.Month and not DateUnit.Year and not DateUnit.Quarter && Tokens.Next(line, p, out _).Kind is WordKind.Next))
            return null;
        if (line.Word(at, "start") && p == end)
            return null;
        var piece = Inside(at, after, from, to, unit, third);
        if (piece is null || piece.To >= line.Today || !ReadPeriod.IsBareMonth(line, p))
            return piece;
        var gone = (piece.From, piece.To);
        piece = Inside(at, after, from.AddYears(1), Days.LastOfMonth(from.AddYears(1)), unit, third)!;
        (piece.Other, piece.Assumed) = (gone, piece.Assumed | Assumed.Year);
        return piece;
    }

    public static Piece? Named(in Line line, int at, int end, int named)
    {
        if (named == 1)
        {
            var today = Piece.OnDate(at, end, line.Today);
            today.Yields = true;
            return today;
        }
        var unit = new Word(named switch { 2 => WordKind.Week, 3 => WordKind.MonthUnit, _ => WordKind.Year }, 7);
        return ReadPeriod.Named(line.Today, unit, 0, out var from, out var to, out var named2) ? Inside(at, end, from, to, named2, 4) : null;
    }

    /// <summary>"month end", "month's end", "year-end".</summary>
    public static Piece? UnitEnd(in Line line, int at, int end, Word unit)
    {
        var p = line.Has(end, "'s") ? end + 2 : end;
        var word = Tokens.Next(line, p, out var after);
        return word is { Kind: WordKind.Third, Value: 4 } && line.Word(line.Blank(line[p] == '-' ? p + 1 : p), "end") && unit.Kind is not WordKind.Week
            && ReadPeriod.Named(line.Today, unit, 0, out var from, out var to, out var named) ? Inside(at, after, from, to, named, 4) : null;
    }

    private static Piece? DayEnd(in Line line, int at, int end)
    {
        var p = Tokens.Skip(line, Tokens.Skip(line, end, "of"), "the");
        var text = Tokens.NextText(line, p, out var after);
        if (p == end || text is not ("day" or "business" or "work" or "today"))
            return null;
        if (text is "work" or "business" && Tokens.NextText(line, after, out var day) is "day")
            after = day;
        var piece = Piece.OnDate(at, after, line.Today);
        piece.Yields = text is not "today";
        return piece;
    }

    private static Piece? Inside(int start, int end, DateOnly from, DateOnly to, DateUnit unit, int third)
    {
        if (third == 4)
        {
            var last = Piece.OnDate(start, end, to);
            if (unit == DateUnit.Week)
                last.Other = (to.AddDays(-2), to.AddDays(-2));
            return last;
        }
        var (first, until, part) = (unit, third) switch
        {
            (DateUnit.Month, _) => (Days.Third(from, third).From, Days.Third(from, third).To, DateUnit.Third),
            (DateUnit.Week, 1) => (from, from.AddDays(1), DateUnit.Span),
            (DateUnit.Week, 2) => (from.AddDays(2), from.AddDays(3), DateUnit.Span),
            (DateUnit.Week, _) => (from.AddDays(3), from.AddDays(4), DateUnit.Span),
            (DateUnit.Year, 1) => (from, from.AddDays(30), DateUnit.Month),
            (DateUnit.Year, 2) => (from.AddMonths(5), from.AddMonths(6).AddDays(-1), DateUnit.Month),
            (DateUnit.Year, _) => (from.AddMonths(11), to, DateUnit.Month),
            (DateUnit.Quarter, _) => (Days.Month(from.AddMonths(third - 1)).From, Days.Month(from.AddMonths(third - 1)).To, DateUnit.Month),
            _ => default,
        };
        if (first == default)
            return null;
        var piece = Piece.OverDates(start, end, first, until, part);
        piece.Assumed = Assumed.Rounded;
        return piece;
    }
}
