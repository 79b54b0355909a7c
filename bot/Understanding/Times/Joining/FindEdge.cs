using Sanmo.Bot.Understanding.Times.Reading;
using Sanmo.Bot.Understanding.Times.Reading.English;

namespace Sanmo.Bot.Understanding.Times.Joining;

/// <summary>The words before and after a time that bound it: 前, 之前, 到, by, no later than, until, from.</summary>
internal static class FindEdge
{
    private static readonly string[] s_by =
    [
        "最晚", "最迟", "至迟", "至晚", "不晚于", "不迟于", "不得晚于", "不得迟于", "不能晚于", "不能超过", "截止到", "截止至", "截止", "截至", "截止时间", "截止日期", "完成时限", "务必于", "赶在", "限期", "限", "期限", "时限", "ddl", "deadline",
    ];

    private static readonly string[] s_until = ["一直到", "持续到", "直到", "到", "至"];
    private static readonly string[] s_movedTo =
    [
        "改到", "改至", "改为", "改成", "改在", "改于", "改", "换到", "换成", "换至", "换在", "换", "推到", "推至", "延到", "延至", "延期到", "延期至", "推迟到", "推迟至", "延后到", "延后至", "延长到", "延长至", "顺延到", "顺延至",
        "挪到", "挪至", "挪", "调到", "调至", "调整到", "调整为", "调整至", "调整", "调为", "调成", "移到", "移至", "提前到", "提前至", "提到", "定到", "定在", "定于", "放到", "放在", "拖到", "拖至", "宽限到", "宽限至", "放宽到", "放宽至", "展期到", "展期至",
        "安排到", "安排在", "变更为", "变更到", "变更至", "更改为", "更改到", "变成", "约到", "约在", "排到", "排在", "错到", "转到", "延期", "缓到", "延迟到", "延迟至", "修改为", "修改成", "续到", "限到", "往后推到", "推后到", "后延到", "后延至",
    ];

    // 签到明天, 收到周五的: 到 belongs to the verb.
    private const string OwnsDao = "签收报来达遇看想找感见受得听轮做办没等迟碰说拿";
    private static readonly string[] s_from = ["自从", "从", "自", "由", "打"];
    private static readonly string[] s_links = ["是", "为", ":", "在", "到", "于", "至"];
    private static readonly string[] s_before = ["之前", "以前", "前"];
    private static readonly string[] s_notBefore = ["前往", "前来", "前去", "前台", "前面", "前期", "前排", "前线", "前后", "前景", "前途"];
    private static readonly string[] s_within = ["之内", "以内", "内"];
    private static readonly string[] s_ends = ["为止", "截止", "止"];
    private static readonly string[] s_after = ["之后", "以后", "过后", "后"];
    private static readonly string[] s_notAfter = ["后天", "后面", "后勤", "后续", "后期", "后台", "后儿", "后备"];
    private static readonly string[] s_offWork = ["下班之前", "下班以前", "下班前", "收工前"];
    private static readonly string[] s_latest = ["at the latest", "at latest", "latest", "or earlier", "or before", "or sooner"];

    /// <summary>Widens the span over the words that bound it, but not over a verb that moves something.</summary>
    public static Edge Of(in Line line, ref int start, ref int end, bool isDays, Edge preset)
    {
        var after = After(line, ref end, isDays);
        if (preset != Edge.None)
            return preset;
        var before = Before(line, end, isDays, ref start);
        return after switch
        {
            Edge.By when before == Edge.Until => Edge.Until,
            Edge.None => before,
            _ => after,
        };
    }

    private static Edge After(in Line line, ref int end, bool isDays)
    {
        var p = line.Blank(end);
        if (line.Any(p, s_before) is > 0 and var length && line.Any(p, s_notBefore) == 0)
            return Take(out end, p + length, Edge.By);
        if (isDays && line.Any(p, s_offWork) is > 0 and var work)
            return Take(out end, p + work, Edge.By);
        if (isDays && line.Any(p, s_within) is > 0 and var within && line[p + within] != '部')
            return Take(out end, p + within, Edge.By);
        if (line.Any(p, s_ends) is > 0 and var stop)
            return Take(out end, p + stop, Edge.By);
        if (line.Any(p, s_after) is > 0 and var later && line.Any(p, s_notAfter) == 0)
            return Take(out end, p + later, Edge.After);
        if (line[p] == '起' && line[p + 1] is not ('床' or '草' or '来' or '立' or '码'))
            return Take(out end, p + 1, Edge.From);
        if (line.Has(p, "以来") || (line.Has(p, "开始") && isDays))
            return Take(out end, p + 2, Edge.From);
        if (line.Any(p, s_latest) is > 0 and var latest && !char.IsAsciiLetterLower(line[p + latest]))
            return Take(out end, p + latest, Edge.By);
        if (line.Word(p, "onwards") || line.Word(p, "onward"))
            return Take(out end, line.WordEnd(p), Edge.From);
        return Edge.None;
    }

