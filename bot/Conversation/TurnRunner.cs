using System.Text.Json;
using Microsoft.Extensions.Options;
using Sanmo.Bot.Features;
using Sanmo.Bot.Features.Agenda;
using Sanmo.Bot.Features.Help;
using Sanmo.Bot.Features.Members;
using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding;
using Sanmo.Bot.Understanding.Dialogue;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Bot.Understanding.Times;
using Sanmo.Core.Agenda;
using Sanmo.Core.Calendars;
using Sanmo.Core.Dialogs;
using Sanmo.Core.Members;
using Sanmo.Core.Organisation;

namespace Sanmo.Bot.Conversation;

/// <summary>One turn: seen before? who? which language? ask, answer, apologise.</summary>
internal sealed class TurnRunner(
    SeenMessages seen,
    OpenQuestions questions,
    LastChanges changes,
    RosterCache rosters,
    LastUsed lastUsed,
    Names names,
    Interpreter interpreter,
    FeatureTable features,
    WorkStores works,
    WorkCalendar calendar,
    LocalZone zone,
    TimeProvider time,
    IOptions<OrganisationOptions> organisation,
    ILogger<TurnRunner> log)
{
    /// <summary>Never throws for what a person said; an empty list means the bot stays silent.</summary>
    public async Task<IReadOnlyList<Said>> RunAsync(Incoming incoming, CancellationToken cancel)
    {
        using var measured = MeasureTurn.Begin(incoming);
        try
        {
            // Asked together: the turns of a conversation come one after the other, so nothing of this changes meanwhile.
            var (first, open, roster) = (seen.FirstTimeAsync(incoming.Channel, incoming.Conversation, incoming.Id), questions.FindAsync(incoming.Channel, incoming.Conversation, incoming.Sender.Id), rosters.GetAsync());
            await Task.WhenAll(first, open, roster);
            if (!await first)
                return measured.Ends("repeated", []);
            var said = await AnswerAsync(incoming, await open, await roster, cancel);
            return measured.Ends(said.Count == 0 ? "silent" : "answered", said);
        }
        catch (Exception error)
        {
            // The one place where a bug or a lost store becomes words: a person never sees a stack or a silence.
            var trace = Guid.CreateVersion7(time.GetUtcNow()).ToString("N")[^8..];
            log.LogError(error, "Turn failed ({Trace}) on {Channel}", trace, incoming.Channel);
            measured.Ends("failed", []);
            return incoming.Mentioned || incoming.Press is not null
                ? [new(Reply.Of(TurnWords.In(ChooseLanguage.For(null, incoming.Text, incoming.Locale, organisation.Value.Language)).Apology(trace)), incoming.Press is null ? Whereto.Here : Whereto.ToPresser, Failed: true)]
                : [];
        }
    }

    /// <summary>The first contact of a chat; called once per chat, and again after the bot was removed and added again.</summary>
    public async Task<IReadOnlyList<Said>> WelcomeAsync(Incoming incoming, CancellationToken cancel)
    {
        var roster = await rosters.GetAsync();
        var member = roster.FindByAccount(incoming.Channel, incoming.Sender.Id, incoming.Sender.DirectoryId);
        if (incoming.IsGroup)
        {
            var branch = roster.FindByGroup(incoming.Channel, incoming.Chat)?.NameIn(organisation.Value.Language);
            return [new(Reply.Of(TurnWords.In(organisation.Value.Language).WelcomeGroup(branch)))];
        }

        var language = ChooseLanguage.For(member, "", incoming.Locale, organisation.Value.Language);
        if (member is null)
            return [new(InviteToLink.In(language, inGroup: false))];
        return [new(Welcome(member, language))];
    }

    private async Task<IReadOnlyList<Said>> AnswerAsync(Incoming incoming, OpenQuestion? open, Roster roster, CancellationToken cancel)
    {
        var member = roster.FindByAccount(incoming.Channel, incoming.Sender.Id, incoming.Sender.DirectoryId);
        // On the way with what the answer itself asks.
        var noted = member is null ? Task.CompletedTask : lastUsed.NoteAsync(member.Id, incoming.Channel);
        var said = await AnswerAsync(incoming, open, roster, member, cancel);
        await noted;
        return said;
    }

    private async Task<IReadOnlyList<Said>> AnswerAsync(Incoming incoming, OpenQuestion? open, Roster roster, Member? member, CancellationToken cancel)
    {
        var now = zone.Local(time.GetUtcNow());
        var pending = open is null ? null : JsonSerializer.Deserialize(open.Content, QuestionJson.Default.PendingQuestion);
        var language = ChooseLanguage.For(member, incoming.Text, incoming.Locale, organisation.Value.Language, pending?.Language);
        var circumstances = new Circumstances(now, calendar, names.Of(roster), incoming.IsGroup, incoming.Mentioned, member?.Branch, pending);
        var meaning = incoming.Press is { } press ? Meaning.Of(press, pending)
            : incoming.OnlyFiles ? Meaning.OfFiles(pending, incoming.Mentioned)
            : Meaning.Of(incoming.Text, interpreter, circumstances);
        var turn = new Turn(incoming, roster, member, language, now);
        MeasureTurn.Understood(meaning, incoming.Press is not null, Permission.Knows(meaning.Intent));

        if (pending is not null && meaning.Settles && !await questions.TakeAsync(incoming.Channel, incoming.Conversation, incoming.Sender.Id, open))
            return turn.Say(TurnWords.In(language).NoLongerAsked);
        return meaning.Kind switch
        {
            MeaningKind.NotForMe => [],
            MeaningKind.Stale => turn.Say(TurnWords.In(language).NoLongerAsked),
            MeaningKind.FilesAlone => turn.Say(TurnWords.In(language).FilesForWhat(incoming.Files!.Count)),
            MeaningKind.Dropped => turn.Settle(Reply.Of(TurnWords.In(language).Dropped)),
            MeaningKind.Rejected => await AgainAsync(turn, pending!, TurnWords.In(language).WhatInstead),
            MeaningKind.Unclear => turn.Member is not { } known ? turn.Say(InviteToLink.In(language, incoming.IsGroup)) : turn.Say(Courteous(incoming.Text, known, language) ?? Offer(meaning.Nearest, language)),
            _ => await DoAsync(turn, meaning, cancel),
        };
    }

    private async Task<IReadOnlyList<Said>> DoAsync(Turn turn, Meaning meaning, CancellationToken cancel)
    {
        var words = TurnWords.In(turn.Language);
        if (turn.Member is null && meaning.Intent is not (Intent.AccountLink or Intent.Help))
            return turn.Incoming.Mentioned ? turn.Say(InviteToLink.In(turn.Language, turn.Incoming.IsGroup)) : [];
        var ask = turn.Ask(meaning, organisation.Value.Language);
        if (turn.Member is not null && Permission.Knows(meaning.Intent) && Permission.Of(meaning.Intent, turn.Member) == Reach.None)
            return turn.Say(Refuse.For(ask, everywhere: false).Reply!);
        if (features.Find(meaning.Intent) is not { } feature)
            return turn.Say(words.NotYet(HelpWords.In(turn.Language).What(meaning.Intent)));
        if (meaning.Open is { } open && !await IsSettledByActivitiesAsync(open))
        {
            var (offer, which) = OfferReadings.Of(meaning.Intent, open, turn.Roster, turn.Language, turn.Now);
            await RememberAsync(turn, which);
            return turn.Say(turn.Bind(offer)!);
        }
        // Linking says itself what is missing: number and name may stand in any order in the words.
        if (meaning.Intent != Intent.AccountLink && Required.FirstMissing(meaning.Intent, ask.Slots) is { } missing)
            return await AgainAsync(turn, new(meaning.Intent, ask.Slots, missing, [], turn.Now), words.AskFor(missing));

        var answer = await feature(ask, cancel);
        if (answer.Question is { } question)
        {
            await RememberAsync(turn, question);
            answer = answer with { Reply = turn.Bind(answer.Reply) };
        }

        if (answer.Reply?.Buttons?.FirstOrDefault(button => button is { Action: OfficeOrders.Undo, Subject: not null, Version: not null }) is { } undo)
            await changes.RememberAsync(turn.Incoming.Channel, turn.Incoming.Chat, turn.Incoming.Sender.Id, new(undo.Subject!, undo.Version!.Value));
        return turn.Say(answer, AgendaWords.In(turn.Language));
    }

    // "3号活动" is nearly always the number: the day is worth a question only where something is on.
    private async Task<bool> IsSettledByActivitiesAsync(OpenReading open) =>
        open is { Why: Doubt.DayOrNumber, Readings: [{ ActivityId: not null }, { Date: { } day }] }
        && !(await works.Activities.ListAllAsync()).Any(kept => DateOnly.FromDateTime(kept.Value.Start.DateTime) == day);

    private async Task<IReadOnlyList<Said>> AgainAsync(Turn turn, PendingQuestion question, string text)
    {
        await RememberAsync(turn, question with { AskedAt = turn.Now });
        return turn.Say(text);
    }

    private Task RememberAsync(Turn turn, PendingQuestion question) =>
        questions.AskAsync(turn.Incoming.Channel, turn.Incoming.Conversation, turn.Incoming.Sender.Id, question.Intent, JsonSerializer.Serialize(question with { Id = turn.Incoming.Id, Language = turn.Language }, QuestionJson.Default.PendingQuestion));

    private static Reply Welcome(Member member, string language) =>
        new(TurnWords.In(language).WelcomeMember(member.NameIn(language)), Buttons: [new(MemberWords.In(language).ShowMyWeek, Intent.ScheduleQuery), new(MemberWords.In(language).HelpButton, Intent.Help)]);

    private static Reply? Courteous(string text, Member member, string language) =>
        Courtesy.IsHello(text) ? Welcome(member, language) : Courtesy.IsThanks(text) ? Reply.Of(TurnWords.In(language).YouAreWelcome) : null;

    private static Reply Offer(IReadOnlyList<Guess> nearest, string language) => nearest.Count == 0
        ? new(TurnWords.In(language).NothingClear, Buttons: [new(HelpWords.In(language).What(Intent.Help), Intent.Help)])
        : new(TurnWords.In(language).Unclear, Buttons: [.. nearest.Select(guess => new Button(HelpWords.In(language).What(guess.Intent), guess.Intent))]);
}
