using Sanmo.Bot.Channels.BotFramework.Connector;
using Sanmo.Bot.Channels.BotFramework.References;
using Sanmo.Bot.Channels.BotFramework.Rendering;
using Sanmo.Bot.Channels.BotFramework.Wire;
using Sanmo.Bot.Conversation;
using Sanmo.Bot.Replies;

namespace Sanmo.Bot.Channels.BotFramework.Speaking;

/// <summary>Takes what a turn said to where it belongs. One after the other: sent side by side, messages arrive in any order.</summary>
internal sealed class Speak(ConnectorClient connector, ConversationReferences references, PrivateChats privateChats, CardViewers viewers, TimeProvider time, ILogger<Speak> log)
{
    public async Task<Spoken> SayAsync(Heard heard, IReadOnlyList<Said> said, CancellationToken cancel)
    {
        var spoken = new Spoken();
        if (heard.OnlyLooks)
        {
            spoken.ForPresser = said.Count == 0 ? null : said[0].Reply;
            return spoken;
        }

        foreach (var one in said)
        {
            switch (WayOf(heard, one.To))
            {
                case Whereto.Privately:
                    await PrivatelyAsync(heard, one.Reply, cancel);
                    break;
                case Whereto.InPlace:
                    await InPlaceAsync(heard, one.Reply, spoken, cancel);
                    break;
                case Whereto.ToPresser:
                    await ToPresserAsync(heard, one.Reply, spoken, cancel);
                    break;
                default:
                    await HereAsync(heard, RenderMessage.Of(one.Reply, heard.Surface), spoken, cancel);
                    break;
            }
        }

        return spoken;
    }

    /// <summary>The way that exists nearest to the one wanted.</summary>
    private static Whereto WayOf(Heard heard, Whereto wanted)
    {
        var card = heard.Incoming.Press?.MessageId;
        return wanted switch
        {
            Whereto.Privately when !heard.Incoming.IsGroup => Whereto.Here,
            Whereto.InPlace when card is null => Whereto.Here,
            Whereto.ToPresser when heard.AnswersInvoke => Whereto.ToPresser,
            Whereto.ToPresser when heard.Incoming.IsGroup => Whereto.Privately,
            Whereto.ToPresser => card is null ? Whereto.Here : Whereto.InPlace,
            _ => wanted,
        };
    }

    private async Task HereAsync(Heard heard, IEnumerable<Activity> messages, Spoken spoken, CancellationToken cancel)
    {
        foreach (var message in messages)
        {
            var reply = Addressed(message, heard);
            if (heard.InBody)
                spoken.InBody.Add(reply);
            else
                await NoteAsync(heard, await connector.SendAsync(heard.Activity.ServiceUrl!, heard.Incoming.Conversation, reply, cancel));
        }
    }

    private async Task InPlaceAsync(Heard heard, Reply reply, Spoken spoken, CancellationToken cancel)
    {
        var card = heard.Incoming.Press!.MessageId!;
        var see = reply.Own is null || !heard.Incoming.IsGroup ? null : await viewers.AddAsync(heard.Incoming.Channel, heard.Incoming.Conversation, card, heard.Incoming.Sender.Id);
        var messages = RenderMessage.Of(reply, heard.Surface, see);
        var updated = await connector.UpdateAsync(
            heard.Activity.ServiceUrl!, heard.Incoming.Conversation, card, Addressed(messages[0], heard), cancel);
        // Gone, or a platform that cannot change what was said: then it is said again.
        var rest = updated.Succeeded ? messages.Skip(1) : messages;
        if (!updated.Succeeded)
            log.LogInformation("A card could not be replaced ({Status} {Code}); the new one is sent", updated.Status, updated.Code);
        spoken.Notice ??= reply.Summary;
        await HereAsync(heard, rest, spoken, cancel);
    }

    private async Task ToPresserAsync(Heard heard, Reply reply, Spoken spoken, CancellationToken cancel)
    {
        if (spoken.ForPresser is not null)
        {
            // One answer has room for one view; whatever else is for them goes where only they read it.
            await (heard.Incoming.IsGroup ? PrivatelyAsync(heard, reply, cancel) : HereAsync(heard, RenderMessage.Of(reply, heard.Surface), spoken, cancel));
            return;
        }

        var pages = Pages.Of(reply);
        spoken.ForPresser = pages[0];
        foreach (var page in pages.Skip(1))
            await (heard.Incoming.IsGroup ? PrivatelyAsync(heard, page, cancel) : HereAsync(heard, RenderMessage.Of(page, heard.Surface), spoken, cancel));
    }

    private async Task PrivatelyAsync(Heard heard, Reply reply, CancellationToken cancel)
    {
        var chat = await privateChats.FindOrOpenAsync(heard.Incoming.Channel, heard.Incoming.Sender.Id, ReadConversation.From(heard.Activity), cancel);
        if (chat is not null)
        {
            foreach (var message in RenderMessage.Of(reply, Surface.Of(chat.Channel, chat.ServiceUrl)))
            {
                var answer = await connector.SendAsync(chat.ServiceUrl, chat.Conversation, message with { From = heard.Activity.Recipient }, cancel);
                if (answer.Succeeded)
                    continue;
                chat = await CouldNotAsync(chat, answer);
                break;
            }
        }

        if (chat is null)
        {
            var hint = new Activity { Type = ActivityTypes.Message, TextFormat = "plain", Text = ChannelWords.For(heard.Incoming.Locale).CannotWriteToYou };
            await NoteAsync(heard, await connector.SendAsync(heard.Activity.ServiceUrl!, heard.Incoming.Conversation, Addressed(hint, heard), cancel));
        }
    }

    /// <summary>The chat if it is only troubled, null if it is gone.</summary>
    private async Task<KnownConversation?> CouldNotAsync(KnownConversation chat, ConnectorAnswer answer)
    {
        var result = Judge.Of(Verb.Post, answer, time.GetUtcNow());
        log.LogWarning("A private answer was not sent: {Outcome} {Reason}", result.Outcome, result.Reason);
        if (result.Outcome != SendOutcome.Unreachable)
            return chat;
        await references.MarkInactiveAsync(chat.Channel, chat.Conversation, result.Reason ?? "unreachable");
        return null;
    }

    private async Task NoteAsync(Heard heard, ConnectorAnswer answer)
    {
        if (answer.Succeeded)
            return;
        var result = Judge.Of(Verb.Post, answer, time.GetUtcNow());
        log.LogWarning("An answer was not sent: {Outcome} {Reason}", result.Outcome, result.Reason);
        if (result.Outcome == SendOutcome.Unreachable)
            await references.MarkInactiveAsync(heard.Incoming.Channel, heard.Incoming.Chat, result.Reason ?? "unreachable");
    }

    private static Activity Addressed(Activity message, Heard heard) => message with
    {
        ChannelId = heard.Activity.ChannelId,
        From = heard.Activity.Recipient,
        Recipient = heard.Activity.From,
        Conversation = new ConversationAccount { Id = heard.Incoming.Conversation },
        ReplyToId = heard.Below ? heard.Activity.Id : null,
        Locale = heard.Activity.Locale,
    };
}
