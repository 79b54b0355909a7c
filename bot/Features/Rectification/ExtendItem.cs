using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding;
using Sanmo.Bot.Understanding.Dialogue;
using Sanmo.Core.Calendars;
using Sanmo.Core.Rectification;
using Sanmo.Core.Redis;

namespace Sanmo.Bot.Features.Rectification;

/// <summary>A later limit: asked for by who does the work, given by who may decide.</summary>
internal sealed class ExtendItem(ItemDesk desk, WorkCalendar calendar)
{
    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        if (await desk.FindAsync(ask) is not { } kept)
            return ItemDesk.Unknown(ask);
        var (words, reason) = (RectifyWords.In(ask.Language), ask.Slots.Reason ?? ask.Slots.Note);
        var to = ask.Slots.Due ?? (ask.Slots.ExtendBy is { } by ? AddAmount.To(kept.Value.Due ?? ask.Today, by, calendar) : ask.Today);
        var decides = !WhoMay.Do(kept.Value, ask.Asker) && WhoMay.Grant(kept.Value, ask.Asker, to);
        return decides
            ? await desk.StepAsync(ask, reason, (item, actor) => RectifySteps.Grant(item, actor, to, reason), (before, after) => words.Granted(before, after))
            : await desk.StepAsync(ask, reason, (item, actor) => RectifySteps.AskExtension(item, actor, to, reason),
                (_, after) => words.ExtensionAsked(after, Names(ask, WhoMay.Granters(after, to, ask.Roster))), (item, refusal) => Late(ask, item, refusal));
    }

    /// <summary>Decides on what was asked for: yes, yes with another date, or no with the reason.</summary>
    public async Task<Answer> DecideAsync(Ask ask, CancellationToken cancel)
    {
        var (words, reason) = (RectifyWords.In(ask.Language), ask.Slots.Reason ?? ask.Slots.Note);
        if (ask.Slots.Decision == "return")
            return await desk.StepAsync(ask, reason, (item, actor) => RectifySteps.RefuseExtension(item, actor, reason), (before, after) => words.ExtensionRefused(after));
        if (ask.Slots is { Decision: "other", Due: null })
            return new(Reply.Of(words.WhichDate), Personal: true, Question: new(ask.Intent, ask.Slots, SlotNames.Due, [], ask.Now));
        // The date field of the card counts only for the button that speaks of another date.
        var to = ask is { Pressed: true, Slots.Decision: "pass" } ? null : ask.Slots.Due;
        return await desk.StepAsync(ask, reason, (item, actor) => RectifySteps.Grant(item, actor, to, reason), (before, after) => words.Granted(before, after));
    }

    // After the limit the cause can be given, but the lateness stays.
    private static Answer? Late(Ask ask, Kept<RectificationItem> kept, Refusal refusal)
    {
        if (refusal != Refusal.TooLate)
            return null;
        var words = RectifyWords.In(ask.Language);
        var text = words.Refused(refusal, kept.Value, "", ask.Today);
        return new(new(text, $"{kept.Value.Work}", Tone.Yellow, [new Paragraph(text)],
            Buttons: [new(words.Explain, Understanding.Orders.RectificationOrders.Explain, kept.Value.Work.ToString(), kept.Version,
                Values: (ask.Slots.Reason ?? ask.Slots.Note) is { } cause ? new Dictionary<string, string> { [SlotNames.Reason] = cause } : null, Kind: ButtonKind.Primary),
                ItemButtons.Details(kept.Value, ask.Language)]), Personal: true);
    }

    private static string Names(Ask ask, IReadOnlyList<string> members) => JoinNames.In(ask.Language, members.Take(3).Select(id => ask.Roster.NameOf(id, ask.Language)));
}
