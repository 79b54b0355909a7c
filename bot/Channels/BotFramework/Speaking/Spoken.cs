using Sanmo.Bot.Channels.BotFramework.Wire;
using Sanmo.Bot.Replies;

namespace Sanmo.Bot.Channels.BotFramework.Speaking;

/// <summary>What is left to be said in the HTTP answer.</summary>
internal sealed class Spoken
{
    public List<Activity> InBody { get; } = [];

    public Reply? ForPresser { get; set; }

    /// <summary>Something for who pressed when there is no view of their own: one line.</summary>
    public string? Notice { get; set; }

    /// <summary>It is an apology.</summary>
    public bool Failed { get; set; }
}
