namespace Sanmo.Bot.Understanding.Words;

/// <summary>All words of all lists in one tree, walked once per line.</summary>
internal sealed class Lexicon
{
    private const int LongestGap = 9;
    private readonly LatinWords _latin = new();
    private readonly Dictionary<long, int> _next = [];
    private readonly List<int> _entryAt = [-1];
    private readonly List<ConceptSet> _concepts = [];
    private readonly List<bool> _exact = [];
    private readonly Dictionary<int, List<GapPhrase>> _gaps = [];

    private Lexicon()
    {
        foreach (var word in OrdinaryEnglish.Words.Split(' '))
            _latin.Learn(word);
        foreach (var list in All)
            foreach (var word in ExpandPattern.Words(list))
                Add(word, list.Concept);
        foreach (var list in All.Where(list => list.Concept is not (Concept.Filler or Concept.Polite)))
            foreach (var word in list.Zh.Length == 0 ? [] : ExpandPattern.Words(list with { En = "" }).Where(IsChinese))
                foreach (var mistaken in Homophones.Of(word))
                    AddMistaken(mistaken, list.Concept);
    }

    public static WordList[] All { get; } =
        [.. AboutTalk.Lists, .. AboutMeetings.Lists, .. AboutRectification.Lists, .. AboutVolunteering.Lists, .. AboutNotices.Lists, .. AboutBot.Lists, .. AboutOtherThings.Lists];

    public static Lexicon Shared { get; } = new();

    public ConceptSet ConceptsOf(int entry) => _concepts[entry];

    /// <summary>False for a word found under a likely mistake.</summary>
    public bool IsExact(int entry) => _exact[entry];

    /// <summary>Whether a plain Latin word is an ordinary or a listed one, in its right spelling.</summary>
    public bool Knows(ReadOnlySpan<char> word) => _latin.Knows(word);

    /// <summary>Cuts a plain line into symbols; spaces, hyphens and apostrophes are not symbols.</summary>
    /// <returns>How many were written; the rest of a very long line is left out.</returns>
    public int Cut(ReadOnlySpan<char> plain, Span<Symbol> symbols) => Cut(plain, symbols, learn: false);

    /// <summary>The words that cover a line best: longer ones win over shorter ones.</summary>
    public void Segment(ReadOnlySpan<Symbol> symbols, List<Token> found)
    {
        Span<int> score = stackalloc int[symbols.Length + 1];
        Span<int> length = stackalloc int[symbols.Length + 1];
        Span<int> entry = stackalloc int[symbols.Length + 1];
        for (var at = symbols.Length - 1; at >= 0; at--)
        {
            (score[at], length[at], entry[at]) = (score[at + 1], 1, -1);
            for (var (node, end) = (0, at); end < symbols.Length && _next.TryGetValue(Key(node, symbols[end].Id), out node); end++)
            {
                var word = _entryAt[node];
                if (word < 0)
                    continue;
                var size = end - at + 1;
                var total = (size * size * 2) - (_exact[word] ? 0 : 1) + score[end + 1];
                // Of two equal covers the one with the longer first word reads better.
                if (total >= score[at])
                    (score[at], length[at], entry[at]) = (total, size, word);
            }
        }
        for (var at = 0; at < symbols.Length; at += length[at])
            if (entry[at] >= 0)
                found.Add(new(symbols[at].Start, symbols[at + length[at] - 1].End - symbols[at].Start, entry[at]));
    }

    /// <summary>Phrases with a gap in them ("send 18 back", 给…发通知), each reported at its first word.</summary>
    public void FindGapped(ReadOnlySpan<Symbol> symbols, List<Token> found)
    {
        for (var at = 0; at < symbols.Length; at++)
        {
            if (!_gaps.TryGetValue(symbols[at].Id, out var phrases))
                continue;
            foreach (var phrase in phrases)
                if (phrase.Matches(symbols[at..], LongestGap))
                    found.Add(new(symbols[at].Start, symbols[at + phrase.Head.Length - 1].End - symbols[at].Start, phrase.Entry));
        }
    }

    private static bool IsChinese(string word) => word.Length >= 2 && !word.Contains('*', StringComparison.Ordinal) && word.All(c => c >= 0x4E00);

