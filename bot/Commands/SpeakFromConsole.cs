using Sanmo.Bot.Conversation;
using Sanmo.Bot.Replies;
using Sanmo.Bot.WebConsole;
using Sanmo.Core.Members;
using Sanmo.Core.WebChat;

namespace Sanmo.Bot.Commands;

/// <summary>Lets the console speak in a person's private chat on the bot's own pages: the same turn, the same open question.</summary>
internal sealed class SpeakFromConsole(TurnRunner turns, TimeProvider time)
{
    public InWords InWords => new(
        (member, text, language) => RunAsync(Of(member, language) with { Text = text }),
        (member, button, values, language) => RunAsync(Of(member, language) with { Press = new(button.Action, button.Subject, button.Version, button.OperationId, null, values) }));

    private async Task<IReadOnlyList<Reply>> RunAsync(Incoming incoming) => [.. (await turns.RunAsync(incoming, CancellationToken.None)).Select(said => said.Reply)];

    private Incoming Of(Member member, string language)
    {
        var account = WebChatPlace.AccountOf(member.Id);
        var chat = WebChatPlace.PrivateOf(account);
        return new(WebChatPlace.Channel, chat, chat, false, new(account, member.NameIn(language), null), "", true, null, $"console-{Guid.CreateVersion7(time.GetUtcNow()):N}", language, time.GetUtcNow());
    }
}
