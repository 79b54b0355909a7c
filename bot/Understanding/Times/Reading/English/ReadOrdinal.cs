namespace Sanmo.Bot.Understanding.Times.Reading.English;

/// <summary>the first week of December, last Friday of the month, second working day of next month, first working day after the holiday, fourth quarter, first half of 2027, Q4.</summary>
internal static class ReadOrdinal
{
    public static Piece? At(in Line line, int at)
    {
        var end = Tokens.DayOfMonth(line, at, out var count, out var ordinal);
        return end > 0 && ordinal ? Counted(line, at, end, count) : null;
    }

    public static Piece? Last(in Line line, int at, int end) => Counted(line, at, end, -1);

    public static Piece? QuarterName(in Line line, int at, int digitAt)
    {
        var quarter = line[digitAt] - '0';
        if (quarter is < 1 or > 4 || char.IsAsciiLetterOrDigit(line[digitAt + 1]))
            return null;
        return Quarter(line, at, digitAt + 1, quarter);
    }

    private static Piece? Counted(in Line line, int at, int end, int count)
    {
        var what = Tokens.Next(line, end, out var after);
        var workday = what.Kind == WordKind.Workday;
        if (what.Kind == WordKind.None && line.Text[line.Blank(end)..after] is "working" or "business" or "work" && Tokens.Next(line, after, out var day).Kind == WordKind.DayUnit)
            (workday, after) = (true, day);
        if (workday && AfterHoliday(line, at, after, count) is { } back)
            return back;
        if (what.Kind == WordKind.Quarter && count is >= 1 and <= 4)
            return Quarter(line, at, after, count);
        var of = Tokens.NextText(line, after, out var p);
        if (of is not ("of" or "in"))
            return null;
        if (line.Word(line.Blank(p), "every") || line.Word(line.Blank(p), "each"))
            return Repeated(line, at, p, count, what, workday);
        var periodEnd = ReadPeriod.At(line, p, out var from, out var to, out var unit);
        if (periodEnd < 0)
            return null;
        if (what.Kind == WordKind.Half && unit == DateUnit.Year && count is 1 or 2)
            return Span(at, periodEnd, Days.Half(from.Year, count), DateUnit.HalfYear);
        if (unit is not DateUnit.Month && !(what.Kind is WordKind.DayUnit && count < 0) && !workday)
            return null;
        var piece = OfPeriod(line, at, periodEnd, count, what, workday, from, to);
        if (piece is null || piece.To >= line.Today || !ReadPeriod.IsBareMonth(line, p))
            return piece;
        var again = OfPeriod(line, at, periodEnd, count, what, workday, from.AddYears(1), Days.LastOfMonth(from.AddYears(1)));
        if (again is not null)
            (again.Other, again.Assumed) = ((piece.From, piece.To), Assumed.Year);
        return again;
    }

    private static Piece? OfPeriod(in Line line, int at, int periodEnd, int count, Word what, bool workday, DateOnly from, DateOnly to)
    {
        if (workday)
            return Piece.OnDate(at, periodEnd, count < 0 ? line.Calendar.OnOrBefore(to) : line.Calendar.AddWorkdays(from.AddDays(-1), count));
        return what.Kind switch
        {
            WordKind.DayUnit => Piece.OnDate(at, periodEnd, count < 0 ? to : from.AddDays(count - 1)),
            WordKind.Weekday => Days.WeekdayOfMonth(from, what.Value, count) is { } date ? Piece.OnDate(at, periodEnd, date) : null,
            WordKind.Week => Days.WeekOfMonth(from, count) is { } row ? Span(at, periodEnd, row, DateUnit.Week) : null,
            WordKind.Half when count is 1 or 2 => Span(at, periodEnd, count == 1 ? (from, from.AddDays(14)) : (from.AddDays(15), to), DateUnit.Span),
            _ => null,
        };
    }

    private static Piece? AfterHoliday(in Line line, int at, int end, int count)
    {
        if (count < 1 || Tokens.NextText(line, end, out var p) is not ("after" or "following"))
            return null;
        p = Tokens.Skip(line, p, "the");
        if (ReadFestival.Named(line, line.Blank(p), out var festivalEnd, out var festival, out var year) is false)
            return null;
        var (_, to) = FindFestival.DaysOff(festival, year, line.Calendar, out var known);
        var piece = Piece.OnDate(at, festivalEnd, line.Calendar.AddWorkdays(to, count));
        piece.Assumed = known ? Assumed.Nothing : Assumed.HolidayDates;
        return piece;
    }

    private static Piece? Repeated(in Line line, int at, int p, int count, Word what, bool workday)
    {
        if (Tokens.Next(line, line.WordEnd(line.Blank(p)), out var end).Kind != WordKind.MonthUnit)
            return null;
        var rule = workday ? Rules.OnNthWorkday(count) : what.Kind switch
        {
            WordKind.DayUnit => Rules.OnMonthDay(count),
            WordKind.Weekday => Rules.OnNthWeekday(count, what.Value),
            _ => null,
        };
        return rule is null ? null : new Piece { Kind = PieceKind.Rule, Start = at, End = end, Rule = rule };
    }

    private static Piece Quarter(in Line line, int at, int end, int quarter)
    {
        var p = Tokens.Skip(line, end, "of");
        if (Tokens.Year(line, p, out var year) is > 0 and var yearEnd)
            return Span(at, yearEnd, Days.Quarter(year, quarter), DateUnit.Quarter);
        var dates = Days.Quarter(line.Today.Year, quarter);
        if (dates.To >= line.Today)
            return Span(at, end, dates, DateUnit.Quarter);
        var piece = Span(at, end, Days.Quarter(line.Today.Year + 1, quarter), DateUnit.Quarter);
        (piece.Other, piece.Assumed) = (dates, Assumed.Year);
        return piece;
    }

    private static Piece Span(int start, int end, (DateOnly From, DateOnly To) dates, DateUnit unit)
    {
        var piece = Piece.OverDates(start, end, dates.From, dates.To, unit);
        piece.Latin = true;
        return piece;
    }
}
