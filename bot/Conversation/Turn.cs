using Sanmo.Bot.Features;
using Sanmo.Bot.Features.Agenda;
using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding;
using Sanmo.Core.Members;

namespace Sanmo.Bot.Conversation;

/// <summary>What is known during one turn, and where each kind of answer goes.</summary>
internal sealed record Turn(Incoming Incoming, Roster Roster, Member? Member, string Language, DateTimeOffset Now)
{
    public Ask Ask(Meaning meaning, string organisationLanguage)
    {
        var slots = meaning.Slots;
        // A secretary has one branch: asking which one would be one question too many.
        if (meaning.Intent == Intent.NoticeBroadcast && slots.Branch is null && Member is not null && Permission.Of(meaning.Intent, Member) == Reach.Branch)
            slots = slots with { Branch = ["mine"] };
        // A photo without a word is an entry by its name.
        if (meaning.Intent == Intent.RectProgress && slots is { Note: null, Percent: null } && Incoming.Files is { Count: > 0 } files)
            slots = slots with { Note = JoinNames.In(Language, files.Select(file => file.Name)) };
        return new(
            meaning.Intent, slots, Member, Language,
            new(Incoming.Channel, Incoming.Chat, Incoming.IsGroup, Incoming.Sender.Id, Incoming.Sender.DirectoryId, Incoming.Mentioned || Incoming.Press is not null),
            Incoming.IsGroup ? Roster.FindByGroup(Incoming.Channel, Incoming.Chat) : null,
            Now, Roster, organisationLanguage, Incoming.Text, meaning.Confirmed, Incoming.Press?.Version, Incoming.Press?.Values, Incoming.Press is not null, Incoming.Files);
    }

    /// <summary>Yes, no and the choices under a question answer that question and no other, however long the card stands there.</summary>
    public Reply? Bind(Reply? reply) => reply?.Buttons is not { } buttons ? reply : reply with
    {
        Buttons = [.. buttons.Select(button => button is { Action: Meaning.Confirm or Meaning.Cancel or Meaning.Choose, OperationId: null } ? button with { OperationId = Incoming.Id } : button)],
    };

    public IReadOnlyList<Said> Say(string text) => Say(Reply.Of(text));

    public IReadOnlyList<Said> Say(Reply reply) => [new(reply, Incoming.Press is null ? Whereto.Here : Whereto.ToPresser)];

    /// <summary>The card whose button was pressed shows how it ended, so that it cannot be pressed again.</summary>
    public IReadOnlyList<Said> Settle(Reply reply) => [new(reply, Incoming.Press is null ? Whereto.Here : Whereto.InPlace)];

    public IReadOnlyList<Said> Say(Answer answer, AgendaWords words)
    {
        if (answer.Reply is not { } reply)
            return [];
        if (Incoming.Press is { Action: Meaning.Confirm } || (Incoming.Press is { Action: Meaning.Choose } && !(answer.Personal && Incoming.IsGroup)))
            return [new(reply, Whereto.InPlace)];
        if (Incoming.Press is not null)
            return answer.Card is { } card ? [new(reply, Whereto.ToPresser), new(card, Whereto.InPlace)] : Incoming.IsGroup ? [new(reply, Whereto.ToPresser)] : [new(reply)];
        return answer.Personal && Incoming.IsGroup ? [new(reply, Whereto.Privately), new(Reply.Of(words.SentPrivately))] : [new(reply)];
    }
}
