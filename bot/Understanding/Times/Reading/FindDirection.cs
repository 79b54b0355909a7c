namespace Sanmo.Bot.Understanding.Times.Reading;

/// <summary>Whether an amount moves something, and which way, from the words around it.</summary>
internal static class FindDirection
{
    private static readonly string[] s_laterBefore =
    [
        "推迟", "延迟", "延后", "延期", "延长", "顺延", "后延", "后移", "后推", "推后", "后挪", "后退", "后拖", "后错", "往后推", "往后挪", "往后退", "往后延", "往后拖", "往后移", "往后调", "往后放", "往后顺", "往后",
        "向后推", "向后挪", "向后", "拖后", "宽限", "放宽", "展期", "再给", "多给", "再宽限", "再延", "缓", "拖", "延", "推", "晚到", "晚点", "再要", "还要", "还得", "还需要", "还需", "再等", "再加", "加", "晚",
        "错后", "靠后", "续", "给",
    ];

    private static readonly string[] s_earlierBefore =
    [
        "提前", "提早", "往前挪", "往前提", "往前调", "往前移", "往前推", "往前赶", "往前", "向前", "前移", "前挪", "早到", "早", "赶前",
    ];

    // 今晚半小时, 最早三天: the character belongs to another word.
    private const string NotAlone = "今明昨最当周每尽";
    private static readonly string[] s_fillers = ["了", "个", "上", "约", "大概", "至少", "最多", "再", "一下", "出", "起码", "我", "我们", "咱", "他", "它", "出来"];
    private static readonly string[] s_laterAfter = [" later", " more time"];
    private static readonly string[] s_earlierAfter = [" earlier", " early", " sooner", " ahead", " in advance", " beforehand"];

    /// <returns>1 later, -1 earlier, 0 when nothing says so.</returns>
    public static int Of(in Line line, int start, int end)
    {
        var before = SkipFillers(line, start);
        if (IsVerb(line, before, s_earlierBefore))
            return -1;
        if (IsVerb(line, before, s_laterBefore))
            return 1;
        if (line.Any(end, s_earlierAfter) > 0)
            return -1;
        if (line.Any(end, s_laterAfter) is > 0)
            return HasMovingVerb(line, start) ? 1 : 0;
        return English(line, start);
    }

    /// <summary>A verb that moves things stands before, in the same clause.</summary>
    public static bool HasVerb(in Line line, int start) => English(line, start) != 0 || HasMovingVerb(line, start);

    /// <summary>Something already planned is moved: "from 3 to 4" are then its old and its new time.</summary>
    public static bool Moves(in Line line, int start)
    {
        var head = line.Text[Math.Max(0, start - 60)..start];
        foreach (var verb in s_replans)
            if (head.LastIndexOf(verb, StringComparison.Ordinal) is >= 0 and var at && !head[at..].Contains(" to ", StringComparison.Ordinal))
                return true;
        return false;
    }

    private static int SkipFillers(in Line line, int start)
    {
        var before = line.BlankBefore(start);
        for (var i = 0; i < 3 && line.AnyBefore(before, s_fillers) is > 0 and var filler; i++)
            before = line.BlankBefore(before - filler);
        return before;
    }

    private static bool IsVerb(in Line line, int before, string[] verbs)
    {
        var length = line.AnyBefore(before, verbs);
        return length > 1 || (length == 1 && !line.OneOf(before - 2, NotAlone));
    }

    // "push it back an hour", "bring the meeting forward by 30 minutes", "postpone M21 by a week"
    private static int English(in Line line, int start)
    {
        var p = start;
        for (var words = 0; words < 8; words++)
        {
            p = line.BlankBefore(p);
            if (p == 0 || line[p - 1] is ',' or '.' or ';' or '?' or '!' or '\n')
                return 0;
            var from = line.WordBefore(p);
            if (from == p)
            {
                p--;
                words--;
                if (start - p > 60)
                    return 0;
                continue;
            }
            switch (line.Text[from..p])
            {
                case "up" when line.Text[..from].EndsWith("set ", StringComparison.Ordinal) || line.Text[..from].EndsWith("setting ", StringComparison.Ordinal):
                    return 0;
                case "forward" or "forwards" or "advance" or "up" or "earlier" or "sooner":
                    return -1;
                case "back" or "backwards" or "postpone" or "postponed" or "delay" or "delayed" or "extend" or "extended" or "extending" or "extension" or "prolong" or "later" or "defer" or "deferred"
                    or "slip" or "off":
                    return 1;
                case "for" or "in" or "within" or "after" or "snooze" or "wait" or "every" or "last" or "next" or "mute":
                    return 0;
            }
            p = from;
        }
        return 0;
    }

    private static bool HasMovingVerb(in Line line, int start)
    {
        var head = line.Text[Math.Max(0, start - 60)..start];
        foreach (var verb in s_moves)
            if (head.LastIndexOf(verb, StringComparison.Ordinal) is >= 0 and var at && head[at..].IndexOfAny(".;?!") < 0)
                return true;
        return false;
    }

    private static readonly string[] s_replans = ["move", "push", "shift", "resched", "change", "postpone", "bring", "switch", "pull", "delay"];
    private static readonly string[] s_moves = ["move", "push", "shift", "resched", "start", "begin", "make it", "change", "hold", "put", "set", "bring", "postpone", "delay", "pull"];
}
