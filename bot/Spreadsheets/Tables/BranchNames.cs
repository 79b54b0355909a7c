using Sanmo.Core.Branches;

namespace Sanmo.Bot.Spreadsheets.Tables;

/// <summary>Branches as people write them in a cell: a name, another name, or the id.</summary>
internal sealed class BranchNames
{
    private readonly Dictionary<string, Branch> _byId = new(StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<string, Branch> _byName;

    /// <param name="branches">Later ones replace earlier ones of the same id.</param>
    public BranchNames(IEnumerable<Branch> branches)
    {
        foreach (var branch in branches)
            _byId[branch.Id] = branch;
        _byName = _byId.Values
            .SelectMany(branch => branch.Aliases.Append(branch.Name).Append(branch.NameEn).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Select(name => (name, branch)))
            .ToLookup(pair => pair.name, pair => pair.branch, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The name; the id where the name would not lead back to the same branch.</summary>
    public string Write(string id, string language) => _byId.TryGetValue(id, out var branch) && branch.NameIn(language) is var name && Read(name) == id ? name : id;

    /// <summary>The id of what is meant; the text as it stands when it means no branch, or several.</summary>
    public string Read(string text)
    {
        text = text.Trim();
        return _byId.TryGetValue(text, out var branch) ? branch.Id : _byName[text].ToList() is [var named] ? named.Id : text;
    }
}
