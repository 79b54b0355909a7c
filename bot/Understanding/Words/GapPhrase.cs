namespace Sanmo.Bot.Understanding.Words;

/// <summary>Two parts of a phrase with a few words between them.</summary>
/// <param name="IsChinese">Chinese symbols are characters, so the gap may hold more of them.</param>
internal sealed record GapPhrase(int[] Head, int[] Tail, int Entry, bool IsChinese)
{
    /// <summary>Whether it begins at the first of <paramref name="symbols"/>. A clause mark ends the gap.</summary>
    /// <returns>Where the second part begins, or 0.</returns>
    public int Find(ReadOnlySpan<Symbol> symbols, int longestGap)
    {
        if (!StartsWith(symbols, Head))
            return 0;
        var rest = symbols[Head.Length..];
        for (var gap = 1; gap <= (IsChinese ? longestGap + 4 : longestGap - 3) && gap < rest.Length; gap++)
        {
            if (rest[gap - 1].Id is ',' or ';' or '。' or '!' or '?' or ':')
                return 0;
            if (StartsWith(rest[gap..], Tail))
                return Head.Length + gap;
        }
        return 0;
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
