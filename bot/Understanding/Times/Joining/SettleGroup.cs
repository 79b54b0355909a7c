using Sanmo.Bot.Understanding.Times.Reading;

namespace Sanmo.Bot.Understanding.Times.Joining;

/// <summary>Values a group of pieces, or a range of two.</summary>
internal static class SettleGroup
{
    private static readonly string[] s_restAfter = ["剩下", "剩余", "余下", "还剩", "剩的", " left", " remaining", "的剩余", "的剩下"];
    private static readonly string[] s_restBefore = ["剩下的", "剩余的", "余下的", "rest of", "rest of the", "remainder of", "remainder of the", "left", "remaining"];

    /// <param name="anchor">The last date found before, for 次日 and "the day after".</param>
    /// <returns>Null when nothing definite was said.</returns>
    public static FoundTime? Of(Group group, Group? end, in Line line, DateOnly? anchor)
    {
        var hint = group.Hint;
        var assumed = Assumed.Nothing;
        int? start = group.Clock is { } clock ? SettleClock.Start(clock, hint, out assumed) : null;
        var finish = start is { } begin ? End(group, end, hint, begin, ref start, ref assumed) : null;
        var found = new FoundTime(group.Start, (end?.End ?? group.End) - group.Start, TimeKind.Part)
        {
            Part = SettleClock.Part(hint),
            Rule = group.Rule?.Rule,
            Assumed = assumed | (group.Clock?.Assumed ?? Assumed.Nothing),
        };
        if (group.Date is null)
            return Undated(found, group, start, finish);
        if (group.Date.Kind == PieceKind.Anchored && anchor is null)
            return null;
        if (group.Date.Kind == PieceKind.Anchored)
            (group.Date.From, group.Date.To) = (anchor!.Value.AddDays(group.Date.Number), anchor.Value.AddDays(group.Date.Number));
        int? over = start ?? (hint == Hint.Unsaid ? null : SettleClock.PartEnd(hint));
        var date = SettleDate.Of(group.Date, group.Check, line, over);
        found = found with
        {
            From = date.From, To = date.To, Unit = date.Unit, Kind = date.From == date.To && date.Unit == DateUnit.Day ? TimeKind.Day : TimeKind.Days,
            Assumed = found.Assumed | date.Assumed, Doubt = date.Doubt, Edge = group.Date.Edge, SaidPast = group.Date.SaidPast,
            Amount = group.Date.Amount == default ? null : group.Date.Amount, Number = date.Doubt.HasFlag(Doubt.DayOrNumber) ? group.Date.Number : null,
        };
        var other = date.Other;
        if (end?.Date is not null)
        {
            found = Range(found, end, line);
            other = found.Assumed.HasFlag(Assumed.Year) ? Reading.Chinese.ReadInMonth.JustGone(line.Today, found.From!.Value, found.To!.Value) : null;
        }
        if (start is not null || found.Kind == TimeKind.Days || (found.Part is not null && found.Kind == TimeKind.Day))
            found = found with { Doubt = found.Doubt & ~(Doubt.DayOrNumber | Doubt.DateOrFigure), Number = null };
        if (start is { } at)
            found = Clocked(found, group, end, at, finish);
        found = MarkPast(found, group, line);
        return other is { } second && (found.Other is null || found.Doubt != Doubt.Past) ? found with { Other = Second(found, second) } : found;
    }

