using Sanmo.Bot.Understanding.Times.Reading;

namespace Sanmo.Bot.Understanding.Times.Joining;

/// <summary>Pieces that belong to one time: at most one date, one part of the day and one clock.</summary>
internal sealed class Group(Piece first)
{
    public Piece? Date { get; private set; } = first.IsDate ? first : null;

    /// <summary>A weekday said beside the date, to be compared with it.</summary>
    public Piece? Check { get; private set; }
    public Piece? Part { get; private set; } = first.Kind == PieceKind.Part ? first : null;
    public Piece? Clock { get; private set; } = first.Kind == PieceKind.Clock ? first : null;
    public Piece? Rule { get; private set; } = first.Kind == PieceKind.Rule ? first : null;
    public int Start { get; set; } = first.Start;
    public int End { get; set; } = first.End;

    public Hint Hint => Part?.Hint ?? Date?.Hint ?? Hint.Unsaid;

    public bool Take(Piece piece, bool comma, DateOnly today)
    {
        var taken = piece.Kind switch
        {
            PieceKind.Amount => false,
            PieceKind.Part => Hint == Hint.Unsaid && (Clock is null || (piece.Latin && !comma)) && SetPart(piece),
            PieceKind.Clock => Clock is null && Date is not { Kind: PieceKind.Dates, Unit: not DateUnit.Weekend } && SetClock(piece),
            PieceKind.Rule => Rule is null && Date is null && (Clock is null || piece.Latin) && SetRule(piece),
            _ => Rule is null && TakeDate(piece, comma, today),
        };
        if (taken)
            End = piece.End;
        return taken;
    }

    /// <summary>"From 9 to Saturday noon": the end of a range of clocks is a clock.</summary>
    public void ReadNoonAsClock()
    {
        if (Clock is null && Part is { Hint: Hint.Noon })
            Clock = new Piece { Kind = PieceKind.Clock, Start = Part.Start, End = Part.End, Number = 720, Exact = true };
    }

    private bool TakeDate(Piece piece, bool comma, DateOnly today)
    {
        if (Date is null)
            return (Clock is null || (piece.Latin && !comma)) && (Part is null || piece.Latin) && SetDate(piece);
        if (Date.Yields)
            return SetDate(piece);
        if (piece.Yields && Date.Edge == Edge.None && !comma)
        {
            Date.Edge = piece.Edge;
            return true;
        }
        if (Check is not null || Part is not null || Clock is not null)
            return false;
        return (Date, piece) switch
        {
            ({ Kind: PieceKind.Weekday, EndNumber: null, Week: null, Nearest: 0 } day, { Kind: PieceKind.Dates, Unit: DateUnit.Week } week) => OfWeek(day, week, today),
            ({ Kind: PieceKind.Dates, Unit: DateUnit.Week } week, { Kind: PieceKind.Weekday, Week: null, Nearest: 0 } day) => OfWeek(day, week, today),
            ({ Kind: PieceKind.Dates, Unit: DateUnit.Month } month, { Kind: PieceKind.DayNumber } day) => OfMonth(day, month),
            ({ Kind: PieceKind.Weekday, EndNumber: null } weekday, { Kind: PieceKind.Date or PieceKind.DayNumber }) => Checked(weekday, piece, comma),
            ({ Kind: PieceKind.Date or PieceKind.DayNumber }, { Kind: PieceKind.Weekday, EndNumber: null } weekday) => Checked(weekday, Date, comma),
            _ => false,
        };
    }

    private bool OfWeek(Piece day, Piece week, DateOnly today)
    {
        day.Week = (Days.Monday(week.From).DayNumber - Days.Monday(today).DayNumber) / 7;
        day.SaidPast = week.SaidPast;
        return SetDate(day);
    }

    private bool OfMonth(Piece day, Piece month)
    {
        if (day.Number > month.To.Day)
            return false;
        var date = Piece.OnDate(day.Start, day.End, month.From.AddDays(day.Number - 1));
        date.SaidPast = month.SaidPast;
        return SetDate(date);
    }

    // "明天，周三…" speaks of two days unless they are the same one.
    private bool Checked(Piece weekday, Piece date, bool comma)
    {
        if (comma && !(date.Kind == PieceKind.Date && Days.Weekday(date.From) == weekday.Number) && date.Relative)
            return false;
        Check = weekday;
        return SetDate(date);
    }

    private bool SetDate(Piece piece) => (Date = piece) is not null;

    private bool SetPart(Piece piece) => (Part = piece) is not null;

    private bool SetClock(Piece piece) => (Clock = piece) is not null;

    private bool SetRule(Piece piece) => (Rule = piece) is not null;
}
