namespace Sanmo.Bot.Understanding.Names;

/// <param name="Id">The id of the branch, person, activity or meeting.</param>
/// <param name="Names">Every spelling in use, Chinese and English, the usual one first.</param>
internal sealed record KnownName(string Id, IReadOnlyList<string> Names);