    /// <summary>Widens a time over the words that bound it, and looks for "the rest of".</summary>
    public static FoundTime Bounded(FoundTime found, in Line line)
    {
        var (start, end) = (found.Start, found.End);
        if (found.Kind == TimeKind.Rule)
            return found;
        var isRange = found.Kind == TimeKind.Days && found.Unit == DateUnit.Span || found.EndClock is not null;
        var edge = FindEdge.Of(line, ref start, ref end, found.Kind is TimeKind.Day or TimeKind.Days, found.Edge);
        if (isRange && edge is Edge.From or Edge.Until)
            edge = Edge.None;
        var doubt = edge is Edge.By or Edge.Until or Edge.To ? found.Doubt & ~(Doubt.DayOrNumber | Doubt.DateOrFigure) : found.Doubt;
        found = found with { Start = start, Length = end - start, Edge = edge, Doubt = doubt, Number = doubt.HasFlag(Doubt.DayOrNumber) ? found.Number : null };
        if (found.Kind == TimeKind.Days && found.From < line.Today && found.To >= line.Today && !found.SaidPast && IsRest(line, found))
            found = found with { From = line.Today, FromToday = true };
        found = Backward(found, line);
        if (edge == Edge.By && found.Kind == TimeKind.Days && found.From > line.Today && IsBefore(line, found) && found.Unit is DateUnit.Week or DateUnit.Weekend or DateUnit.Month or DateUnit.Quarter or DateUnit.HalfYear or DateUnit.Year)
            return BeforeItBegins(found);
        return found.Other is { } other ? found with { Other = other with { Start = start, Length = end - start, Edge = edge } } : found;
    }

    private static bool IsBefore(in Line line, FoundTime found) => line.Text[..found.End].EndsWith("前", StringComparison.Ordinal) || line.Word(found.Start, "before");

    // "12月前" and "before next week" end when that begins; a deadline on a date includes the date.
    private static FoundTime BeforeItBegins(FoundTime found)
    {
        var eve = found.From!.Value.AddDays(-1);
        return found with { From = eve, To = eve, Kind = TimeKind.Day, Unit = DateUnit.Day, Other = found with { Other = null } };
    }

    // "since September" is the September gone by; "until Monday" said on a Monday is the next one.
    private static FoundTime Backward(FoundTime found, in Line line)
    {
        if (found.Other is not { From: { } other })
            return found;
        var since = found.Edge == Edge.From && other <= line.Today && (line.Has(found.Start, "since") || line.EndsWith(found.End, "以来"));
        var again = found.Edge == Edge.Until && found.From == line.Today && found.Kind == TimeKind.Day && found.Assumed.HasFlag(Assumed.NearestWeekday);
        if (!since && !again)
            return found;
        return found with { From = other, To = found.Other.To, SaidPast = since, Other = again ? found with { Other = null } : null };
    }

    private static bool IsRest(in Line line, FoundTime found) => line.Any(found.End, s_restAfter) > 0 || line.AnyBefore(line.BlankBefore(found.Start), s_restBefore) > 0;

    private static int? End(Group group, Group? end, Hint hint, int begin, ref int? start, ref Assumed assumed)
    {
        if (group.Clock!.EndNumber is { } number)
            return SettleClock.End(number, group.Clock.EndExact, hint, begin);
        if (end?.Clock is not { } clock)
            return null;
        if (end.Date is not null)
            return SettleClock.Start(clock, end.Hint, out _);
        var endHint = end.Hint == Hint.Unsaid ? hint : end.Hint;
        var settled = end.Hint == Hint.Unsaid ? SettleClock.End(clock.Number, clock.Exact, hint, begin) : SettleClock.Start(clock, endHint, out _);
        // "2点到下午4点": the half of the day is said at the end.
        if (hint == Hint.Unsaid && clock.Exact && !group.Clock.Exact && clock.Latin)
        {
            group.Clock.EndNumber = clock.Number;
            group.Clock.EndExact = true;
            start = begin = SettleClock.Start(group.Clock, hint, out assumed);
            group.Clock.EndNumber = null;
        }
        settled -= clock.Less;
        return settled <= begin ? settled + 1440 : settled;
    }

    private static FoundTime Undated(FoundTime found, Group group, int? start, int? finish)
    {
        if (start is not { } at)
            return group.Rule is null ? found : found with { Kind = TimeKind.Rule };
        return found with
        {
            Kind = group.Rule is null ? TimeKind.Clock : TimeKind.Rule,
            Clock = Clock(at),
            EndClock = finish is { } end ? Clock(end) : null,
        };
    }

