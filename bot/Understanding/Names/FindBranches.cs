using System.Globalization;
using Sanmo.Bot.Understanding.Numbers;
using Sanmo.Bot.Understanding.Times;

namespace Sanmo.Bot.Understanding.Names;

/// <summary>Finds branches by number, by kind and by the names this organisation gives them.</summary>
internal static class FindBranches
{
    public const string All = "all";
    public const string Mine = "mine";
    private const string Office = "branch-office";
    private const string Retired = "branch-retired";

    private static readonly (string Text, string Id)[] Phrases =
    [
        ("离退休老干部支部", Retired), ("离退休党支部", Retired), ("离退休支部", Retired), ("离退休", Retired), ("退休党支部", Retired), ("退休支部", Retired), ("老干部支部", Retired), ("老干部党支部", Retired), ("老同志支部", Retired),
        ("retired members branch", Retired), ("retired members' branch", Retired), ("retired branch", Retired), ("retirees branch", Retired), ("retirees' branch", Retired), ("retiree branch", Retired), ("retirement branch", Retired), ("branch of retirees", Retired), ("retirees", Retired), ("branch retired", Retired), ("veterans branch", Retired), ("veterans' branch", Retired),
        ("机关党支部", Office), ("机关支部", Office), ("机关第一党支部", Office), ("机关", Office), ("office branch", Office), ("branch office", Office), ("headquarters branch", Office), ("hq branch", Office), ("admin branch", Office), ("administration branch", Office), ("office party branch", Office),
        ("各党支部", All), ("各个支部", All), ("各支部", All), ("所有党支部", All), ("所有支部", All), ("全部党支部", All), ("全部支部", All), ("每个支部", All), ("全体支部", All), ("几个支部", All), ("各支", All), ("全体党员", All), ("所有党员", All), ("全院党员", All), ("全院", All), ("全所", All), ("院里所有", All), ("全单位", All), ("全党委", All), ("整个党委", All), ("全党支部", All), ("全员", All), ("全体人员", All), ("全体同志", All), ("全体成员", All), ("全体", All), ("所有人", All), ("所有同志", All), ("所有群", All), ("各群", All), ("各个群", All), ("全部群", All), ("所有成员", All),
        ("all the branches", All), ("all branches", All), ("every branch", All), ("each branch", All), ("all of the branches", All), ("all party members", All), ("all members", All), ("all the members", All), ("everyone", All), ("everybody", All), ("all hands", All), ("all groups", All), ("every group", All), ("all the groups", All), ("all chats", All), ("the whole institute", All), ("whole institute", All), ("entire institute", All), ("across the institute", All), ("institute-wide", All), ("institute wide", All), ("all staff", All), ("all party branches", All), ("all our branches", All), ("across branches", All), ("across all branches", All), ("the whole organisation", All), ("per branch", All), ("by branch", All), ("@all", All), ("branch by branch", All),
        ("本党支部", Mine), ("本支部", Mine), ("我们党支部", Mine), ("我们支部", Mine), ("咱们党支部", Mine), ("咱们支部", Mine), ("咱党支部", Mine), ("咱支部", Mine), ("我党支部", Mine), ("我支部", Mine), ("俺们支部", Mine), ("俺支部", Mine), ("我们这个支部", Mine), ("咱这支部", Mine), ("我所在支部", Mine), ("自己支部", Mine), ("我的支部", Mine), ("我支", Mine), ("我们支", Mine), ("本支", Mine),
        ("our party branch", Mine), ("our own branch", Mine), ("our branch", Mine), ("my party branch", Mine), ("my own branch", Mine), ("my branch", Mine), ("own branch", Mine), ("this branch", Mine), ("our group", Mine), ("the branch i'm in", Mine),
    ];

    private static readonly string[] BranchWords = ["党支部", "支部", "支步"];
    private static readonly string[] EnglishBranch = ["party branches", "party branch", "branches", "branch", "brnach", "brach"];

