namespace Sanmo.Bot.Understanding.Dialogue;

/// <summary>Takes the yes, no or "forget it" off the front of an answer. These words mean nothing unless something was asked.</summary>
internal static class ReadAttitude
{
    private static readonly (string Word, Attitude Attitude)[] Words = Ordered(
        (Attitude.Yes, ["确认发送", "确认无误", "确认", "对的", "对对", "对", "没错", "是的", "是", "好的", "好", "嗯嗯", "嗯", "行的", "行", "可以的", "可以", "没问题", "发吧", "发送", "发出去", "就这样", "就这么办", "提交吧", "要的", "成", "同意", "准了", "ok", "okay", "yes please", "yes", "yep", "yeah", "yup", "sure", "confirmed", "confirm", "correct", "right", "that's right", "go ahead", "do it", "send it", "send", "please do", "fine", "looks good", "all good", "exactly", "y"]),
        (Attitude.No, ["不是这样", "不是的", "不是", "不对", "不行", "错了", "搞错了", "不好", "弄错了", "有误", "修改", "改一下", "改下", "等等", "等一下", "重来", "no no", "no", "nope", "nah", "not quite", "not that", "wrong", "that's wrong", "incorrect", "not right", "edit", "change it", "wait", "hold on", "not yet", "n"]),
        (Attitude.Drop, ["取消吧", "取消掉", "取消了", "取消", "算了吧", "算了", "不要了", "不用了", "不发了", "别发了", "先不发", "作罢", "放弃", "不弄了", "不办了", "当我没说", "撤销", "撤回", "never mind", "nevermind", "forget it", "forget about it", "cancel it", "cancel that", "cancel", "drop it", "stop", "abort", "don't send", "do not send", "don't bother", "leave it", "scrap that", "scrap it"]));

    private static readonly string[] Particles = ["就", "那", "吧", "啊", "呀", "了", "的", "哈", "哦", "呢", "嘛", "请", "谢谢", "please", "thanks", "thank you", "then"];

    /// <param name="rest">Where what follows begins; the end of the line when nothing does.</param>
    public static Attitude Of(string plain, out int rest)
    {
        var attitude = Attitude.Plain;
        rest = SkipMarks(plain, 0);
        while (rest < plain.Length && WordAt(plain, rest) is { Length: > 0 } found)
        {
            // "Yes, cancel": the stronger word wins; "no, that's right" stays a no.
            attitude = (Attitude)Math.Max((int)attitude, (int)found.Attitude);
            rest = SkipMarks(plain, rest + found.Length);
        }
        return attitude;
    }

    private static (Attitude Attitude, int Length) WordAt(string plain, int at)
    {
        foreach (var (word, attitude) in Words)
            if (string.CompareOrdinal(plain, at, word, 0, word.Length) == 0 && EndsWell(plain, at + word.Length, word))
                return (attitude, word.Length);
        return default;
    }

    // 对 is a yes before a mark or at the end, but not in 对照; "no" is not in "notice".
    private static bool EndsWell(string plain, int end, string word)
    {
        if (end >= plain.Length)
            return true;
        if (char.IsAsciiLetter(word[^1]))
            return !char.IsAsciiLetterOrDigit(plain[end]);
        return !char.IsLetterOrDigit(plain[end]) || SkipMarks(plain, end) is var next && (next >= plain.Length || next > end || WordAt(plain, end).Length > 0 || (word.Length > 1 && plain[end] is '是' or '改' or '应'));
    }

    private static int SkipMarks(string plain, int at)
    {
        for (var again = true; again;)
        {
            again = false;
            while (at < plain.Length && !char.IsLetterOrDigit(plain[at]))
                at++;
            foreach (var particle in Particles)
                if (string.CompareOrdinal(plain, at, particle, 0, particle.Length) == 0 && (particle[0] > 0x7F ? at > 0 || particle.Length > 1 : at + particle.Length >= plain.Length || !char.IsAsciiLetter(plain[at + particle.Length])))
                    (at, again) = (at + particle.Length, true);
        }
        return at;
    }

    private static (string, Attitude)[] Ordered(params (Attitude Attitude, string[] Words)[] groups) =>
        [.. groups.SelectMany(group => group.Words, (group, word) => (word, group.Attitude)).OrderByDescending(pair => pair.word.Length)];
}
