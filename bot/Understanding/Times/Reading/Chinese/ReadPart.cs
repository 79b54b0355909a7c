namespace Sanmo.Bot.Understanding.Times.Reading.Chinese;

/// <summary>上午, 中午, 傍晚, 半夜, and the short 早 and 晚 of 明早, 周五晚, 晚8点.</summary>
internal static class ReadPart
{
    private static readonly (string Word, Hint Hint)[] s_words =
    [
        ("凌晨", Hint.Dawn), ("大清早", Hint.Morning), ("清晨", Hint.Morning), ("清早", Hint.Morning), ("一早", Hint.Morning), ("早晨", Hint.Morning),
        ("早上", Hint.Morning), ("上午", Hint.Morning), ("午前", Hint.Morning), ("头午", Hint.Morning), ("晌午", Hint.Noon), ("中午", Hint.Noon), ("正午", Hint.Noon), ("午间", Hint.Noon),
        ("下午", Hint.Afternoon), ("午后", Hint.Afternoon), ("后晌", Hint.Afternoon), ("傍晚", Hint.Dusk), ("黄昏", Hint.Dusk), ("大晚上", Hint.Evening),
        ("晚上", Hint.Evening), ("晚间", Hint.Evening), ("夜晚", Hint.Evening), ("后半夜", Hint.Night), ("大半夜", Hint.Night), ("半夜", Hint.Night),
        ("夜里", Hint.Night), ("夜间", Hint.Night), ("深夜", Hint.Night), ("午夜", Hint.Night),
    ];

    private static readonly string[] s_offWork = ["下班之前", "下班以前", "下班前", "收工前"];
    private static readonly string[] s_notGreeting = ["好像", "好多", "好几", "好难", "好的"];
    private static readonly string[] s_notEvening = ["会", "餐", "饭", "宴", "报", "自习", "安", "点再", "点说", "点回", "点吧"];
    private static readonly string[] s_notMorning = ["餐", "饭", "报", "点来", "点到", "就", "已", "晚", "安", "日", "该", "先"];

    public static Piece? At(in Line line, int at)
    {
        foreach (var (word, hint) in s_words)
            if (line.Has(at, word))
                return IsGreeting(line, at + word.Length) ? null : On(at, at + word.Length, hint);
        return line[at] switch
        {
            '早' or '晨' => Short(line, at, Hint.Morning, s_notMorning),
            '晚' or '夜' => Short(line, at, Hint.Evening, s_notEvening),
            '午' when line.OneOf(at - 1, "今明昨") => On(at, at + 1, Hint.Noon),
            _ => null,
        };
    }

    /// <summary>下班前 is a limit of today where no date stands beside it.</summary>
    public static Piece? OffWork(in Line line, int at)
    {
        var length = line.Any(at, s_offWork);
        if (length == 0)
            return null;
        var piece = Piece.OnDate(at, at + length, line.Today);
        (piece.Yields, piece.Edge) = (true, Edge.By);
        return piece;
    }

    private static bool IsGreeting(in Line line, int end) => line[end] == '好' && line.Any(end, s_notGreeting) == 0;

    private static Piece? Short(in Line line, int at, Hint hint, string[] not)
    {
        var afterDay = line.OneOf(at - 1, "今明昨");
        var afterDate = afterDay || line.OneOf(at - 1, "天日号末") || (at > 1 && ReadNumber.Digit(line[at - 1]) is >= 1 and <= 6 && line.OneOf(at - 2, "周期拜"));
        var other = line.Any(at + 1, not) > 0;
        // 明晚会议 has 晚 and 会议; 周五晚会 has a party.
        if (afterDay || (afterDate && !other))
            return On(at, at + 1, hint);
        // 早一点 and 晚一点 are "a little earlier" and "a little later".
        if (line.OneOf(at - 1, "最早太更还提多再很") || other || line.Has(at + 1, "一点"))
            return null;
        return ReadClock.At(line, line.Blank(at + 1), afterTime: true) is null ? null : On(at, at + 1, hint);
    }

    private static Piece On(int start, int end, Hint hint) => new() { Kind = PieceKind.Part, Start = start, End = end, Hint = hint };
}
