namespace Sanmo.Bot.Replies;

/// <param name="Lead">What stands first: a time, a number.</param>
/// <param name="Detail">A second, quieter line; absent when there is nothing to add.</param>
internal sealed record Line(string Lead, string Text, string? Detail = null, Tone Tone = Tone.Neutral);
