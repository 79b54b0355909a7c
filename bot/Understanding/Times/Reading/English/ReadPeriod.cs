namespace Sanmo.Bot.Understanding.Times.Reading.English;

/// <summary>A stretch named after "of", "early" or "the first week of": next month, the year, December 2026, this quarter.</summary>
internal static class ReadPeriod
{
    /// <returns>The index after it, or -1.</returns>
    public static int At(in Line line, int at, out DateOnly from, out DateOnly to, out DateUnit unit)
    {
        (from, to, unit) = (default, default, default);
        var p = Tokens.Skip(line, Tokens.Skip(line, at, "the"), "each");
        var word = Tokens.Next(line, p, out var end);
        var offset = 0;
        if (word.Kind is WordKind.Next or WordKind.Coming)
        {
            offset = word.Value;
            word = Tokens.Next(line, end, out end);
        }
        if (line.Text[line.Blank(p)..].StartsWith("q") && ReadOrdinal.QuarterName(line, line.Blank(p), line.Blank(p) + 1) is { } quarter)
        {
            (from, to, unit) = (quarter.From, quarter.To, DateUnit.Quarter);
            return quarter.End;
        }
        if (word.Kind == WordKind.Month)
        {
            var yearEnd = Tokens.Year(line, end, out var year);
            var month = yearEnd > 0 ? new DateOnly(year, word.Value, 1) : Chinese.ReadMonth.NextMonth(line.Today, word.Value);
            ((from, to), unit) = (Days.Month(month), DateUnit.Month);
            return yearEnd > 0 ? yearEnd : end;
        }
        if (Tokens.Year(line, p, out var said) is > 0 and var afterYear)
        {
            (from, to, unit) = (new(said, 1, 1), new(said, 12, 31), DateUnit.Year);
            return afterYear;
        }
        return Named(line.Today, word, offset, out from, out to, out unit) ? end : -1;
    }

    /// <summary>A month without a year: the part of it that is meant may be next year's.</summary>
    public static bool IsBareMonth(in Line line, int at) =>
        Tokens.Next(line, Tokens.Skip(line, at, "the"), out var end).Kind == WordKind.Month && Tokens.Year(line, end, out _) < 0;

    /// <summary>"hours in 2026"</summary>
    public static Piece? Year(in Line line, int at)
    {
        if (Tokens.TextBefore(line, at) is not ("in" or "for" or "of" or "during" or "since" or "throughout") || Tokens.Year(line, at - 1, out var year) is not (> 0 and var end)
            || Math.Abs(year - line.Today.Year) > 10 || !NumberWords.MayFollowHour(line, end))
            return null;
        var piece = Piece.OverDates(at, end, new(year, 1, 1), new(year, 12, 31), DateUnit.Year);
        piece.Latin = true;
        return piece;
    }

    /// <summary>This, next or last week, month, quarter, year or weekend.</summary>
    public static bool Named(DateOnly today, Word word, int offset, out DateOnly from, out DateOnly to, out DateUnit unit)
    {
        (from, to, unit) = (default, default, default);
        switch (word.Kind)
        {
            case WordKind.Week when word.Value == 7:
                ((from, to), unit) = (Days.Week(today, offset), DateUnit.Week);
                return true;
            case WordKind.Weekend:
                (from, to) = Days.Week(today, offset);
                (from, unit) = (to.AddDays(-1), DateUnit.Weekend);
                return true;
            case WordKind.MonthUnit:
                ((from, to), unit) = (Days.Month(Days.FirstOfMonth(today).AddMonths(offset)), DateUnit.Month);
                return true;
            case WordKind.Quarter:
                from = Days.FirstOfQuarter(today).AddMonths(3 * offset);
                (to, unit) = (from.AddMonths(3).AddDays(-1), DateUnit.Quarter);
                return true;
            case WordKind.Year:
                (from, to, unit) = (new(today.Year + offset, 1, 1), new(today.Year + offset, 12, 31), DateUnit.Year);
                return true;
            default:
                return false;
        }
    }
}