    private static FoundTime Range(FoundTime found, Group end, in Line line)
    {
        var from = found.From!.Value;
        var piece = end.Date!;
        if (piece.Kind == PieceKind.Anchored)
            return found with { To = from.AddDays(piece.Number) };
        DateOnly to;
        if (piece is { Kind: PieceKind.Weekday, Week: null, Nearest: 0 })
            to = Days.OnOrAfter(from, piece.Number);
        else if (piece.Kind == PieceKind.DayNumber)
            to = Reading.Chinese.ReadDayNumber.OnOrAfter(from, piece.Number);
        else
        {
            var settled = SettleDate.Of(piece, end.Check, line, null);
            to = settled.To;
            // "11月1日到11月30日" said in the middle of November is this November.
            if (to < from && settled.Assumed.HasFlag(Assumed.Year) && found.Assumed.HasFlag(Assumed.Year))
                from = from.AddYears(-1);
            else if (to < from && settled.Assumed.HasFlag(Assumed.Year))
                to = to.AddYears(from.Year - to.Year + (from.Month > to.Month ? 1 : 0));
        }
        // A range said backwards is kept as its first date rather than guessed.
        if (to < from)
            return found with { Doubt = found.Doubt | Doubt.NoSuchDate };
        return found with { From = from, To = to, Kind = TimeKind.Days, Unit = DateUnit.Span, Part = end.Hint == Hint.Unsaid ? found.Part : null };
    }

    private static FoundTime Clocked(FoundTime found, Group group, Group? end, int at, int? finish)
    {
        var from = found.From!.Value.AddDays(at / 1440);
        var to = found.To!.Value;
        var last = end?.Date is null ? found.From.Value : to;
        if (found.Kind == TimeKind.Days && end?.Date is null)
            return found with { Clock = Clock(at), EndClock = finish is { } until ? Clock(until) : null };
        return found with
        {
            Kind = TimeKind.Moment,
            From = from,
            To = finish is { } over ? last.AddDays(over / 1440) : from,
            Unit = DateUnit.Day,
            Clock = Clock(at),
            EndClock = finish is { } close ? Clock(close) : null,
        };
    }

    private static FoundTime MarkPast(FoundTime found, Group group, in Line line)
    {
        if (found.SaidPast)
            return found;
        var over = found.Kind switch
        {
            TimeKind.Moment => found.From < line.Today || (found.From == line.Today && found.Clock < new TimeOnly(line.Minute / 60, line.Minute % 60)),
            _ => found.To < line.Today || (found.Kind == TimeKind.Day && found.To == line.Today && found.Part is not null && SettleClock.PartEnd(group.Hint) <= line.Minute),
        };
        if (!over)
            return found;
        var past = found with { Doubt = found.Doubt | Doubt.Past };
        // "today at 8" said in the afternoon may be this evening.
        if (past.Kind == TimeKind.Moment && past.From == line.Today && past.Assumed.HasFlag(Assumed.AsSaid) && past.Clock!.Value.AddHours(12, out var days) is var evening && days == 0
            && (evening.Hour * 60) + evening.Minute > line.Minute)
            past = past with { Other = found with { Clock = evening, EndClock = found.EndClock?.AddHours(12), Assumed = found.Assumed & ~Assumed.AsSaid } };
        return past;
    }

    private static FoundTime Second(FoundTime found, (DateOnly From, DateOnly To) dates)
    {
        var shift = dates.To.DayNumber - dates.From.DayNumber;
        var to = found.Kind == TimeKind.Moment ? dates.From.AddDays(found.To!.Value.DayNumber - found.From!.Value.DayNumber) : dates.To;
        var kind = found.Kind == TimeKind.Moment ? TimeKind.Moment : shift > 0 ? TimeKind.Days : TimeKind.Day;
        return found with { From = dates.From, To = to, Kind = kind, Doubt = Doubt.None, Other = null, Number = null };
    }

    private static TimeOnly Clock(int minutes) => new(minutes / 60 % 24, minutes % 60);
}
