using Sanmo.Bot.Channels.BotFramework.Rendering;
using Sanmo.Bot.Channels.BotFramework.Wire;
using Sanmo.Bot.Conversation;

namespace Sanmo.Bot.Channels.BotFramework.Speaking;

/// <summary>What is being answered, and by which ways an answer can go.</summary>
/// <param name="InBody">The sender wants the replies in the HTTP answer.</param>
/// <param name="AnswersInvoke">The HTTP answer itself can show something to who pressed.</param>
/// <param name="Below">Replies go below the message; an install event cannot be replied to.</param>
/// <param name="OnlyLooks">The client asks by itself what this reader sees: nothing is sent and no card is changed.</param>
internal sealed record Heard(Activity Activity, Incoming Incoming, bool InBody = false, bool AnswersInvoke = false, bool Below = true, bool OnlyLooks = false)
{
    public Surface Surface => Surface.Of(Activity.ChannelId!, Activity.ServiceUrl);
}
