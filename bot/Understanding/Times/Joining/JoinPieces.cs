using Sanmo.Bot.Understanding.Times.Reading;
using Sanmo.Bot.Understanding.Times.Reading.English;

namespace Sanmo.Bot.Understanding.Times.Joining;

/// <summary>Puts neighbouring pieces together into times, and times into ranges.</summary>
internal static class JoinPieces
{
    public static List<FoundTime> Of(List<Piece> pieces, in Line line)
    {
        var found = new List<FoundTime>(pieces.Count);
        for (var i = 0; i < pieces.Count;)
        {
            var time = pieces[i].Kind == PieceKind.Amount ? Amount(pieces, ref i, line) : Time(pieces, ref i, line, found);
            if (time is null)
                continue;
            // A bound such as "before" may reach back only to the end of the time before it.
            var previous = found.Count > 0 ? found[^1].End : 0;
            found.Add(time.Start >= previous ? time : Moved(time, previous));
        }
        return found;
    }

    private static FoundTime Moved(FoundTime time, int start)
    {
        var moved = time with { Start = start, Length = Math.Max(0, time.End - start) };
        return moved.Other is { } other ? moved with { Other = other with { Start = start, Length = moved.Length } } : moved;
    }

    private static FoundTime Amount(List<Piece> pieces, ref int i, in Line line)
    {
        var piece = pieces[i++];
        if (i >= pieces.Count || !pieces[i].IsDate || !piece.Latin || piece.Amount.Minutes != 0)
            return SettleAmount.Of(piece, line);
        // "a week from Friday", "two days before the 15th", "a week on Friday", "two weeks tomorrow"
        var word = Tokens.NextText(line, piece.End, out var after);
        var sign = word switch
        {
            "from" or "after" or "following" => 1,
            "before" or "prior" => -1,
            "on" when piece.Amount.Days % 7 == 0 && piece.Amount.Months == 0 => 1,
            _ => 0,
        };
        var near = line.Blank(after) == pieces[i].Start;
        if (word.Length == 0 || line.Blank(piece.End) == pieces[i].Start)
            (sign, near) = (piece.Amount.Days % 7 == 0 && piece.Amount.Months == 0 && pieces[i] is { Kind: PieceKind.Weekday, Week: null, Nearest: 0 } or { Kind: PieceKind.Date, SaidPast: false } ? 1 : 0, line.Blank(piece.End) == pieces[i].Start && line[piece.End] == ' ');
        if (sign == 0 || !near || Tokens.TextBefore(line, piece.Start) is "for" or "by" or "within" or "extra")
            return SettleAmount.Of(piece, line);
        var group = new Group(pieces[i]);
        var next = i + 1;
        Fill(pieces, ref next, group, line);
        var anchor = SettleGroup.Of(group, null, line, null);
        if (anchor is not { Kind: TimeKind.Day or TimeKind.Moment, From: { } from })
            return SettleAmount.Of(piece, line);
        i = next;
        var date = sign > 0 ? AddAmount.To(from, piece.Amount, line.Calendar) : Days.Before(from, piece.Amount, line.Calendar);
        return SettleGroup.Bounded(anchor with { Start = piece.Start, Length = anchor.End - piece.Start, From = date, To = date, Amount = piece.Amount, Other = null, Edge = Edge.None, Doubt = Doubt.None }, line);
    }

    private static FoundTime? Time(List<Piece> pieces, ref int i, in Line line, List<FoundTime> found)
    {
        var group = new Group(pieces[i++]);
        Fill(pieces, ref i, group, line);
        Group? end = null;
        var between = Tokens.TextBefore(line, group.Start) is "between" || line.EndsWith(line.BlankBefore(group.Start), "介于");
        if (i < pieces.Count && pieces[i].Kind != PieceKind.Amount && Gap.Between(line, group.End, pieces[i].Start, between).Links && !IsMove(line, group))
        {
            var last = new Group(pieces[i]);
            var next = i + 1;
            Fill(pieces, ref next, last, line);
            if (group.Clock is not null)
                last.ReadNoonAsClock();
            if (Matches(group, last))
                (end, i) = (last, next);
        }
        // "1月3号和4号": the second day is in the month of the first.
        if (group.Date is { Kind: PieceKind.DayNumber } day && found.Count > 0 && found[^1] is { Kind: TimeKind.Day, From: { } first } before && IsAnd(line, before.End, day.Start))
            (day.Kind, day.From, day.To, day.Doubt) = (PieceKind.Date, Reading.Chinese.ReadDayNumber.OnOrAfter(first, day.Number), Reading.Chinese.ReadDayNumber.OnOrAfter(first, day.Number), Doubt.None);
        var anchor = found.FindLast(time => time.To is not null)?.To;
        return SettleGroup.Of(group, end, line, anchor) is { } time ? SettleGroup.Bounded(time, line) : null;
    }

    private static void Fill(List<Piece> pieces, ref int i, Group group, in Line line)
    {
        while (i < pieces.Count && Gap.Between(line, group.End, pieces[i].Start, false) is { Joins: true } gap && group.Take(pieces[i], gap.Comma, line.Today))
        {
            // "12月1日（周二）": the closing bracket belongs to the date.
            if (line.Text[pieces[i - 1].End..pieces[i].Start].Contains('(') && line[group.End] == ')')
                group.End++;
            i++;
        }
    }

    private static bool IsAnd(in Line line, int from, int to) => line.Text[from..Math.Max(from, to)].Trim() is "和" or "、" or "及" or "与" or "," or "and" or "and the" or "or" or "or the" or "或";

    // "move the review from Friday to Monday" names two times, not a range.
    private static bool IsMove(in Line line, Group first) => line.Word(line.Blank(first.End), "to") && FindDirection.Moves(line, first.Start);

    private static bool Matches(Group first, Group last)
    {
        if (first.Rule is not null || last.Rule is not null)
            return false;
        if (last.Date is null)
            return first.Clock is { EndNumber: null } && last.Clock is { EndNumber: null };
        return first.Date is not null && (first.Clock is null) == (last.Clock is null) && first.Clock?.EndNumber is null && last.Date.Kind != PieceKind.Anchored | last.Clock is not null;
    }
}
