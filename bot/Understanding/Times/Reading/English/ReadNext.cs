namespace Sanmo.Bot.Understanding.Times.Reading.English;

/// <summary>next Wednesday, this week, last month, coming Friday, next 3 days, next working day, this afternoon, last night, the week after next.</summary>
internal static class ReadNext
{
    public static Piece? At(in Line line, int at, int end, Word lead)
    {
        var word = Tokens.Next(line, end, out var after);
        var coming = lead.Kind == WordKind.Coming;
        if (lead is { Kind: WordKind.Next, Value: 0 } && word.Kind == WordKind.Coming)
        {
            coming = true;
            word = Tokens.Next(line, after, out after);
        }
        var offset = lead.Value;
        if (offset < 0 && ReadOrdinal.Last(line, at, end) is { } last)
            return last;
        switch (word.Kind)
        {
            case WordKind.Weekday:
                return Weekday(line, at, after, word.Value, coming, offset);
            case WordKind.Week or WordKind.MonthUnit or WordKind.Quarter or WordKind.Year when line.Word(at, "past"):
                return Around(line, at, after, 1, word, back: true);
            case WordKind.Week or WordKind.MonthUnit or WordKind.Quarter or WordKind.Year when ReadPeriod.Named(line.Today, word, offset, out var from, out var to, out var unit):
                return Past(Piece.OverDates(at, after, from, to, unit), offset);
            case WordKind.Weekend:
                return Weekend(line, at, after, offset);
            case WordKind.Month:
                return Month(line, at, after, word.Value, offset, coming);
            case WordKind.Part when offset <= 0:
                return ThisPart(line, at, after, (Hint)word.Value, offset);
            case WordKind.Workday when offset == 1:
                return Piece.OnDate(at, after, line.Calendar.AddWorkdays(line.Today, 1));
            case WordKind.Number or WordKind.Article when offset != 0 || coming:
                return Several(line, at, end, offset);
            case WordKind.None when char.IsAsciiDigit(line[line.Blank(end)]) && (offset != 0 || coming):
                return Several(line, at, end, offset);
            case WordKind.None when line.Text[line.Blank(end)..after] is "working" or "business" or "work" && Tokens.Next(line, after, out var day).Kind == WordKind.DayUnit:
                return offset == 1 ? Piece.OnDate(at, day, line.Calendar.AddWorkdays(line.Today, 1)) : null;
            default:
                return null;
        }
    }

    /// <summary>"the week after next", "the rest of the month", "during the week".</summary>
    public static Piece? Named(in Line line, int at, int end, Word unit)
    {
        if (Tokens.NextText(line, end, out var after) is "after" && Tokens.NextText(line, after, out var next) is "next")
            return ReadPeriod.Named(line.Today, unit, 2, out var late, out var last, out var what) ? Piece.OverDates(at, next, late, last, what) : null;
        var before = line.BlankBefore(at);
        before = line.Text[line.WordBefore(before)..before] is "the" ? line.BlankBefore(line.WordBefore(before)) : before;
        var whole = line.Text[line.WordBefore(before)..before] is "during" or "within" || line.EndsWith(before, "rest of") || line.EndsWith(before, "remainder of");
        return whole && ReadPeriod.Named(line.Today, unit, 0, out var from, out var to, out var named) ? Piece.OverDates(at, end, from, to, named) : null;
    }

    public static Piece Weekend(in Line line, int at, int end, int offset)
    {
        var sunday = Days.Week(line.Today, offset).To;
        return Past(Piece.OverDates(at, end, sunday.AddDays(-1), sunday, DateUnit.Weekend), offset);
    }

    private static Piece? Weekday(in Line line, int at, int end, int weekday, bool coming, int offset)
    {
        var piece = ReadWeekday.At(line, at, end, weekday, sure: true)!;
        if (coming || offset < 0)
            piece.Nearest = coming ? 1 : -1;
        else
            piece.Week = offset;
        piece.SaidPast = offset < 0;
        return piece;
    }

    private static Piece Month(in Line line, int at, int end, int month, int offset, bool coming)
    {
        // "next May 4th"
        var dayEnd = Tokens.DayOfMonth(line, end, out var day, out _);
        var year = line.Today.Year;
        if (offset > 0 || coming)
            year = month > line.Today.Month ? year : year + 1;
        else if (offset < 0)
            year = month < line.Today.Month ? year : year - 1;
        if (dayEnd > 0 && line[dayEnd] is not (':' or '%') && day <= DateTime.DaysInMonth(year, month))
            return Past(Piece.OnDate(at, dayEnd, new(year, month, day)), offset);
        return Past(ReadMonthDay.Whole(line, at, end, new(year, month, 1), said: true), offset);
    }

    private static Piece ThisPart(in Line line, int at, int end, Hint hint, int offset)
    {
        var piece = Piece.OnDate(at, end, line.Today.AddDays(offset));
        piece.Hint = hint;
        return Past(piece, offset);
    }

    private static Piece? Several(in Line line, int at, int end, int offset)
    {
        var p = line.Blank(end);
        if (ReadAmount.At(line, line.Word(p, "few") || line.Word(p, "couple") ? at - 1 : p) is { } amount)
            return Span(line, at, amount, back: offset < 0);
        if (!(line.Word(p, "few") || line.Word(p, "couple")))
            return null;
        var count = line.Word(p, "few") ? 3 : 2;
        var unit = Tokens.Next(line, Tokens.Skip(line, line.WordEnd(p), "of"), out var after);
        return unit.Kind is WordKind.DayUnit or WordKind.Week or WordKind.MonthUnit ? Around(line, at, after, count, unit, back: offset < 0) : null;
    }

    private static Piece Around(in Line line, int at, int end, int count, Word unit, bool back)
    {
        var amount = unit.Kind switch
        {
            WordKind.MonthUnit => new Amount(Months: count),
            WordKind.Quarter => new Amount(Months: 3 * count),
            WordKind.Year => new Amount(Months: 12 * count),
            _ => new Amount(Days: count * unit.Value),
        };
        var piece = Span(line, at, new Piece { End = end, Amount = amount }, back)!;
        piece.Assumed |= count > 1 ? Assumed.Rounded : Assumed.Nothing;
        return piece;
    }

    // "the next 24 hours" is a length for the reader of amounts, not a span of dates.
    private static Piece? Span(in Line line, int at, Piece amount, bool back)
    {
        if (amount.Amount.Minutes != 0)
            return null;
        var other = back ? Days.Before(line.Today, amount.Amount, line.Calendar) : AddAmount.To(line.Today, amount.Amount, line.Calendar);
        var piece = back ? Piece.OverDates(at, amount.End, other, line.Today, DateUnit.Span) : Piece.OverDates(at, amount.End, line.Today, other, DateUnit.Span);
        (piece.Amount, piece.SaidPast, piece.Assumed) = (amount.Amount, back, amount.Assumed);
        return piece;
    }

    private static Piece Past(Piece piece, int offset)
    {
        piece.SaidPast = offset < 0;
        return piece;
    }
}