    public static void In(string plain, List<FoundTime> times, Gazetteer names, List<FoundName> found)
    {
        FindKnown(plain, times, names, found);
        foreach (var (text, id) in Phrases)
            for (var at = plain.IndexOf(text, StringComparison.Ordinal); at >= 0; at = plain.IndexOf(text, at + text.Length, StringComparison.Ordinal))
                if (IsWhole(plain, at, text) && !IsPartOfTitle(plain, at + text.Length))
                    Add(found, new(id, at, text.Length));
        foreach (var word in BranchWords)
            for (var at = plain.IndexOf(word, StringComparison.Ordinal); at >= 0; at = plain.IndexOf(word, at + word.Length, StringComparison.Ordinal))
                AddNumbered(plain, at, word.Length, times, found);
        foreach (var word in EnglishBranch)
            for (var at = plain.IndexOf(word, StringComparison.Ordinal); at >= 0; at = plain.IndexOf(word, at + word.Length, StringComparison.Ordinal))
                if (IsWhole(plain, at, word))
                    AddNumberedEnglish(plain, at, word.Length, found);
        if (found.Count < 2)
            return;
        found.Sort((a, b) => a.Start - b.Start);
        // "Everyone in our branch", 一支部全体党员: one branch, not all.
        if (found.Exists(name => name.Value == All) && found.Exists(name => name.Value != All && found.Exists(all => all.Value == All && Math.Max(name.Start - all.End, all.Start - name.End) <= 9)))
            found.RemoveAll(name => name.Value == All);
    }

    private static void FindKnown(string plain, List<FoundTime> times, Gazetteer names, List<FoundName> found)
    {
        foreach (var branch in names.Branches)
            foreach (var name in branch.Names)
                for (var at = plain.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = plain.IndexOf(name, at + name.Length, StringComparison.OrdinalIgnoreCase))
                    // The numeral of 下周一支部 belongs to the weekday or to the branch, not to both.
                    if (IsWhole(plain, at, name) && !times.Exists(time => time.Start < at && at < time.End))
                        Add(found, new(branch.Id, at, name.Length));
    }

    // The word 支部 with its number before it (第一, 一、三) or behind it (支部 3).
    private static void AddNumbered(string plain, int at, int length, List<FoundTime> times, List<FoundName> found)
    {
        var left = at;
        while (left > 0 && (ReadNumber.IsChineseNumeral(plain[left - 1]) || char.IsAsciiDigit(plain[left - 1]) || plain[left - 1] is '第' or '、' or '和' or '及' or '与' or ' ' or '号' or ',' || (plain[left - 1] == '党' && left == at)))
            left--;
        foreach (var time in times)
            if (left < time.End && time.Start < at)
                left = time.End;
        while (left < at && !(ReadNumber.IsChineseNumeral(plain[left]) || char.IsAsciiDigit(plain[left]) || plain[left] == '第'))
            left++;
        var end = at + length;
        if (AddNumbers(plain, left, at, end, found))
            return;
        var next = end;
        while (next < plain.Length && plain[next] is ' ' or '#')
            next++;
        if (ReadNumber.At(plain, next, out var digits) is var number && digits is > 0 and <= 2 && !char.IsAsciiLetterLower(plain[next]) && !(next + digits < plain.Length && plain[next + digits] is '月' or '号' or '点' or '人' or ':' or '个' or '.' or '次' or '日'))
            Add(found, new(Numbered(number), at, next + digits - at));
    }

