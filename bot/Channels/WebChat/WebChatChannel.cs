using System.Globalization;
using Sanmo.Bot.Channels.WebChat.Keeping;
using Sanmo.Bot.Replies;
using Sanmo.Core.WebChat;

namespace Sanmo.Bot.Channels.WebChat;

/// <summary>The chat on the pages that the bot serves itself.</summary>
internal sealed class WebChatChannel(RoomMessages messages, RoomFeed feed) : IChannel
{
    public string Name => WebChatPlace.Channel;

    public bool Serves(string channel) => channel == WebChatPlace.Channel;

    public async Task<SendResult> SendAsync(Address to, Reply reply, CancellationToken cancel)
    {
        var room = RoomOf(to);
        var sent = await messages.AddAsync(room, new(0, null, default, null, reply));
        await feed.TellAsync(new(room));
        return new(SendOutcome.Sent, sent.Id.ToString(CultureInfo.InvariantCulture));
    }

    public async Task<SendResult> UpdateAsync(Address to, string messageId, Reply reply, CancellationToken cancel)
    {
        var room = RoomOf(to);
        if (!long.TryParse(messageId, NumberStyles.None, CultureInfo.InvariantCulture, out var id) || !await messages.ReplaceAsync(room, id, before => before with { Reply = reply }))
            return new(SendOutcome.Refused, Reason: "the message is too old to be changed");
        await feed.TellAsync(new(room));
        return new(SendOutcome.Sent, messageId);
    }

    private static string RoomOf(Address to) => to.Conversation ?? WebChatPlace.PrivateOf(to.Account ?? "");
}
