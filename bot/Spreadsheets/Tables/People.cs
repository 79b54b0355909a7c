namespace Sanmo.Bot.Spreadsheets.Tables;

/// <summary>Members as people write them in a cell: 周明（E1007）, a name, an employee number or an id.</summary>
internal sealed class People
{
    private readonly Dictionary<string, Person> _byId = new(StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<string, Person> _byName;

    /// <param name="people">Later ones replace earlier ones of the same id.</param>
    public People(IEnumerable<Person> people)
    {
        foreach (var person in people)
            _byId[person.Id] = person;
        _byName = _byId.Values
            .SelectMany(person => new[] { person.EmployeeNo, person.Name, person.NameEn }.OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Select(name => (name, person)))
            .ToLookup(pair => pair.name, pair => pair.person, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Name and employee number; the id where that would not lead back to the same person.</summary>
    public string Write(string id, string language) => _byId.TryGetValue(id, out var person) && $"{person.NameIn(language)}（{person.EmployeeNo}）" is var said && Read(said).Id == id ? said : id;

    public string NameOf(string id, string language) => _byId.TryGetValue(id, out var person) ? person.NameIn(language) : id;

    public Person? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The id of who is meant; without one, how many could be.</summary>
    public (string? Id, IReadOnlyList<Person> Several) Read(string text)
    {
        text = text.Trim();
        if (_byId.TryGetValue(text, out var exact))
            return (exact.Id, []);
        if (InBrackets(text) is { } number && _byName[number].Where(person => person.EmployeeNo.Equals(number, StringComparison.OrdinalIgnoreCase)).ToList() is [var numbered])
            return (numbered.Id, []);
        var named = _byName[text].ToList();
        return named.Count == 1 ? (named[0].Id, []) : (null, named);
    }

    private static string? InBrackets(string text)
    {
        var open = text.LastIndexOfAny(['（', '(']);
        return open > 0 && text[^1] is '）' or ')' ? text[(open + 1)..^1].Trim() : null;
    }
}