    private static Edge Before(in Line line, int end, bool isDays, ref int start)
    {
        var p = line.BlankBefore(start);
        if (p == 0)
            return Edge.None;
        return line.Chinese(p - 1) || line[p - 1] == ':' || line[p - 1] == 'l' && line.EndsWith(p, "ddl") ? Chinese(line, p, ref start) : Latin(line, p, end, isDays, ref start);
    }

    private static Edge Chinese(in Line line, int p, ref int start)
    {
        var movedTo = line.AnyBefore(p, s_movedTo) > 0;
        if (movedTo)
            return Edge.To;
        if (line.AnyBefore(p, s_by) is > 0 and var by)
            return Take(out start, p - by, Edge.By);
        var link = line.AnyBefore(p, s_links);
        if (link > 0 && line.AnyBefore(line.BlankBefore(p - link), s_by) is > 0 and var deadline)
            return Take(out start, line.BlankBefore(p - link) - deadline, Edge.By);
        if (line.AnyBefore(p, s_until) is > 0 and var until)
            return until == 1 && line.OneOf(p - 2, OwnsDao) ? Edge.None : Take(out start, p - until, Edge.Until);
        if (line.AnyBefore(p, s_from) is > 0 and var from && !line.OneOf(p - from - 1, "来亲各拨"))
            return Take(out start, p - from, Edge.From);
        return Edge.None;
    }

    private static Edge Latin(in Line line, int p, int end, bool isDays, ref int start)
    {
        var at = line.WordBefore(p);
        var word = line.Text[at..p];
        if (word is "on" or "the" or "around" or "about" or "at" or "is" or "this" or "of" or "end")
        {
            var q = line.BlankBefore(at);
            var previous = line.WordBefore(q);
            if (line.Text[previous..q] is "due" or "by" or "before" or "until" or "till" or "starting" or "deadline" or "beginning" or "than" or "from" or "after" or "since" or "till" || (word is "of" && line.Text[previous..q] is "as"))
            {
                at = previous;
                word = word is "of" ? "from" : line.Text[previous..q];
            }
        }
        // "leave from tomorrow's meeting": the bound is the meeting's.
        if (line[end] == '\'' && word is "from" or "to" or "after" or "until" or "till")
            return Edge.None;
        switch (word)
        {
            case "within" when isDays:
                return Take(out start, at, Edge.By);
            case "by" or "before" or "due" or "deadline":
                return Take(out start, at, Edge.By);
            case "than":
                return Take(out start, LaterThan(line, at), Edge.By);
            case "until" or "till" or "til" or "through" or "thru":
                return Take(out start, line[at - 1] == '\'' ? at - 1 : at, Edge.Until);
            case "to":
                if (Tokens.TextBefore(line, at) is "prior")
                    return Take(out start, line.WordBefore(line.BlankBefore(at)), Edge.By);
                return Tokens.TextBefore(line, at) is "up" ? Take(out start, line.WordBefore(line.BlankBefore(at)), Edge.Until) : Edge.To;
            case "from" or "since" or "starting" or "beginning":
                return Take(out start, at, Edge.From);
            case "after":
                return Take(out start, at, Edge.After);
            default:
                return Edge.None;
        }
    }

    // "no later than", "not later than"
    private static int LaterThan(in Line line, int than)
    {
        var later = line.WordBefore(line.BlankBefore(than));
        if (line.Text[later..line.BlankBefore(than)] is not ("later" or "earlier"))
            return than;
        var no = line.WordBefore(line.BlankBefore(later));
        return line.Text[no..line.BlankBefore(later)] is "no" or "not" ? no : later;
    }

    private static Edge Take(out int index, int value, Edge edge)
    {
        index = value;
        return edge;
    }
}
