using Sanmo.Bot.Channels.BotFramework.Connector;
using Sanmo.Bot.Channels.BotFramework.References;
using Sanmo.Bot.Channels.BotFramework.Rendering;
using Sanmo.Bot.Channels.BotFramework.Speaking;
using Sanmo.Bot.Channels.BotFramework.Wire;
using Sanmo.Bot.Replies;

namespace Sanmo.Bot.Channels.BotFramework;

/// <summary>Speaking without being asked, to chats that have been in touch.</summary>
internal sealed class BotFrameworkChannel(ConnectorClient connector, ConversationReferences references, PrivateChats privateChats, CardViewers viewers, TimeProvider time) : IChannel
{
    private static readonly HashSet<string> Served = new(StringComparer.Ordinal) { ChannelIds.Teams, ChannelIds.Emulator, ChannelIds.DirectLine, ChannelIds.WebChat };

    public string Name => ChannelIds.Teams;

    public bool Serves(string channel) => Served.Contains(channel);

    public async Task<SendResult> SendAsync(Address to, Reply reply, CancellationToken cancel)
    {
        var (chat, unreachable) = await ChatAsync(to, cancel);
        if (chat is null)
            return unreachable!;
        SendResult? first = null;
        foreach (var message in RenderMessage.Of(reply, Surface.Of(chat.Channel, chat.ServiceUrl)))
        {
            var result = await JudgeAsync(chat, Verb.Post, await connector.SendAsync(chat.ServiceUrl, to.Conversation ?? chat.Conversation, message with { From = BotOf(chat) }, cancel));
            if (result.Outcome != SendOutcome.Sent)
            {
                // Part of it stands there already: sending it all again would say that part twice.
                return first is null ? result : new SendResult(SendOutcome.Doubtful, first.MessageId, Reason: $"only the first part arrived; {result.Reason}");
            }

            first ??= result;
        }

        return first!;
    }

    public async Task<SendResult> UpdateAsync(Address to, string messageId, Reply reply, CancellationToken cancel)
    {
        var (chat, unreachable) = await ChatAsync(to, cancel);
        if (chat is null)
            return unreachable!;
        var see = reply.Own is null ? null : await viewers.ListAsync(chat.Channel, to.Conversation ?? chat.Conversation, messageId);
        var messages = RenderMessage.Of(reply, Surface.Of(chat.Channel, chat.ServiceUrl), see);
        var updated = await JudgeAsync(chat, Verb.Put, await connector.UpdateAsync(chat.ServiceUrl, to.Conversation ?? chat.Conversation, messageId, messages[0] with { From = BotOf(chat) }, cancel));
        if (updated.Outcome != SendOutcome.Sent)
            return updated;
        foreach (var message in messages.Skip(1))
            await connector.SendAsync(chat.ServiceUrl, to.Conversation ?? chat.Conversation, message with { From = BotOf(chat) }, cancel);
        return updated with { MessageId = updated.MessageId ?? messageId };
    }

    private async Task<(KnownConversation? Chat, SendResult? Unreachable)> ChatAsync(Address to, CancellationToken cancel)
    {
        var chat = to.Conversation is { } conversation
            ? await references.FindAsync(to.Channel, conversation) ?? Imported(to.Channel, conversation, to.ServiceUrl)
            : await PersonalAsync(to.Channel, to.Account ?? "", cancel);
        return chat switch
        {
            null when to.Conversation is not null => (null, Unreachable("the bot has not been heard of in this chat; add it there, or write to it once")),
            null => (null, Unreachable("the bot has no private chat with this person; they add the app and write to it once")),
            { Inactive: { } reason } => (null, Unreachable(reason)),
            _ => (chat, null),
        };
    }

    // A group of the organisation file is reached before anybody has written there.
    private static KnownConversation? Imported(string channel, string conversation, string? serviceUrl) =>
        serviceUrl is null ? null : new(channel, conversation, null, true, null, serviceUrl, null, null);

    private async Task<KnownConversation?> PersonalAsync(string channel, string account, CancellationToken cancel) =>
        await references.FindPersonalAsync(channel, account) is { } known
            ? known
            : await privateChats.FindOrOpenAsync(channel, account, await references.FindAnyAsync(channel), cancel);

    private async Task<SendResult> JudgeAsync(KnownConversation chat, Verb verb, ConnectorAnswer answer)
    {
        var result = Judge.Of(verb, answer, time.GetUtcNow());
        if (result.Outcome == SendOutcome.Unreachable)
            await references.MarkInactiveAsync(chat.Channel, chat.Conversation, result.Reason ?? "unreachable");
        if (answer.MovedTo is { } serviceUrl)
            await references.RememberAsync(chat with { ServiceUrl = serviceUrl });
        return result;
    }

    private static ChannelAccount? BotOf(KnownConversation chat) => chat.BotId is null ? null : new ChannelAccount { Id = chat.BotId, Name = chat.BotName };

    private static SendResult Unreachable(string reason) => new(SendOutcome.Unreachable, Reason: reason);
}
