namespace Sanmo.Bot.Replies;

internal sealed record Facts(IReadOnlyList<Fact> Rows) : Block;
