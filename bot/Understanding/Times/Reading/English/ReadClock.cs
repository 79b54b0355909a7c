namespace Sanmo.Bot.Understanding.Times.Reading.English;

/// <summary>3pm, 3:30 p.m., half past four, quarter to five, noon, 9 o'clock, at 9, 2-4pm, 7:30 to 9, 8 in the evening.</summary>
internal static class ReadClock
{
    private static readonly string[] s_past = ["past", "after"];
    private static readonly string[] s_to = ["to", "till", "before"];

    /// <param name="afterDate">A date or a part of the day stands directly before, with at most a comma or "at" between.</param>
    public static Piece? At(in Line line, int at, bool afterDate)
    {
        var first = Named(line, at) ?? Numbered(line, at, out _);
        if (first is not null)
            return first.Kind == PieceKind.Clock ? WithEnd(line, first) : first;
        if (BareHour(line, at, out var hour) is not (> 0 and var end))
            return null;
        var bare = new Piece { Kind = PieceKind.Clock, Start = at, End = end, Number = hour * 60, Latin = true };
        return Ranged(line, bare, afterDate) ?? (IsHour(line, at, end, afterDate) ? bare : null);
    }

    /// <summary>A clock that needs nothing around it: with minutes, with am or pm, or with o'clock.</summary>
    private static Piece? Numbered(in Line line, int at, out int end)
    {
        end = -1;
        if (ReadColon.At(line, at) is { } colon)
        {
            colon.Latin = true;
            end = colon.End = HalfOfDay(line, colon.End, colon);
            return char.IsAsciiLetterOrDigit(line[end]) ? null : colon;
        }
        if (BareHour(line, at, out var hour) is not (> 0 and var afterHour))
            return null;
        var piece = new Piece { Kind = PieceKind.Clock, Start = at, Number = hour * 60, Latin = true };
        var p = afterHour;
        if (line[p] == '.' && line.DigitsEnd(p + 1) == p + 3 && line[p + 1] <= '5')
        {
            var minute = ((line[p + 1] - '0') * 10) + line[p + 2] - '0';
            var dotted = HalfOfDay(line, p + 3, piece);
            if (dotted == p + 3 && Tokens.TextBefore(line, at) is not ("at" or "until" or "till" or "from") && !NumberWords.PartFollows(line, dotted))
                return null;
            piece.Number += minute;
            piece.End = dotted;
            return piece;
        }
        piece.End = HalfOfDay(line, p, piece);
        if (piece.End > p)
            return piece;
        var clock = line.Blank(p);
        var word = line.Any(clock, ["o'clock", "oclock", "o clock", "ish", "hrs"]);
        if (word > 0 && !char.IsAsciiLetterOrDigit(line[clock + word]) && (line[clock] != 'h' || hour > 12))
        {
            piece.Assumed = line[clock] == 'i' ? Assumed.Rounded : Assumed.Nothing;
            piece.End = HalfOfDay(line, clock + word, piece);
            return piece;
        }
        return line.Word(clock, "noon") || line.Word(clock, "midday") ? Noon(at, line.WordEnd(clock)) : line.Word(clock, "midnight") ? Midnight(at, clock + 8) : null;
    }

    // 1–12, or 13–23 in digits; the index after it or -1.
    private static int BareHour(in Line line, int at, out int hour)
    {
        var end = Tokens.Count(line, at, out hour);
        return end < 0 || hour is < 1 or > 23 || end - at > 6 || (!char.IsAsciiDigit(line[at]) && hour > 12) ? -1 : end;
    }

