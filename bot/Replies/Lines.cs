namespace Sanmo.Bot.Replies;

/// <summary>A list of things, one a line, each with its own colour.</summary>
internal sealed record Lines(IReadOnlyList<Line> Rows) : Block;
