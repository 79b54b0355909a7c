namespace Sanmo.Bot.Understanding.Times.Reading.Chinese;

/// <summary>今天, 明儿, 大后天, 明早, 今明两天, 次日, 这两天.</summary>
internal static class ReadRelativeDay
{
    private static readonly (string Word, int Offset)[] s_words =
    [
        ("大大后天", 4), ("大后天", 3), ("大后儿", 3), ("后天", 2), ("后儿", 2), ("明天", 1), ("明日", 1), ("明儿", 1), ("今天", 0), ("今日", 0),
        ("今儿", 0), ("即日", 0), ("昨天", -1), ("昨日", -1), ("昨儿", -1), ("大前天", -3), ("前天", -2), ("前儿", -2),
    ];

    private static readonly (string Word, int From, int To)[] s_pairs =
    [
        ("今明后三天", 0, 2), ("今明两天", 0, 1), ("今明两日", 0, 1), ("今明天", 0, 1), ("明后两天", 1, 2), ("明后两日", 1, 2), ("明后天", 1, 2),
        ("这两天", 0, 1), ("这两日", 0, 1), ("这几天", 0, 2), ("这三天", 0, 2),
    ];

    // The day words also end other words: 今后, 以后, 然后, 说明, 光明日报.
    private const string NotBeforeAfter = "今以之然此最往先午饭会课";
    private static readonly string[] s_notTomorrow = ["气", "数", "花板", "赋", "线"];
    private static readonly string[] s_parts = ["早", "晚", "晨", "夜", "上午", "下午", "中午", "午"];

    public static Piece? At(in Line line, int at)
    {
        foreach (var (word, from, to) in s_pairs)
        {
            if (!line.Has(at, word))
                continue;
            var pair = Piece.OverDates(at, at + word.Length, line.Today.AddDays(from), line.Today.AddDays(to), DateUnit.Span);
            pair.Assumed = word[0] == '这' ? Assumed.Rounded : Assumed.Nothing;
            return pair;
        }
        foreach (var (word, offset) in s_words)
            if (line.Has(at, word))
                return IsPartOfAnotherWord(line, at, at + word.Length) ? null : On(line, at, at + word.Length, offset);
        if (line[at] is var c && Short(c) is { } shift && line.Any(at + 1, s_parts) > 0)
            return On(line, at, at + 1, shift);
        return c switch
        {
            '次' when line.Has(at, "次日") => Anchored(at, 2),
            '翌' when line.Has(at, "翌日") => Anchored(at, 2),
            '第' when line.Has(at, "第二天") => Anchored(at, 3),
            '隔' when line.Has(at, "隔天") => Anchored(at, 2),
            _ => null,
        };
    }

    private static int? Short(char c) => c switch
    {
        '今' => 0,
        '明' => 1,
        '昨' => -1,
        _ => null,
    };

    private static bool IsPartOfAnotherWord(in Line line, int at, int end) => line[at] switch
    {
        '后' or '前' => line.OneOf(at - 1, NotBeforeAfter),
        '明' => line[at - 1] == '光' || line.Any(end, s_notTomorrow) > 0,
        _ => false,
    };

    private static Piece On(in Line line, int at, int end, int offset)
    {
        if (line[end] == '个' && line[end - 1] == '儿')
            end++;
        var piece = Piece.OnDate(at, end, line.Today.AddDays(offset));
        piece.Relative = offset > 0;
        piece.SaidPast = offset < 0;
        return piece;
    }

    private static Piece Anchored(int at, int length) => new() { Kind = PieceKind.Anchored, Start = at, End = at + length, Number = 1 };
}
