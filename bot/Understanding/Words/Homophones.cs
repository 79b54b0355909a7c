namespace Sanmo.Bot.Understanding.Words;

/// <summary>Characters that an input method offers side by side: one wrong character in a word is still that word.</summary>
internal static class Homophones
{
    private const string Groups =
        "议仪义 收受 请情清 况矿框 改该盖 醒型行 销消 签鉴迁牵千 到道 志致 愿原员 名明铭 报抱 进近 展站 程成城 排牌 逾余于 期其 延沿严言 验严 假价架 退腿 催崔摧 办半 绑帮榜 定订 课刻客 党挡档 支之枝 部布步 委位尾伟 " +
        "知之 确却 认任 阅越悦 纪记 通同 项向 时实 长常 服伏 务物误 取去 账帐 号好 关观 联连 恢回 复付负 扰绕 度渡 材才 待代带 席息 缺却 单担但 会汇绘 组主 题提体 活火 动洞 加家 提题 交叫 督都 促醋 安按 完玩 合和 格隔 驳博 离力利 机几 休修 周州 检捡 超抄 期起 拖脱 宽款 额鹅 招召";

    private static readonly Dictionary<char, string> Confused = Build();

    /// <summary>The word with one character mistaken, in every likely way.</summary>
    public static IEnumerable<string> Of(string word)
    {
        for (var at = 0; at < word.Length; at++)
            if (Confused.TryGetValue(word[at], out var others))
                foreach (var other in others)
                    yield return string.Concat(word.AsSpan(0, at), [other], word.AsSpan(at + 1));
    }

    private static Dictionary<char, string> Build()
    {
        var map = new Dictionary<char, string>();
        foreach (var group in Groups.Split(' '))
            foreach (var c in group)
                map[c] = map.GetValueOrDefault(c, "") + group.Replace(c.ToString(), "", StringComparison.Ordinal);
        return map;
    }
}
