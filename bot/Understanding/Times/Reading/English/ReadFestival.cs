namespace Sanmo.Bot.Understanding.Times.Reading.English;

/// <summary>National Day, before New Year, after the holiday, over Spring Festival.</summary>
internal static class ReadFestival
{
    private static readonly (string Name, Festival Festival)[] s_names =
    [
        ("new year's eve", Festival.NewYear), ("new year's day", Festival.NewYear), ("new years day", Festival.NewYear), ("new year's", Festival.NewYear), ("new year", Festival.NewYear),
        ("chinese new year", Festival.SpringFestival), ("lunar new year", Festival.SpringFestival), ("spring festival", Festival.SpringFestival), ("cny", Festival.SpringFestival),
        ("qingming", Festival.Qingming), ("tomb sweeping day", Festival.Qingming), ("tomb-sweeping day", Festival.Qingming), ("labour day", Festival.LabourDay),
        ("labor day", Festival.LabourDay), ("may day", Festival.LabourDay), ("dragon boat", Festival.DragonBoat), ("mid-autumn", Festival.MidAutumn),
        ("mid autumn", Festival.MidAutumn), ("moon festival", Festival.MidAutumn), ("national day", Festival.NationalDay), ("golden week", Festival.NationalDay),
        ("lantern festival", Festival.Lantern), ("christmas", Festival.Christmas), ("xmas", Festival.Christmas),
    ];

    private static readonly string[] s_off = [" holidays", " holiday", " break"];
    private static readonly string[] s_tails = [" festival", " day"];

    public static Piece? At(in Line line, int at)
    {
        if (line[at] is not ('n' or 'c' or 'l' or 's' or 'q' or 't' or 'm' or 'd' or 'g' or 'x' or 'h') || !Named(line, at, out var end, out var festival, out var year))
            return null;
        var (from, to) = FindFestival.DaysOff(festival, year, line.Calendar, out var known);
        var before = line.BlankBefore(at);
        if (line.Text[line.WordBefore(before)..before] is "the")
            before = line.BlankBefore(line.WordBefore(before));
        var wordAt = line.WordBefore(before);
        // "two days before National Day" counts from the day itself.
        if (Tokens.TextBefore(line, wordAt) is "day" or "days" or "week" or "weeks")
            return Piece.OnDate(at, end, FindFestival.On(festival, year));
        var piece = Described(line, at, end, wordAt, line.Text[wordAt..before], festival, year, from, to);
        if (piece?.To < line.Today)
        {
            // Said during a holiday, "before the holiday" is before the next one; a named festival comes again in a year.
            (festival, year) = line[at] == 'h' ? FindFestival.Next(to.AddDays(4), line.Calendar) : (festival, year + 1);
            (from, to) = FindFestival.DaysOff(festival, year, line.Calendar, out known);
            piece = Described(line, at, end, wordAt, line.Text[wordAt..before], festival, year, from, to);
        }
        if (piece is not null)
            piece.Assumed |= known ? Assumed.Nothing : Assumed.HolidayDates;
        return piece;
    }

    /// <summary>A festival's name, or "the holiday" for the next one; the index after it with "festival" or "holiday".</summary>
    public static bool Named(in Line line, int at, out int end, out Festival festival, out int year)
    {
        (end, festival, year) = (at, default, 0);
        if (line.Word(at, "holiday") || line.Word(at, "holidays"))
        {
            if (Tokens.TextBefore(line, at) is not ("the" or "after" or "before"))
                return false;
            (festival, year) = FindFestival.Next(line.Today, line.Calendar);
            end = line.WordEnd(at);
            return true;
        }
        foreach (var (name, named) in s_names)
        {
            if (!line.Word(at, name) || line.Word(line.Blank(at + name.Length), "plan"))
                continue;
            (end, festival) = (at + name.Length, named);
            end += line.Any(end, s_tails);
            year = FindFestival.YearOfNext(festival, line.Today, line.Calendar);
            return true;
        }
        return false;
    }

    private static Piece? Described(in Line line, int at, int end, int wordAt, ReadOnlySpan<char> before, Festival festival, int year, DateOnly from, DateOnly to)
    {
        var off = line.Any(end, s_off);
        if (line.Has(at, "new year's eve"))
            return Piece.OnDate(at, end, from.AddDays(-1));
        if (before is "before")
        {
            var by = Piece.OnDate(wordAt, end + off, from.AddDays(-1));
            by.Edge = Edge.By;
            return by;
        }
        if (before is "after")
        {
            var after = Piece.OnDate(wordAt, end + off, to);
            after.Edge = Edge.After;
            return after;
        }
        if (line[at] == 'h')
            return before is "over" or "during" or "in" ? Piece.OverDates(at, end, from, to, DateUnit.Span) : null;
        if (off > 0 || before is "over" or "during" || line.Has(at, "golden"))
            return Piece.OverDates(at, end + off, from, to, DateUnit.Span);
        return Piece.OnDate(at, end, FindFestival.On(festival, year));
    }
}
