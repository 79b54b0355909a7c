namespace Sanmo.Bot.Replies;

/// <param name="Value">What comes back when it is chosen; never shown.</param>
/// <param name="Label">What the reader sees.</param>
internal sealed record Choice(string Value, string Label);