    private static int HalfOfDay(in Line line, int end, Piece piece)
    {
        var p = line.Blank(end);
        var letter = line[p];
        if (letter is not ('a' or 'p') || piece.Number >= 13 * 60)
            return end;
        var after = line[p + 1] == 'm' ? p + 2 : line[p + 1] == '.' && line[line.Blank(p + 2)] == 'm' ? line.Blank(p + 2) + 1 : -1;
        if (after < 0 || char.IsAsciiLetterOrDigit(line[after]))
            return end;
        var hour = piece.Number / 60;
        piece.Number += letter == 'p' && hour < 12 ? 720 : letter == 'a' && hour == 12 ? -720 : 0;
        piece.Exact = true;
        return line[after] == '.' && line[p + 1] == '.' ? after + 1 : after;
    }

    /// <summary>noon, midnight, half past four, ten to five.</summary>
    private static Piece? Named(in Line line, int at)
    {
        var word = Tokens.Next(line, at, out var end);
        var before = Tokens.TextBefore(line, at);
        if (word.Kind == WordKind.Noon && line[at] is 'n' or 'm')
            return before is "at" or "by" or "until" or "till" or "til" or "before" or "after" or "around" or "about" or "from" or "to" ? Noon(at, end)
                : new() { Kind = PieceKind.Part, Start = at, End = end, Hint = Hint.Noon, Latin = true };
        if (word.Kind == WordKind.Midnight)
            return Midnight(at, end);
        var minutes = word.Kind switch
        {
            WordKind.Half => 30,
            WordKind.Quarter when line.Word(line.Blank(at), "quarter") => 15,
            WordKind.Article when word.Value == 1 && Tokens.Next(line, end, out var quarter).Kind == WordKind.Quarter => Moved(ref end, quarter, 15),
            _ => 0,
        };
        if (minutes == 0)
        {
            end = Tokens.Count(line, at, out minutes);
            if (end < 0 || minutes is < 1 or > 29)
                return null;
            var unit = Tokens.Next(line, end, out var afterUnit);
            var named = unit.Kind == WordKind.Minute;
            end = named ? afterUnit : end;
            // "ten to five people" and "2 to 4" are not clocks.
            if (!named && (minutes % 5 != 0 || char.IsAsciiDigit(line[at]) || !(Tokens.TextBefore(line, at) is "at" or "by" or "until" or "till" || line.Word(line.Blank(end), "past"))))
                return null;
        }
        // "at half four"
        if (word.Kind == WordKind.Half && before is "at" or "by" or "until" or "till" && BareHour(line, line.Blank(end), out var british) is > 0 and var afterBritish && british <= 12 && MayEnd(line, afterBritish))
            return new Piece { Kind = PieceKind.Clock, Start = at, End = afterBritish, Number = (british * 60) + 30, Latin = true };
        var p = line.Blank(end);
        var past = Preposition(line, p, s_past);
        var to = past > 0 || minutes == 30 ? 0 : Preposition(line, p, s_to);
        if (past + to == 0)
            return null;
        var hourAt = line.Blank(p + past + to);
        var piece = Numbered(line, hourAt, out _) ?? (line.Word(hourAt, "noon") ? Noon(at, hourAt + 4) : line.Word(hourAt, "midnight") ? Midnight(at, hourAt + 8) : null);
        if (piece is null)
        {
            if (BareHour(line, hourAt, out var hour) is not (> 0 and var after) || hour > 12 || char.IsAsciiLetterOrDigit(line[after]))
                return null;
            piece = new Piece { Kind = PieceKind.Clock, Number = hour * 60, End = after, Latin = true };
        }
        if (piece.Number % 60 != 0)
            return null;
        piece.Start = at;
        (piece.Number, piece.Less) = past > 0 ? (piece.Number + minutes, 0) : (piece.Number, minutes);
        return piece;
    }

    private static int Preposition(in Line line, int p, string[] words)
    {
        foreach (var word in words)
            if (line.Word(p, word))
                return word.Length;
        return 0;
    }

    private static int Moved(ref int end, int to, int value)
    {
        end = to;
        return value;
    }

