using Sanmo.Bot.Understanding.Names;
using Sanmo.Core.Members;

namespace Sanmo.Bot.Conversation;

/// <summary>The organisation's names as understanding wants them; made anew only when the roster has changed.</summary>
internal sealed class Names
{
    private volatile Made? _made;

    public Gazetteer Of(Roster roster)
    {
        if (_made is { } made && made.Version == roster.Version)
            return made.Gazetteer;
        var gazetteer = new Gazetteer(
            [.. roster.Branches.Select(branch => new KnownName(branch.Id, [branch.Name, .. branch.NameEn is null ? [] : new[] { branch.NameEn }, .. branch.Aliases]))],
            [.. roster.Members.Select(member => new KnownName(member.Id, member.NameEn is null ? [member.Name] : [member.Name, member.NameEn]))],
            [], []);
        _made = new(roster.Version, gazetteer);
        return gazetteer;
    }

    private sealed record Made(long Version, Gazetteer Gazetteer);
}
