using Microsoft.Extensions.Options;
using Sanmo.Bot.Features;
using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding;
using Sanmo.Bot.Understanding.Dialogue;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Bot.WebPages;
using Sanmo.Bot.WebPages.Showing;
using Sanmo.Core.Agenda;
using Sanmo.Core.Calendars;
using Sanmo.Core.Dialogs;
using Sanmo.Core.Members;
using Sanmo.Core.Organisation;
using Sanmo.Core.WebChat;

namespace Sanmo.Bot.WebConsole;

/// <summary>
/// One open console at work: asks the same features as the chat does, in the visitor's name, and shows their cards; a button of a card asks again.
/// </summary>
internal sealed class Desk(FeatureTable features, InWords inWords, RosterCache rosters, CurrentVisitor current, LastChanges changes, LocalZone zone, TimeProvider time, IOptions<OrganisationOptions> organisation)
{
    private const string AnswerAction = "console.answer";
    private readonly List<Card> _cards = [];
    private PendingQuestion? _question;

    /// <summary>The answers so far, the last one last; empty when nothing is open.</summary>
    public IReadOnlyList<Card> Cards => _cards;

    public event Action? Changed;

    /// <summary>Opens the panel with one question about a piece of work.</summary>
    public Task OpenAsync(string intent, WorkRef work) => OpenAsync(intent, SlotsOfPress.Of(work.ToString(), new Dictionary<string, string>()));

    /// <summary>Opens the panel with one question's answer.</summary>
    public Task OpenAsync(string intent, Slots slots)
    {
        _cards.Clear();
        _question = null;
        return RunAsync(intent, slots, confirmed: false, version: null, values: null, pressed: false);
    }

    /// <summary>What stands in the line where one can say what to do; a page puts an example there.</summary>
    public string Line { get; private set; } = "";

    /// <summary>Puts the beginning of a sentence into the line.</summary>
    public void Draft(string line)
    {
        Line = line;
        Drafted?.Invoke();
    }

    public event Action? Drafted;

    /// <summary>Says something as in the private chat; an answer to the open question is one as well.</summary>
    public async Task SayAsync(string text)
    {
        Line = "";
        if (await MeAsync() is not { } member || string.IsNullOrWhiteSpace(text))
            return;
        if (_question is not null)
        {
            // A question that a page has asked has its own fields; whoever speaks instead begins anew.
            _cards.Clear();
            _question = null;
        }

        ShowAll(await inWords.Say(member, text.Trim(), current.Value.Language));
    }

    private async Task PressInWordsAsync(Button button, IReadOnlyDictionary<string, string> values)
    {
        if (await MeAsync() is { } member)
            ShowAll(await inWords.Press(member, button, values, current.Value.Language));
    }

    private async Task<Member?> MeAsync() => (await rosters.GetAsync()).FindMember(current.Value.Member);

    private void ShowAll(IReadOnlyList<Reply> replies)
    {
        foreach (var reply in replies)
            Show(reply, PressInWordsAsync);
    }

    public void Close()
    {
        _cards.Clear();
        _question = null;
        Changed?.Invoke();
    }

    private async Task PressAsync(Button button, IReadOnlyDictionary<string, string> values)
    {
        switch (button.Action, _question)
        {
            case ("confirm", { } asked):
                _question = null;
                await RunAsync(asked.Intent, asked.Slots, confirmed: true, version: null, values: null, pressed: false);
                break;
            case (AnswerAction, { } asked):
                _question = null;
                await RunAsync(asked.Intent, SlotsOfPress.WithValues(asked.Slots, values), confirmed: false, version: null, values: null, pressed: false);
                break;
            case ("confirm" or "cancel", _):
                _question = null;
                Show(Reply.Of(ConsoleWords.In(current.Value.Language).Dropped));
                break;
            default:
                await RunAsync(button.Action, SlotsOfPress.Of(button.Subject, values), confirmed: false, button.Version, values, pressed: true);
                break;
        }
    }

    private async Task RunAsync(string intent, Slots slots, bool confirmed, long? version, IReadOnlyDictionary<string, string>? values, bool pressed)
    {
        var roster = await rosters.GetAsync();
        var (visitor, words) = (current.Value, ConsoleWords.In(current.Value.Language));
        if (roster.FindMember(visitor.Member) is not { } member || features.Find(intent) is not { } feature)
        {
            Show(Reply.Of(words.NotHere));
            return;
        }

        var chat = WebChatPlace.PrivateOf(WebChatPlace.AccountOf(member.Id));
        var ask = new Ask(
            intent, slots, member, visitor.Language, new(WebChatPlace.Channel, chat, false, WebChatPlace.AccountOf(member.Id), null, true), null,
            zone.Local(time.GetUtcNow()), roster, organisation.Value.Language, "", confirmed, version, values, pressed);
        var answer = Permission.Of(intent, member) == Reach.None ? Refuse.For(ask, everywhere: false)
            : Required.FirstMissing(intent, slots) is { } missing ? new(Reply.Of(words.SomethingMissing), Question: new(intent, slots, missing, [], ask.Now))
            : await feature(ask, CancellationToken.None);
        if (answer.Reply?.Buttons?.FirstOrDefault(button => button is { Action: OfficeOrders.Undo, Subject: not null, Version: not null }) is { } undo)
            await changes.RememberAsync(WebChatPlace.Channel, chat, WebChatPlace.AccountOf(member.Id), new(undo.Subject!, undo.Version!.Value));
        _question = answer.Question;
        Show(WithField(answer.Reply ?? Reply.Of(words.Done), answer.Question, words));
    }

    /// <summary>What the chat would ask for in words is a field here.</summary>
    private static Reply WithField(Reply reply, PendingQuestion? question, ConsoleWords words)
    {
        if (question is null || question.Options.Count > 0 || reply.Fields is { Count: > 0 } || FieldOf(question.Asked, words) is not { } field)
            return reply;
        return reply with { Fields = [field], Buttons = [.. reply.Buttons ?? [], new(words.Submit, AnswerAction, Kind: ButtonKind.Primary)] };
    }

    private static Field? FieldOf(string asked, ConsoleWords words) => asked switch
    {
        SlotNames.Reason => new(asked, words.Reason, FieldKind.LongText, true),
        SlotNames.Note => new(asked, words.Note, FieldKind.LongText, true),
        SlotNames.Content => new(asked, words.NoticeText, FieldKind.LongText, true),
        SlotNames.Title => new(asked, words.What, FieldKind.Text, true),
        SlotNames.Place => new(asked, words.Place, FieldKind.Text, true),
        SlotNames.Percent => new(asked, words.Progress, FieldKind.Number, true),
        SlotNames.Due or SlotNames.NewLimit => new(SlotNames.Due, words.Limit, FieldKind.Date, true),
        SlotNames.NewTime => new("newDate", words.When, FieldKind.Date, true),
        _ => null,
    };

    private void Show(Reply reply) => Show(reply, PressAsync);

    private void Show(Reply reply, Func<Button, IReadOnlyDictionary<string, string>, Task> press)
    {
        // Only the newest card can be pressed: an older one speaks of what was.
        if (_cards.Count > 0)
            _cards[^1] = new(_cards[^1].Reply, _cards[^1].Language);
        _cards.Add(new(reply, current.Value.Language, press));
        Changed?.Invoke();
    }
}
