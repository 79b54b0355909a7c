using Sanmo.Bot.Understanding.Times.Reading;

namespace Sanmo.Bot.Understanding.Times.Joining;

/// <summary>Turns a date piece into dates once the clock beside it is known.</summary>
internal static class SettleDate
{
    /// <param name="over">Minutes of today by which the clock or part said is over; null when the whole day counts.</param>
    public static SettledDate Of(Piece piece, Piece? check, in Line line, int? over)
    {
        var settled = piece.Kind switch
        {
            PieceKind.Weekday => Weekday(piece, line, over),
            PieceKind.DayNumber => DayNumber(piece, line, over),
            _ => new(piece.From, piece.To, piece.Unit, piece.Assumed, piece.Doubt, piece.Other),
        };
        if (piece.Relative && line.Minute < 300 && piece.From > line.Today)
            settled = settled with { Doubt = settled.Doubt | Doubt.NearMidnight, Other = (piece.From.AddDays(-1), piece.From.AddDays(-1)) };
        if (check is null || Days.Weekday(settled.From) == check.Number)
            return settled with { Doubt = check is null ? settled.Doubt : settled.Doubt & ~(Doubt.DayOrNumber | Doubt.DateOrFigure), Other = check is null ? settled.Other : null };
        var weekday = Weekday(check, line, over).From;
        return settled with { Doubt = (settled.Doubt & ~(Doubt.DayOrNumber | Doubt.DateOrFigure)) | Doubt.WeekdayDisagrees, Other = (weekday, weekday) };
    }

    private static SettledDate Weekday(Piece piece, in Line line, int? over)
    {
        var today = line.Today;
        var assumed = piece.Assumed;
        (DateOnly, DateOnly)? other = null;
        DateOnly date;
        if (piece.Week is { } week)
        {
            date = Days.Monday(today).AddDays((7 * week) + piece.Number - 1);
            if (piece.Doubt.HasFlag(Doubt.WeekdayOrBranch))
                other = Days.Week(today, week);
            else if (week == 0 && date < today)
                other = (date.AddDays(7), date.AddDays(7));
        }
        else if (piece.Nearest != 0)
            date = piece.Nearest > 0 ? Days.OnOrAfter(today.AddDays(1), piece.Number) : Days.OnOrAfter(today.AddDays(-7), piece.Number);
        else
        {
            assumed |= Assumed.NearestWeekday;
            date = Days.OnOrAfter(today, piece.Number);
            if (date == today && over <= line.Minute)
                date = date.AddDays(7);
            else if (date == today)
                other = (date.AddDays(7), date.AddDays(7));
        }
        if (piece.EndNumber is not { } last)
            return new(date, date, DateUnit.Day, assumed, piece.Doubt, other);
        return new(date, Days.OnOrAfter(date, last), DateUnit.Span, assumed, piece.Doubt, null);
    }

    private static SettledDate DayNumber(Piece piece, in Line line, int? over)
    {
        var date = Reading.Chinese.ReadDayNumber.OnOrAfter(line.Today, piece.Number);
        if (date == line.Today && over <= line.Minute)
            date = Reading.Chinese.ReadDayNumber.OnOrAfter(line.Today.AddDays(1), piece.Number);
        return new(date, date, DateUnit.Day, piece.Assumed, piece.Doubt, null);
    }
}
