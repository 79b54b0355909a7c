using System.Globalization;
using Sanmo.Bot.Channels.WebChat.Keeping;
using Sanmo.Bot.Conversation;
using Sanmo.Bot.Replies;
using Sanmo.Core.Dialogs;
using Sanmo.Core.Members;
using Sanmo.Core.WebChat;

namespace Sanmo.Bot.Channels.WebChat;

/// <summary>Somebody says or presses something on a page: it is kept, the bot takes its turn, and what it says goes where it belongs.</summary>
internal sealed class Converse(Turns turns, RoomMessages messages, SeenMessages seen, RoomFeed feed, TimeProvider time)
{
    private const int Longest = 4000;

    /// <param name="locale">The page's language.</param>
    public async Task SayAsync(Member member, Room room, string text, string locale, CancellationToken cancel)
    {
        text = text.Length > Longest ? text[..Longest] : text.Trim();
        if (text.Length == 0)
            return;
        var said = await messages.AddAsync(room.Id, new(0, member.Id, default, text, null));
        await messages.MarkReadAsync(room.Id, member.Id);
        await feed.TellAsync(new(room.Id));
        var (words, mentioned) = ReadMention.In(text);
        await RunAsync(turns.Run, Of(member, room, locale, Id(said.Id)) with { Text = words, Mentioned = mentioned || !room.IsGroup }, cancel);
    }

    public Task PressAsync(Member member, Room room, long message, Button button, IReadOnlyDictionary<string, string> values, string locale, CancellationToken cancel) =>
        RunAsync(turns.Run, Of(member, room, locale, $"press-{Guid.CreateVersion7(time.GetUtcNow()):N}") with
        {
            Mentioned = true,
            Press = new(button.Action, button.Subject, button.Version, button.OperationId, Id(message), values),
        }, cancel);

    /// <summary>Greets a room once, when its first visitor comes.</summary>
    public async Task WelcomeAsync(Member member, Room room, string locale, CancellationToken cancel)
    {
        if (await messages.LastAsync(room.Id) == 0 && await seen.FirstTimeAsync(WebChatPlace.Channel, room.Id, "welcome"))
            await RunAsync(turns.Welcome, Of(member, room, locale, "first") with { Mentioned = true }, cancel);
    }

    public Task TypeAsync(Member member, Room room) => feed.TellAsync(new(room.Id, member.Id));

    private async Task RunAsync(RunTurn turn, Incoming incoming, CancellationToken cancel)
    {
        if (incoming.Mentioned)
            await feed.TellAsync(new(incoming.Conversation, RoomNews.Bot));
        foreach (var said in await turn(incoming, cancel))
            await PlaceAsync(incoming, said);
        // Also ends the typing mark of a turn that said nothing.
        await feed.TellAsync(new(incoming.Conversation));
    }

    private async Task PlaceAsync(Incoming incoming, Said said)
    {
        var (here, account) = (incoming.Conversation, incoming.Sender.Id);
        switch (said.To)
        {
            case Whereto.Privately when incoming.IsGroup:
                await AddAsync(WebChatPlace.PrivateOf(account), said.Reply);
                break;
            case Whereto.InPlace when incoming.Press?.MessageId is { } card && await ReplaceAsync(here, card, said.Reply):
                break;
            case Whereto.ToPresser when incoming.IsGroup:
                await AddAsync(here, said.Reply, account);
                break;
            default:
                await AddAsync(here, said.Reply);
                break;
        }
    }

    private async Task AddAsync(string room, Reply reply, string? onlyFor = null)
    {
        await messages.AddAsync(room, new(0, null, default, null, reply, onlyFor));
        await feed.TellAsync(new(room));
    }

    private async Task<bool> ReplaceAsync(string room, string card, Reply reply) =>
        long.TryParse(card, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && await messages.ReplaceAsync(room, id, before => before with { Reply = reply });

    private Incoming Of(Member member, Room room, string locale, string id) => new(
        WebChatPlace.Channel, room.Id, room.Id, room.IsGroup, new(WebChatPlace.AccountOf(member.Id), member.NameIn(locale), null), "", false, null, id, locale, time.GetUtcNow());

    private static string Id(long message) => message.ToString(CultureInfo.InvariantCulture);
}