    private static long Key(int node, int symbol) => ((long)node << 32) | (uint)symbol;

    private int Cut(ReadOnlySpan<char> plain, Span<Symbol> symbols, bool learn)
    {
        var count = 0;
        for (var at = 0; at < plain.Length && count < symbols.Length;)
        {
            var c = plain[at];
            var end = at + 1;
            if (c is ' ' or '\'' or '-' or '"' or '\t' or '\n' or '\r')
            {
                at = end;
                continue;
            }
            if (char.IsAsciiDigit(c))
            {
                while (end < plain.Length && char.IsAsciiDigit(plain[end]))
                    end++;
                symbols[count++] = new(learn ? _latin.Learn(plain[at..end]) : Digit(plain[at..end]), (short)at, (short)(end - at));
            }
            else if (IsLatin(c))
            {
                while (end < plain.Length && (IsLatin(plain[end]) || (plain[end] == '\'' && end + 1 < plain.Length && IsLatin(plain[end + 1]))))
                    end++;
                symbols[count++] = new(Word(plain[at..end], learn), (short)at, (short)(end - at));
            }
            else
                symbols[count++] = new(c, (short)at, 1);
            at = end;
        }
        return count;
    }

    // Only the few numerals that lists contain ("1", "+1", "10-4") are words.
    private int Digit(ReadOnlySpan<char> digits) => digits.Length <= 2 && _latin.Find(digits) is var id and not Symbol.Unknown ? id : Symbol.Digits;

    private int Word(ReadOnlySpan<char> word, bool learn)
    {
        Span<char> bare = stackalloc char[Math.Min(word.Length, 32)];
        var length = 0;
        foreach (var c in word)
            if (c != '\'' && length < bare.Length)
                bare[length++] = c;
        return learn ? _latin.Learn(bare[..length]) : _latin.Find(bare[..length]);
    }

    private static bool IsLatin(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= 'À' and <= 'ɏ');

    private void Add(string word, Concept concept)
    {
        var star = word.IndexOf('*', StringComparison.Ordinal);
        if (star >= 0)
        {
            var (head, tail) = (Learn(word[..star]), Learn(word[(star + 1)..]));
            if (!_gaps.TryGetValue(head[0], out var phrases))
                _gaps[head[0]] = phrases = [];
            phrases.Add(new(head, tail, NewEntry(concept, exact: true), IsChinese(word.Replace("*", "", StringComparison.Ordinal))));
            return;
        }
        var node = Walk(Learn(word));
        if (_entryAt[node] < 0)
            _entryAt[node] = NewEntry(concept, exact: true);
        else
        {
            var set = _concepts[_entryAt[node]];
            set.Add(concept);
            _concepts[_entryAt[node]] = set;
        }
    }

    // A word of its own right is never taken for a mistake of another.
    private void AddMistaken(string word, Concept concept)
    {
        var node = Walk(Learn(word));
        if (_entryAt[node] < 0)
            _entryAt[node] = NewEntry(concept, exact: false);
        else if (!_exact[_entryAt[node]])
        {
            var set = _concepts[_entryAt[node]];
            set.Add(concept);
            _concepts[_entryAt[node]] = set;
        }
    }

    private int NewEntry(Concept concept, bool exact)
    {
        _concepts.Add(ConceptSet.Of(concept));
        _exact.Add(exact);
        return _concepts.Count - 1;
    }

    private int[] Learn(string word)
    {
        var symbols = new Symbol[word.Length];
        var count = Cut(word.ToLowerInvariant(), symbols, learn: true);
        var ids = symbols.Take(count).Select(symbol => symbol.Id).ToArray();
        foreach (var id in ids)
            if (id > 0x10000)
                _latin.OfferAsCorrection(id);
        return ids;
    }

    private int Walk(int[] ids)
    {
        var node = 0;
        foreach (var id in ids)
        {
            if (!_next.TryGetValue(Key(node, id), out var next))
            {
                next = _entryAt.Count;
                _entryAt.Add(-1);
                _next.Add(Key(node, id), next);
            }
            node = next;
        }
        return node;
    }
}
