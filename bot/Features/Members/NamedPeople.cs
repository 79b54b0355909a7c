using Sanmo.Core.Members;

namespace Sanmo.Bot.Features.Members;

/// <summary>The people that a line names; pure.</summary>
/// <param name="Unknown">A name that nobody or more than one has; null when all are clear.</param>
internal sealed record NamedPeople(IReadOnlyList<Member> Members, string? Unknown)
{
    private static readonly string[] _meToo = ["我和", "和我", "我跟", "跟我", "me and ", " and me", " and i", "i and "];

    /// <summary>The asker when nobody is named.</summary>
    public static NamedPeople Of(Ask ask)
    {
        if (ask.Slots.Persons is not { Count: > 0 } names)
            return new([ask.Asker], null);
        var found = new List<Member>();
        if (Array.Exists(_meToo, words => ask.Text.Contains(words, StringComparison.OrdinalIgnoreCase)))
            found.Add(ask.Asker);
        foreach (var name in names)
        {
            var called = ask.Roster.Members.Where(member => member.Id == name || member.Name == name || string.Equals(member.NameEn, name, StringComparison.OrdinalIgnoreCase)).ToList();
            if (called.Count != 1)
                return new(found, name);
            found.Add(called[0]);
        }

        return new([.. found.Distinct()], null);
    }
}
