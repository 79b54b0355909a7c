namespace Sanmo.Bot.Understanding.Names;

/// <summary>The names this organisation uses. All optional: branches and persons are also recognised by their shape.</summary>
internal sealed record Gazetteer(
    IReadOnlyList<KnownName> Branches, IReadOnlyList<KnownName> Persons, IReadOnlyList<KnownName> Activities, IReadOnlyList<KnownName> Meetings)
{
    public static Gazetteer Empty { get; } = new([], [], [], []);
}
