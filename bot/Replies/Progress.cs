namespace Sanmo.Bot.Replies;

/// <summary>How far something is; <paramref name="Total"/> may be 0, which shows as empty.</summary>
internal sealed record Progress(string Label, int Done, int Total) : Block;
