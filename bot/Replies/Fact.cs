namespace Sanmo.Bot.Replies;

internal sealed record Fact(string Label, string Value);
