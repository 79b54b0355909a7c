using Sanmo.Bot.Understanding.Times.Reading;
using Sanmo.Bot.Understanding.Times.Reading.English;

namespace Sanmo.Bot.Understanding.Times.Joining;

/// <summary>What an amount means where it stands: counted from now (三天后, in an hour), a limit (一周内), ago, a move of something, or a bare length.</summary>
internal static class SettleAmount
{
    private static readonly string[] s_after = ["之后", "以后", "过后", "后"];
    private static readonly string[] s_notAfter = ["后天", "后面", "后勤", "后续", "后期", "后台"];
    private static readonly string[] s_within = ["之内", "以内", "内", "里"];
    private static readonly string[] s_before = ["之前", "以前", "前"];
    private static readonly string[] s_events = ["会", "会议", "会议开始", "活动", "活动开始", "开始", "开会", "到期", "截止", "出发", "集合", "党课", "开课", "期限"];
    private static readonly string[] s_beforeEvents = ["会前", "会议前", "活动前", "开始前", "开会前", "出发前", "到期前", "截止前", "开课前", "集合前", "课前"];
    private static readonly string[] s_tellers = ["提醒", "通知", "叫", "告诉", "到场", "到达", "集合", "报", "签到", "进场", "说"];
    private static readonly string[] s_pass = ["再过", "过个", "过", "再等", "等", "隔"];
    private const string OwnsPass = "超通经度不没难路错说见吃";

    public static FoundTime Of(Piece piece, in Line line)
    {
        var (start, end) = (piece.Start, piece.End);
        var p = line.Blank(end);
        var direction = FindDirection.Of(line, start, end);
        var negative = piece.Amount.Negated;
        if (line.Any(p, s_after) is > 0 and var after && line.Any(p, s_notAfter) == 0 && direction >= 0)
            return FromNow(piece, line, start, p + after, Edge.None);
        if (line.Any(p, s_within) is > 0 and var within && line[p + within] is not ('部' or '面' or '程'))
            return FromNow(piece, line, start, p + within, Edge.By);
        if (line.Any(p, s_before) is > 0 and var before && direction == 0)
        {
            if (line.AnyBefore(line.BlankBefore(start), s_events) > 0 || line.Any(p + before, s_tellers) > 0)
                return Made(piece, start, p + before, TimeKind.Shift, negative);
            return Ago(piece, line, start, p + before);
        }
        if (line.AnyBefore(line.BlankBefore(start), s_pass) is > 0 and var pass && !line.OneOf(line.BlankBefore(start) - pass - 1, OwnsPass))
            return FromNow(piece, line, line.BlankBefore(start) - pass, end, Edge.None);
        if (line.AnyBefore(line.BlankBefore(start), s_beforeEvents) > 0)
            return Made(piece, start, end, TimeKind.Shift, negative);
        if (direction != 0 && Tokens.TextBefore(line, start) is not ("in" or "within" or "for"))
            return Shifted(piece, line, direction);
        return piece.Latin ? Latin(piece, line) : Made(piece, start, end, TimeKind.Amount, piece.Amount);
    }

    private static FoundTime Shifted(Piece piece, in Line line, int direction)
    {
        var start = Tokens.TextBefore(line, piece.Start) is "by" ? line.WordBefore(line.BlankBefore(piece.Start)) : piece.Start;
        var next = Tokens.NextText(line, piece.End, out var after);
        var end = next is "later" or "earlier" or "early" or "sooner" or "ahead" ? after : piece.End;
        return Made(piece, start, end, TimeKind.Shift, direction < 0 ? piece.Amount.Negated : piece.Amount);
    }

    private static FoundTime Latin(Piece piece, in Line line)
    {
        var (start, end) = (piece.Start, piece.End);
        var before = Tokens.TextBefore(line, start);
        var wordAt = line.WordBefore(line.BlankBefore(start));
        var next = Tokens.NextText(line, end, out var after);
        // "in two weeks' time", "in an hour's time"
        if (line[end] == '\'')
        {
            var time = Tokens.NextText(line, line[end + 1] == 's' ? end + 2 : end + 1, out var afterTime);
            end = time is "time" ? afterTime : end;
        }
        if (before is not ("in" or "within" or "for" or "after") && (line.Text[start..end].IndexOf(" more ", StringComparison.Ordinal) > 0 || line.Word(start, "another")))
            return Made(piece, start, end, TimeKind.Shift, piece.Amount);
        if (next is "ago" or "back")
            return Ago(piece, line, start, after);
        if (next is "before" or "beforehand" or "prior")
            return Made(piece, start, after, TimeKind.Shift, piece.Amount.Negated);
        if (next is "later")
            return FromNow(piece, line, start, after, Edge.None);
        if (next is "from" && Tokens.NextText(line, after, out var afterNow) is "now" or "today")
            return FromNow(piece, line, start, afterNow, Edge.None);
        switch (before)
        {
            case "in":
                return FromNow(piece, line, wordAt, end, Edge.None);
            case "after":
                return FromNow(piece, line, wordAt, end, Edge.None);
            case "within" or "inside":
                return FromNow(piece, line, wordAt, end, Edge.By);
            case "next" when Tokens.TextBefore(line, line.WordBefore(line.BlankBefore(wordAt))) is "in" or "within":
                return FromNow(piece, line, wordAt, end, Edge.By);
            default:
                return Made(piece, start, end, TimeKind.Amount, piece.Amount);
        }
    }

    private static FoundTime FromNow(Piece piece, in Line line, int start, int end, Edge edge)
    {
        var found = Made(piece, start, end, TimeKind.Day, piece.Amount) with { Edge = edge };
        var date = AddAmount.To(line.Today, piece.Amount, line.Calendar);
        if (piece.Amount.Minutes == 0)
            return found with { From = date, To = date };
        var minutes = line.Minute + piece.Amount.Minutes;
        date = date.AddDays(minutes / 1440);
        return found with { Kind = TimeKind.Moment, From = date, To = date, Clock = new TimeOnly(minutes % 1440 / 60, minutes % 60) };
    }

    private static FoundTime Ago(Piece piece, in Line line, int start, int end)
    {
        var found = Made(piece, start, end, TimeKind.Day, piece.Amount) with { SaidPast = true };
        var date = Days.Before(line.Today, piece.Amount, line.Calendar);
        if (piece.Amount.Minutes == 0)
            return found with { From = date, To = date };
        var minutes = line.Minute - piece.Amount.Minutes;
        var days = (int)Math.Floor(minutes / 1440.0);
        date = date.AddDays(days);
        minutes -= days * 1440;
        return found with { Kind = TimeKind.Moment, From = date, To = date, Clock = new TimeOnly(minutes / 60, minutes % 60) };
    }

    private static FoundTime Made(Piece piece, int start, int end, TimeKind kind, Amount amount) =>
        new(start, end - start, kind) { Amount = amount, Assumed = piece.Assumed };
}
