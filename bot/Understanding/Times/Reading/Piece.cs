namespace Sanmo.Bot.Understanding.Times.Reading;

/// <summary>What one reader recognised, before its neighbours are known.</summary>
internal sealed class Piece
{
    public PieceKind Kind { get; set; }
    public int Start { get; set; }

    /// <summary>Index after the last character.</summary>
    public int End { get; set; }

    public DateOnly From { get; set; }

    /// <summary>Included.</summary>
    public DateOnly To { get; set; }
    public DateUnit Unit { get; set; }

    /// <summary>The second reading of <see cref="From"/> and <see cref="To"/>, where there is one.</summary>
    public (DateOnly From, DateOnly To)? Other { get; set; }

    /// <summary>A weekday (Monday is 1), a day of the month, an offset in days, or minutes since midnight.</summary>
    public int Number { get; set; }

    /// <summary>The second weekday or clock of a range.</summary>
    public int? EndNumber { get; set; }

    /// <summary>Weeks from this one; null where only the weekday was said.</summary>
    public int? Week { get; set; }

    /// <summary>The weekday nearest after today, or nearest before it: "coming Friday", "last Friday".</summary>
    public int Nearest { get; set; }

    /// <summary>Minutes to take away once the half of the day is known: "quarter to five" is said of five.</summary>
    public int Less { get; set; }

    /// <summary>A clock that needs no guess about morning or afternoon.</summary>
    public bool Exact { get; set; }
    public bool EndExact { get; set; }

    public Hint Hint { get; set; }
    public Amount Amount { get; set; }
    public string? Rule { get; set; }
    public Edge Edge { get; set; }
    public Assumed Assumed { get; set; }
    public Doubt Doubt { get; set; }
    public bool SaidPast { get; set; }

    /// <summary>Said as 明天, "tomorrow" and the like, which slip by one after midnight.</summary>
    public bool Relative { get; set; }

    /// <summary>"Close of business" is today only where no other date stands beside it.</summary>
    public bool Yields { get; set; }

    /// <summary>Latin words may stand in another order ("3pm tomorrow").</summary>
    public bool Latin { get; set; }

    public bool IsDate => Kind is PieceKind.Date or PieceKind.Dates or PieceKind.Weekday or PieceKind.DayNumber or PieceKind.Anchored;

    public static Piece OnDate(int start, int end, DateOnly date) =>
        new() { Kind = PieceKind.Date, Start = start, End = end, From = date, To = date };

    public static Piece OverDates(int start, int end, DateOnly from, DateOnly to, DateUnit unit) =>
        new() { Kind = PieceKind.Dates, Start = start, End = end, From = from, To = to, Unit = unit };
}