    private static bool AddNumbers(string plain, int left, int at, int end, List<FoundName> found)
    {
        var any = false;
        for (var from = left; from < at;)
        {
            var number = ReadNumber.At(plain, from, out var digits);
            if (digits == 0 || number is 0 or > 99)
            {
                from += Math.Max(digits, 1);
                continue;
            }
            // "一二三支部" are three branches, "十二支部" is one.
            if (digits > 1 && !plain.AsSpan(from, digits).ContainsAny('十', '百') && !char.IsAsciiDigit(plain[from]))
                for (var one = 0; one < digits; one++)
                    found.Add(new(Numbered(ReadNumber.At(plain.AsSpan(from + one, 1), 0, out _)), from + one, one == digits - 1 ? end - from - one : 1));
            else
                Add(found, new(Numbered(number), from == left ? left : from, HasMore(plain, from + digits, at) ? digits : end - from));
            any = true;
            from += digits;
        }
        return any;
    }

    private static bool HasMore(string plain, int from, int to)
    {
        for (var at = from; at < to; at++)
            if (ReadNumber.IsChineseNumeral(plain[at]) || char.IsAsciiDigit(plain[at]))
                return true;
        return false;
    }

    private static void AddNumberedEnglish(string plain, int at, int length, List<FoundName> found)
    {
        // "second branch", "the 2nd party branch"
        var left = at - 1;
        while (left > 0 && plain[left - 1] != ' ')
            left--;
        if (left >= 0 && at > 0 && Ordinal(plain.AsSpan(left, Math.Max(0, at - 1 - left))) is var ordinal and > 0)
        {
            Add(found, new(Numbered(ordinal), left, at + length - left));
            return;
        }
        var next = at + length;
        var start = at;
        while (true)
        {
            while (next < plain.Length && plain[next] is ' ' or '#' or '-' or ',')
                next++;
            if (next + 3 < plain.Length && plain.AsSpan(next).StartsWith("no.", StringComparison.Ordinal))
                next += 3;
            if (plain.AsSpan(next).StartsWith("number ", StringComparison.Ordinal))
                next += 7;
            if (plain.AsSpan(next).StartsWith("and ", StringComparison.Ordinal) && start != at)
                next += 4;
            if (next < plain.Length && plain[next] == ' ')
                continue;
            var number = ReadNumber.At(plain, next, out var digits);
            var after = next + digits;
            if (digits == 0 || number is 0 or > 99 || (after < plain.Length && (char.IsAsciiLetterOrDigit(plain[after]) || (plain[after] is ':' or '.' && after + 1 < plain.Length && char.IsAsciiDigit(plain[after + 1])))))
                return;
            Add(found, new(Numbered(number), start, after - start));
            (next, start) = (after, after + 1);
        }
    }

    // 全体党员大会 is a meeting, 各支部书记 are people.
    private static bool IsPartOfTitle(string plain, int end) =>
        end < plain.Length && (plain.AsSpan(end).StartsWith("党员大会", StringComparison.Ordinal) || plain.AsSpan(end).StartsWith("党员会", StringComparison.Ordinal) || plain[end] is '书' or '委' or '部' || (plain[end] is '大' or '会' && !plain.AsSpan(end).StartsWith("大家", StringComparison.Ordinal)));

    private static int Ordinal(ReadOnlySpan<char> word)
    {
        var number = ReadNumber.At(word, 0, out var digits);
        return digits > 0 && (digits == word.Length || word[digits..] is "st" or "nd" or "rd" or "th") && !(digits == word.Length && char.IsAsciiDigit(word[0])) ? number : 0;
    }

    private static string Numbered(int number) => "branch-" + number.ToString(CultureInfo.InvariantCulture);

    private static bool IsWhole(string plain, int at, string text) =>
        (!char.IsAsciiLetter(text[0]) || at == 0 || !char.IsAsciiLetterOrDigit(plain[at - 1])) && (!char.IsAsciiLetter(text[^1]) || at + text.Length >= plain.Length || !char.IsAsciiLetterOrDigit(plain[at + text.Length]));

    private static void Add(List<FoundName> found, FoundName name)
    {
        foreach (var other in found)
            if (name.Start < other.End && other.Start < name.End)
                return;
        found.Add(name);
    }
}
