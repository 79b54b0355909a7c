using Sanmo.Bot.Understanding.Words;

namespace Sanmo.Bot.Understanding.Names;

/// <summary>Finds persons: those on the list, and others by the shape of their names where the words beside them speak of a person.</summary>
internal static class FindPersons
{
    private const string Surnames =
        "赵钱孙李周吴郑王冯陈卫蒋沈韩杨朱秦许何吕张孔曹严金魏陶姜谢邹窦章苏潘葛范彭郎鲁韦马苗方俞任袁柳史唐费薛雷贺倪汤罗毕郝安常傅齐康伍余顾孟黄穆萧尹姚邵汪毛狄成戴宋庞熊纪舒屈项祝董梁杜阮蓝闵季贾路江童颜郭梅盛林钟徐邱骆高夏蔡田樊胡霍万柯卢莫房丁邓洪石崔吉龚程裴陆翁曲段侯宁仇武刘龙叶黎白蒲温庄晏柴瞿阎文寇广聂关包左耿于";

    // Characters that do not occur in given names but do follow a surname character in ordinary words.
    private static readonly System.Buffers.SearchValues<char> NeverInNames = System.Buffers.SearchValues.Create(
        "的了吧吗呢是不没有在把给到和与也都还就再请帮替去来参报签已让她他我你们这那个条项号会议通知收确认提醒催办改整延退销活支部书记委员党组一二三四五六七八九十名单说什么怎谁哪几多少要想能可得着过下上里外前后年月日时点分周第各全本总共,.:;!?。、 催查看发送叫换因为从向被将跟对比啊呀哈嘛呗或且并今昨次起间做做干弄人员业务课件站机关滩河湖路村镇区院校厂街联系方便");

    private static readonly string[] Before =
        ["姓名是", "姓名", "我就是", "核对", "认证", "敦促一下", "敦促", "叮嘱一下", "叮嘱", "跟", "问下", "问一下", "查一下", "查下", "看看", "看下", "统计", "导出", "由", "喊", "点名", "支部的", "小组", "登记一下", "实名", "对应", "我叫", "我是", "本人", "名字是", "名叫", "叫", "替", "帮", "给", "把", "让", "催促", "催办", "催催", "催一下", "催", "戳一下", "戳戳", "戳", "提醒一下", "提醒下", "再提醒", "提醒", "督促一下", "督促", "敲打一下", "敲一下", "@", "认领身份", "认领", "身份", "绑定", "关联", "登记", "和", "、", "与", "同志", "代", "为", "撤销", "取消", "查", "加上", "加", "的", ":", "俺是", "俺叫", "盯一下", "追一下", "支部", "通知", "党员", "人信息", "账号", "帐号"];

    private static readonly string[] After =
        ["已收到", "收到", "读过", "看过", "知悉", "明白", "知道", "已读", "已知", "已经", "还没", "一共", "本人", "也要", "也想", "有事", "生病", "病了", "住院", "下午", "上午", "今天", "后天", "做了", "服务了", "攒了", "弄", "已阅", "请假", "请个假", "也加", "签到", "签个到", "签退", "已到", "到了", "和", "、", "与", "同志", "也报", "报名", "报个名", "参加", "的", "他", "她", "抓紧", "赶紧", "交材料", "今年", "这个月", "本月", "上个月", "上月", "去年", "本年度", "本季度", "明天", "手机", "工号", "去不了", "来不了", "参加不了", "去不成", "来不成", "没空", "没来", "不来", "不去", "那边", "在", "也去", "退出", "已签", "已确认", "确认收到", "尽快", "因", "明天", "要出差", "出差", "发烧"];

    public static void In(string text, string plain, Lexicon lexicon, Gazetteer names, List<Token> tokens, ReadOnlySpan<Mark> marks, List<FoundName> found)
    {
        names.FindPersons(plain, text, found);
        FindChinese(text, plain, tokens, marks, found);
        FindEnglish(text, plain, lexicon, marks, found);
        if (found.Count > 1)
            found.Sort((a, b) => a.Start - b.Start);
    }

    private static void FindChinese(string text, string plain, List<Token> tokens, ReadOnlySpan<Mark> marks, List<FoundName> found)
    {
        for (var at = 0; at + 1 < plain.Length; at++)
        {
            // 老赵, 小刘
            var isNick = plain[at] is '老' or '小' && Surnames.Contains(plain[at + 1], StringComparison.Ordinal) && (HasBefore(plain, at) || HasAfter(plain, at + 2));
            if (isNick && IsFree(marks, at, 2, found))
            {
                found.Add(new(text.Substring(at, 2), at, 2));
                at++;
                continue;
            }
            if (!Surnames.Contains(plain[at], StringComparison.Ordinal) || marks[at] is Mark.Time or Mark.Number or Mark.Name)
                continue;
            var length = 1;
            while (length < 3 && at + length < plain.Length && plain[at + length] >= 0x4E00 && marks[at + length] != Mark.Time && !NeverInNames.Contains(plain[at + length]))
                length++;
            while (length >= 2 && IsInWord(tokens, at, length))
                length--;
            if (length < 2 || !IsFree(marks, at, length, found))
                continue;
            var before = HasBefore(plain, at);
            var (isThree, isTwo) = (length == 3 && Stands(plain, at, 3, before, IsUnknown(marks, at, 3)), Stands(plain, at, 2, before, length == 2 && IsUnknown(marks, at, 2)));
            if (!isThree && !isTwo)
                continue;
            length = isThree ? 3 : 2;
            found.Add(new(text.Substring(at, length), at, length));
            at += length - 1;
        }
    }

