namespace Sanmo.Bot.Understanding.Words;

/// <summary>Two parts of a phrase with a few words between them.</summary>
/// <param name="IsChinese">Chinese symbols are characters, so the gap may hold more of them.</param>
internal sealed record GapPhrase(int[] Head, int[] Tail, int Entry, bool IsChinese)
{
    /// <summary>Whether it begins at the first of <paramref name="symbols"/>. A clause mark ends the gap.</summary>
    public bool Matches(ReadOnlySpan<Symbol> symbols, int longestGap)
    {
        if (!StartsWith(symbols, Head))
            return false;
        var rest = symbols[Head.Length..];
        for (var gap = 1; gap <= (IsChinese ? longestGap + 4 : longestGap - 3) && gap < rest.Length; gap++)
        {
            if (rest[gap - 1].Id is ',' or ';' or '。' or '!' or '?' or ':')
                return false;
            if (StartsWith(rest[gap..], Tail))
                return true;
        }
        return false;
    }

    private static bool StartsWith(ReadOnlySpan<Symbol> symbols, int[] ids)
    {
        if (symbols.Length < ids.Length)
            return false;
        for (var at = 0; at < ids.Length; at++)
            if (symbols[at].Id != ids[at])
                return false;
        return true;
    }
}
