namespace Sanmo.Bot.Features;

/// <summary>Where something is asked.</summary>
/// <param name="Account">The asker's account on that platform.</param>
/// <param name="DirectoryId">The directory's object id of the asker, where the platform tells it.</param>
/// <param name="Addressed">In private, by a button or with a mention.</param>
internal sealed record ChatPlace(string Channel, string Chat, bool IsGroup, string Account, string? DirectoryId, bool Addressed);
