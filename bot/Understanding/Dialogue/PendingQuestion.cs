namespace Sanmo.Bot.Understanding.Dialogue;

/// <summary>A question the bot has asked and not yet had answered.</summary>
/// <param name="Slots">What is known so far.</param>
/// <param name="Asked">A name from <see cref="SlotNames"/>, or <see cref="SlotNames.Confirmation"/> when a yes is awaited.</param>
/// <param name="Language">What it was asked in; an answer such as "2" has no language of its own.</param>
/// <param name="Options">Slot values offered as numbered choices, in the order shown; each merges over <paramref name="Slots"/>.</param>
/// <param name="Id">The message that raised it; its buttons carry it, so that those of an older card do not answer this one.</param>
internal sealed record PendingQuestion(string Intent, Slots Slots, string Asked, IReadOnlyList<Option> Options, DateTimeOffset AskedAt, string? Id = null, string? Language = null);