    // "7:30 to 9": after a sure clock a bare number may end it.
    private static Piece WithEnd(in Line line, Piece first)
    {
        var link = Link(line, first.Start, first.End, Tokens.TextBefore(line, first.Start) is "between");
        if (link < 0)
            return first;
        var second = Named(line, link) ?? Numbered(line, link, out _);
        if (second is not { Kind: PieceKind.Clock })
        {
            if (BareHour(line, link, out var hour) is not (> 0 and var end) || !MayEnd(line, end))
                return first;
            second = new Piece { Number = hour * 60, End = end };
        }
        return Joined(first, second);
    }

    // "2-4pm", "from 2 to 4", "tomorrow 2-4"
    private static Piece? Ranged(in Line line, Piece bare, bool afterDate)
    {
        var between = Tokens.TextBefore(line, bare.Start) is "between";
        var link = Link(line, bare.Start, bare.End, between);
        if (link < 0 || NumberWords.Contains(Tokens.TextBefore(line, bare.Start)))
            return null;
        if (Numbered(line, link, out _) is { } second)
            return Joined(bare, second);
        var sure = between || afterDate || Tokens.TextBefore(line, bare.Start) is "from" or "at";
        if (!sure || BareHour(line, link, out var hour) is not (> 0 and var end) || !MayEnd(line, end))
            return null;
        return Joined(bare, new Piece { Number = hour * 60, End = end });
    }

    private static Piece Joined(Piece first, Piece second)
    {
        (first.EndNumber, first.EndExact, first.End) = (second.Number - second.Less, second.Exact, second.End);
        return first;
    }

    /// <returns>Where the second clock would begin, or -1.</returns>
    private static int Link(in Line line, int start, int end, bool between)
    {
        var p = line.Blank(end);
        if (line[p] is '-' or '~' or '到' or '至')
            return line.Blank(p + 1);
        var word = Tokens.NextText(line, p, out var after);
        // "push the 2pm to 3" names the old time and the new one.
        if (word is "to" && FindDirection.Moves(line, start))
            return -1;
        return word is "to" or "till" or "until" or "til" or "through" || (between && word is "and") ? line.Blank(after) : -1;
    }

    private static bool MayEnd(in Line line, int end) => !char.IsAsciiLetterOrDigit(line[end]) && line[end] is not (':' or '%' or '/') && NumberWords.MayFollowHour(line, end);

    private static bool IsHour(in Line line, int at, int end, bool afterDate)
    {
        if (!MayEnd(line, end) || (line[end] == '.' && char.IsAsciiDigit(line[end + 1])) || line[end] is '-' or '#')
            return line[end] != '-' && afterDate && Tokens.TextBefore(line, at) is "at" && !char.IsAsciiLetterOrDigit(line[end]) && line[end] is ' ' && !NumberWords.IsCounted(line, end);
        var before = Tokens.TextBefore(line, at);
        var part = NumberWords.PartFollows(line, end);
        var date = part || NumberWords.DateFollows(line, end);
        if (line[line.BlankBefore(at) - 1] == '@')
            return true;
        return before switch
        {
            "at" => true,
            "until" or "till" or "til" or "before" or "after" or "around" or "about" or "from" or "since" => date || NumberWords.Ends(line, end),
            "by" => date || (NumberWords.Ends(line, end) && !FindDirection.HasVerb(line, at)),
            "to" => date || (NumberWords.Ends(line, end) && FindDirection.HasVerb(line, at)),
            "on" or "for" => date,
            _ => !NumberWords.Contains(before) && (part || (afterDate && line[at - 1] is ' ' or ',')),
        };
    }

    private static Piece Noon(int start, int end) => new() { Kind = PieceKind.Clock, Start = start, End = end, Number = 720, Exact = true, Latin = true };

    // The end of the day it is said of.
    private static Piece Midnight(int start, int end) => new() { Kind = PieceKind.Clock, Start = start, End = end, Number = 1440, Exact = true, Latin = true };
}
