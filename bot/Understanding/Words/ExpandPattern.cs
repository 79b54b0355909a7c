namespace Sanmo.Bot.Understanding.Words;

/// <summary>Writes out the words that a pattern in a word list stands for.</summary>
internal static class ExpandPattern
{
    public static IEnumerable<string> Words(WordList list)
    {
        foreach (var pattern in list.Zh.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
            foreach (var word in Alternatives(pattern))
                yield return word;
        foreach (var pattern in list.En.Split([',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            foreach (var phrase in Alternatives(pattern))
                foreach (var word in Inflections(phrase))
                    yield return word;
    }

    private static IEnumerable<string> Alternatives(string pattern)
    {
        var open = pattern.IndexOf('(', StringComparison.Ordinal);
        if (open < 0)
            return [pattern];
        var (depth, close, bars) = (1, open + 1, new List<int> { open });
        for (; depth > 0; close++)
        {
            depth += pattern[close] == '(' ? 1 : pattern[close] == ')' ? -1 : 0;
            if (depth == 1 && pattern[close] == '|')
                bars.Add(close);
        }
        bars.Add(close - 1);
        var tails = Alternatives(pattern[close..]).ToList();
        var middles = bars.Zip(bars.Skip(1), (from, to) => pattern[(from + 1)..to]).SelectMany(Alternatives);
        return middles.SelectMany(_ => tails, (middle, tail) => pattern[..open] + middle + tail);
    }

    private static IEnumerable<string> Inflections(string phrase)
    {
        var mark = phrase.IndexOf('~', StringComparison.Ordinal);
        if (mark < 0)
            return [phrase];
        var start = phrase.LastIndexOf(' ', mark) + 1;
        var (head, verb, tail) = (phrase[..start], phrase[start..mark], phrase[(mark + 1)..]);
        return Forms(verb).SelectMany(form => Inflections(tail), (form, end) => head + form + end);
    }

    // Both spellings of a doubled consonant are made; the wrong one is a spelling people use too.
    private static IEnumerable<string> Forms(string verb)
    {
        yield return verb;
        var last = verb[^1];
        if (last == 'e')
        {
            yield return verb + "s";
            yield return verb + "d";
            yield return verb[..^1] + "ing";
            yield break;
        }
        var consonantY = last == 'y' && !"aeiou".Contains(verb[^2], StringComparison.Ordinal);
        var stem = consonantY ? verb[..^1] + "i" : verb;
        yield return consonantY || last is 's' or 'x' or 'z' || verb.EndsWith("ch", StringComparison.Ordinal) || verb.EndsWith("sh", StringComparison.Ordinal) ? stem + "es" : verb + "s";
        yield return stem + "ed";
        yield return verb + "ing";
        if (!"aeiouwxy".Contains(last, StringComparison.Ordinal) && "aeiou".Contains(verb[^2], StringComparison.Ordinal))
        {
            yield return verb + last + "ed";
            yield return verb + last + "ing";
        }
    }
}
