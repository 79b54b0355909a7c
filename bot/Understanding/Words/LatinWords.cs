namespace Sanmo.Bot.Understanding.Words;

/// <summary>The Latin words that occur in the lists, each with a number, and the nearest of them for a misspelt one.</summary>
internal sealed class LatinWords
{
    private const int First = 0x10000;
    private const int ShortestMisspelt = 5;
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _byText;
    private readonly Dictionary<string, int> _oneLetterLess = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lessByText;
    private readonly List<string> _words = [];

    public LatinWords()
    {
        _byText = _ids.GetAlternateLookup<ReadOnlySpan<char>>();
        _lessByText = _oneLetterLess.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The number of a word of the lists, new or known.</summary>
    public int Learn(ReadOnlySpan<char> word)
    {
        if (_byText.TryGetValue(word, out var id))
            return id;
        var text = word.ToString();
        id = First + _words.Count;
        _words.Add(text);
        _ids.Add(text, id);
        return id;
    }

    /// <summary>Makes a learned word a possible correction. Called for words with a meaning, not for the ordinary ones that only must not be corrected.</summary>
    public void OfferAsCorrection(int id)
    {
        var word = _words[id - First];
        if (word.Length < ShortestMisspelt || word.Contains('\'', StringComparison.Ordinal))
            return;
        _oneLetterLess.TryAdd(word, id);
        for (var at = 1; at < word.Length; at++)
            _oneLetterLess.TryAdd(word.Remove(at, 1), id);
    }

    public bool Knows(ReadOnlySpan<char> word) => _byText.ContainsKey(word);

    /// <summary>Its number, that of the word it misspells by one letter or one swap, or <see cref="Symbol.Unknown"/>. The first letter is taken as right.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        if (_byText.TryGetValue(word, out var id))
            return id;
        if (word.Length < ShortestMisspelt - 1 || word.Length > 20)
            return Symbol.Unknown;
        if (_lessByText.TryGetValue(word, out id))
            return id;
        Span<char> less = stackalloc char[word.Length - 1];
        for (var at = 1; at < word.Length; at++)
        {
            word[..at].CopyTo(less);
            word[(at + 1)..].CopyTo(less[at..]);
            if (less.Length >= ShortestMisspelt - 1 && _lessByText.TryGetValue(less, out id) && IsNear(word, _words[id - First]))
                return id;
        }
        return Symbol.Unknown;
    }

    // One letter too many, one wrong, or two neighbours swapped; a missing one was found before.
    private static bool IsNear(ReadOnlySpan<char> typed, ReadOnlySpan<char> word)
    {
        if (typed.Length == word.Length + 1)
            return true;
        if (typed.Length != word.Length)
            return false;
        var (first, wrong) = (-1, 0);
        for (var at = 0; at < typed.Length; at++)
            if (typed[at] != word[at])
            {
                first = first < 0 ? at : first;
                wrong++;
            }
        return wrong == 1 || (wrong == 2 && typed[first] == word[first + 1] && typed[first + 1] == word[first]);
    }
}
