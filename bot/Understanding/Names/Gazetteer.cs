namespace Sanmo.Bot.Understanding.Names;

/// <summary>The names this organisation uses. All optional: branches and persons are also recognised by their shape.</summary>
internal sealed class Gazetteer
{
    private readonly Dictionary<char, List<string>> _personsByFirst = [];

    public Gazetteer(IReadOnlyList<KnownName> branches, IReadOnlyList<KnownName> persons, IReadOnlyList<KnownName> activities, IReadOnlyList<KnownName> meetings)
    {
        (Branches, Persons, Activities, Meetings) = (branches, persons, activities, meetings);
        foreach (var name in persons.SelectMany(person => person.Names).Where(name => name.Length >= 2).Select(name => Words.PlainText.Of(name, out _)).OrderByDescending(name => name.Length))
        {
            if (!_personsByFirst.TryGetValue(name[0], out var names))
                _personsByFirst[name[0]] = names = [];
            names.Add(name);
        }
    }

    public static Gazetteer Empty { get; } = new([], [], [], []);

    public IReadOnlyList<KnownName> Branches { get; }
    public IReadOnlyList<KnownName> Persons { get; }
    public IReadOnlyList<KnownName> Activities { get; }
    public IReadOnlyList<KnownName> Meetings { get; }

    /// <summary>Adds every person on the list that the line names, as written there.</summary>
    public void FindPersons(string plain, string text, List<FoundName> found)
    {
        if (_personsByFirst.Count == 0)
            return;
        for (var at = 0; at < plain.Length; at++)
            if (_personsByFirst.TryGetValue(plain[at], out var names) && LongestAt(plain, at, names) is var length and > 0)
            {
                found.Add(new(text.Substring(at, length), at, length));
                at += length - 1;
            }
    }

    private static int LongestAt(string plain, int at, List<string> names)
    {
        foreach (var name in names)
            if (string.CompareOrdinal(plain, at, name, 0, name.Length) == 0 && IsWhole(plain, at, name.Length))
                return name.Length;
        return 0;
    }

    private static bool IsWhole(string plain, int at, int length) =>
        !char.IsAsciiLetter(plain[at]) || ((at == 0 || !char.IsAsciiLetter(plain[at - 1])) && (at + length >= plain.Length || !char.IsAsciiLetter(plain[at + length])));
}