    // A name ends at the line's end, at a mark, or before a word that speaks of a person.
    private static bool Stands(string plain, int at, int length, bool before, bool isWholeRun)
    {
        var end = at + length;
        var ends = end >= plain.Length || plain[end] is ' ' or ',' or '、' or '。' or '.' or ';' or '!' or '?' or ':' or '-' or '(' or ')';
        var after = HasAfter(plain, end);
        return (before && (ends || after)) || (after && (at == 0 || plain[at - 1] is ' ' or ',' or '、' or ':')) || (ends && at > 0 && plain[at - 1] is ' ' or '、' && before)
            || (after && isWholeRun)
            || (ends && isWholeRun && at > 1 && IsClauseStart(plain, at))
            || (before && end < plain.Length && NeverInNames.Contains(plain[end]))
            || (isWholeRun && length == 3 && IsClauseStart(plain, at) && end < plain.Length && NeverInNames.Contains(plain[end]));
    }

    // A name holds no part of a longer word; a single character of the lists may be part of a name.
    private static bool IsInWord(List<Token> tokens, int start, int length)
    {
        foreach (var token in tokens)
            if (token.Length >= 2 && token.Start < start + length && start < token.End)
                return true;
        return false;
    }

    private static bool IsClauseStart(string plain, int at) => at == 0 || plain[at - 1] is ' ' or ',' or '、' or ':' or '。';

    private static bool IsUnknown(ReadOnlySpan<Mark> marks, int start, int length) => marks.Slice(start, length).IndexOfAnyExcept(Mark.Left) < 0;

    private static bool HasBefore(string plain, int at)
    {
        var end = at;
        while (end > 0 && plain[end - 1] is ' ' or '下' or '一' or '了')
            end--;
        foreach (var word in Before)
            if (end >= word.Length && string.CompareOrdinal(plain, end - word.Length, word, 0, word.Length) == 0)
                return true;
        return false;
    }

    private static bool HasAfter(string plain, int end)
    {
        while (end < plain.Length && plain[end] == ' ')
            end++;
        foreach (var word in After)
            if (string.CompareOrdinal(plain, end, word, 0, word.Length) == 0)
                return true;
        return false;
    }

    // Two capitalised words that no list knows; a single one after "Mr", "Comrade" or in front of a verb is too uncertain.
    private static void FindEnglish(string text, string plain, Lexicon lexicon, ReadOnlySpan<Mark> marks, List<FoundName> found)
    {
        for (var at = 0; at < text.Length;)
        {
            var first = Capitalised(text, at);
            if (first == 0 || (at > 0 && char.IsAsciiLetterOrDigit(text[at - 1])))
            {
                at++;
                continue;
            }
            var next = at + first + 1;
            var second = next < text.Length && text[next - 1] == ' ' ? Capitalised(text, next) : 0;
            if (second > 0 && !lexicon.Knows(plain.AsSpan(next, second)) && !IsAnyWord(lexicon, plain.AsSpan(at, first), at) && IsFree(marks, at, first + 1 + second, found))
            {
                found.Add(new(text.Substring(at, first + 1 + second), at, first + 1 + second));
                at = next + second;
            }
            else
                at += first;
        }
    }

    // "Ma", "An" and "Can" are surnames too; only at the start of a line does a capital say nothing.
    private static bool IsAnyWord(Lexicon lexicon, ReadOnlySpan<char> word, int at) => at == 0 && word.Length > 3 && lexicon.Knows(word);

    private static int Capitalised(string text, int at)
    {
        if (!char.IsAsciiLetterUpper(text[at]))
            return 0;
        var end = at + 1;
        while (end < text.Length && char.IsAsciiLetterLower(text[end]))
            end++;
        return end - at >= 2 ? end - at : 0;
    }

    private static bool IsFree(ReadOnlySpan<Mark> marks, int start, int length, List<FoundName> found)
    {
        foreach (var name in found)
            if (name.Start < start + length && start < name.End)
                return false;
        foreach (var mark in marks.Slice(start, length))
            if (mark is Mark.Time or Mark.Number or Mark.Name)
                return false;
        return true;
    }
}
