using Sanmo.Bot.Replies;
using Sanmo.Core.Rectification;
using Sanmo.Core.Redis;

namespace Sanmo.Bot.Features.Rectification;

/// <summary>What was done to it, in words for one listener, from what is kept now; pure.</summary>
internal static class SayRectificationNews
{
    /// <param name="row">Its topic says what happened.</param>
    /// <returns>Null when there is nothing to say any more.</returns>
    public static Reply? Of(Kept<RectificationItem> kept, Core.Outgoing.Delivery row, Listener listener) => row.Topic switch
    {
        _ => null,
    };
}
