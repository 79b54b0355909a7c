namespace Sanmo.Bot.Understanding.Times.Reading.English;

/// <summary>Dec 4, December 4th 2026, 4 December, the 4th of Dec, Dec 3-5, 3 to 5 December, December, May (the month only where a date is likely).</summary>
internal static class ReadMonthDay
{
    private static readonly string[] s_notDays = ["people", "ppl", "persons", "members", "volunteers", "items", "percent", "%", "pm", "am", "p.m", "a.m", "o'clock", "hours", "days", "more", "of us"];

    /// <summary>At the name of a month.</summary>
    public static Piece? AtMonth(in Line line, int at, int month, int end)
    {
        var next = line[end] == '.' ? end + 1 : end;
        next = line[next] == '-' && char.IsAsciiDigit(line[next + 1]) ? next + 1 : next;
        var dayEnd = Tokens.DayOfMonth(line, Tokens.Skip(line, next, "the"), out var day, out _);
        if (dayEnd > 0 && line[dayEnd] is not (':' or '%' or '/') && line.Any(line.Blank(dayEnd), s_notDays) == 0)
            return Dated(line, at, month, day, dayEnd);
        if (Tokens.Year(line, next, out var year) is > 0 and var yearEnd)
            return Whole(line, at, yearEnd, new(year, month, 1), said: true);
        return IsLikelyMonth(line, at, end) ? Whole(line, at, end, Chinese.ReadMonth.NextMonth(line.Today, month), said: false) : null;
    }

    /// <summary>At a number or an ordinal that a month may follow.</summary>
    public static Piece? AtDay(in Line line, int at)
    {
        var end = Tokens.DayOfMonth(line, at, out var day, out var ordinal);
        if (end < 0)
            return null;
        var lastEnd = RangeEnd(line, end, out var last);
        // "extend item 12 to 15 December" has one date.
        if (lastEnd > 0 && NumberWords.IsIdAt(line, at))
            return null;
        var p = lastEnd > 0 ? lastEnd : end;
        p = Tokens.Skip(line, p, "of");
        var word = Tokens.Next(line, line[p] is '/' ? p + 1 : p, out var monthEnd);
        if (word.Kind != WordKind.Month)
            return null;
        // "4 may" is a date; "we 4 may come" hardly occurs, but "item 4 may slip" does.
        if (!ordinal && IsVerb(line, monthEnd) && NumberWords.IsIdAt(line, at))
            return null;
        monthEnd = line[monthEnd] == '.' && line.Blank(monthEnd + 1) > monthEnd + 1 ? monthEnd + 1 : monthEnd;
        var yearEnd = Tokens.Year(line, monthEnd, out var year);
        return Make(line, at, yearEnd > 0 ? yearEnd : monthEnd, word.Value, day, lastEnd > 0 ? last : null, yearEnd > 0 ? year : null);
    }

    private static Piece Dated(in Line line, int at, int month, int day, int dayEnd)
    {
        var lastEnd = RangeEnd(line, dayEnd, out var last);
        if (lastEnd > 0 && (last <= day || Tokens.Next(line, lastEnd, out _).Kind is WordKind.Month or WordKind.Part || line[lastEnd] == ':' || line.Any(line.Blank(lastEnd), s_notDays) > 0))
            lastEnd = -1;
        var end = lastEnd > 0 ? lastEnd : dayEnd;
        var yearEnd = Tokens.Year(line, end, out var year);
        return Make(line, at, yearEnd > 0 ? yearEnd : end, month, day, lastEnd > 0 ? last : null, yearEnd > 0 ? year : null);
    }

    private static Piece Make(in Line line, int at, int end, int month, int day, int? last, int? year)
    {
        var doubt = Doubt.None;
        var days = DateTime.DaysInMonth(year ?? 2028, month);
        if (day > days)
            (day, doubt) = (days, Doubt.NoSuchDate);
        var from = year is { } said ? new DateOnly(said, month, day)
            : doubt == Doubt.None ? new DateOnly(Days.NextYearly(line.Today, month, last is { } end2 && end2 > day && end2 <= days ? end2 : day).Year, month, day) : Days.LastOfMonth(Chinese.ReadMonth.NextMonth(line.Today, month));
        Piece piece;
        if (last is { } until && until > from.Day && until <= DateTime.DaysInMonth(from.Year, month))
            piece = Piece.OverDates(at, end, from, new(from.Year, month, until), DateUnit.Span);
        else
            piece = Piece.OnDate(at, end, from);
        (piece.Latin, piece.Doubt) = (true, doubt);
        if (year is not null)
            return piece;
        piece.Assumed = Assumed.Year;
        piece.Other = Chinese.ReadInMonth.JustGone(line.Today, piece.From, piece.To);
        return piece;
    }

    private static int RangeEnd(in Line line, int at, out int last)
    {
        last = 0;
        var p = line.Blank(at);
        p = line[p] is '-' or '~' ? p + 1 : line.Word(p, "to") ? p + 2 : line.Word(p, "through") ? p + 7 : -1;
        return p < 0 ? -1 : Tokens.DayOfMonth(line, Tokens.Skip(line, p, "the"), out last, out _);
    }

    public static Piece Whole(in Line line, int at, int end, DateOnly month, bool said)
    {
        var (from, to) = Days.Month(month);
        var piece = Piece.OverDates(at, end, from, to, DateUnit.Month);
        piece.Latin = true;
        if (!said)
        {
            piece.Assumed = Assumed.Year;
            if (from > line.Today)
                piece.Other = Days.Month(month.AddYears(-1));
        }
        return piece;
    }

    private static bool IsLikelyMonth(in Line line, int at, int end)
    {
        var name = line.Text[at..end];
        if (name is not ("may" or "march" or "mar" or "august"))
            return true;
        return Tokens.TextBefore(line, at) is "in" or "of" or "by" or "before" or "until" or "till" or "since" or "during" or "for" or "from" or "to" or "through" or "throughout" or "and"
            && !IsVerb(line, end);
    }

    private static bool IsVerb(in Line line, int end) =>
        Tokens.NextText(line, end, out _) is "be" or "not" or "have" or "come" or "slip" or "need" or "take" or "go" or "i" or "we" or "also" or "miss" or "ask";
}
