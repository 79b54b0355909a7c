using Sanmo.Bot.Replies;

namespace Sanmo.Tests.Stories;

/// <param name="Where">The group chat, or the account of the person.</param>
internal sealed record Arrival(string Where, Reply Reply)
{
    /// <summary>Everything a reader sees, line by line.</summary>
    public string Text => Read.All(Reply);
}
