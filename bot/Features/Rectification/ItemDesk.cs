using System.Globalization;
using Sanmo.Bot.Features.Undo;
using Sanmo.Bot.Replies;
using Sanmo.Core.Audit;
using Sanmo.Core.Calendars;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Rectification;
using Sanmo.Core.Redis;

namespace Sanmo.Bot.Features.Rectification;

/// <summary>One step of one item: found, decided, saved together with its news, and said with the next step.</summary>
internal sealed class ItemDesk(RectificationStore items, News news, WorkCalendar calendar)
{
    public async Task<Kept<RectificationItem>?> FindAsync(Ask ask) =>
        int.TryParse(ask.Slots.Item, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? await items.FindAsync(number) : null;

    public Actor ActorOf(Ask ask) => new(ask.Asker, ask.Now, ask.Roster, calendar);

    /// <param name="note">For the audit trail: what was said.</param>
    /// <param name="step">Pure; taken again when somebody else was first.</param>
    /// <param name="said">From the item before and after, what has been done.</param>
    /// <param name="instead">Another answer than the plain refusal, for example the question for what is missing.</param>
    public async Task<Answer> StepAsync(
        Ask ask, string? note, Func<RectificationItem, Actor, Rectified> step, Func<RectificationItem, RectificationItem, string> said, Func<Kept<RectificationItem>, Refusal, Answer?>? instead = null)
    {
        var actor = ActorOf(ask);
        while (await FindAsync(ask) is { } kept)
        {
            if (!WhoMay.See(kept.Value, ask.Asker))
                return Refused(ask, kept, Refusal.NotYours);
            if (ask.IsStale(kept.Version))
                return Stale(ask, kept);
            var rectified = step(kept.Value, actor);
            if (rectified.After is not { } after)
                return instead?.Invoke(kept, rectified.Refusal) ?? Refused(ask, kept, rectified.Refusal);
            var version = kept.Version + 1;
            var rows = TellOfItem.Of(kept.Value, after, ask.Asker.Id, ask.Roster).Select(one => news.ToMember(one.Member, after.Work, version, after.ScheduleVersion, one.Topic, ask.Now)).ToList();
            if (await items.SaveAsync(kept, after, new Act(ask.Asker.Id, ask.Intent, note), rows))
                return Done(ask, kept.Value, after, version, said(kept.Value, after));
        }

        return Unknown(ask);
    }

    public static Answer Unknown(Ask ask) => Answer.Of(RectificationWords.In(ask.Language).NoSuch(ask.Slots.Item ?? "?"));

    /// <summary>The present state with what can be done now; nothing has been changed.</summary>
    public Answer Stale(Ask ask, Kept<RectificationItem> kept) => new(Card(ask, kept.Value, kept.Version, RectifyWords.In(ask.Language).Stale), Personal: true);

    public Reply Card(Ask ask, RectificationItem item, long version, string? lead = null)
    {
        var card = ShowItem.As(item, ask.Today, calendar, ask.Language, ask.Roster);
        var steps = ItemButtons.For(item, version, ask.Asker, ask.Today, calendar, ask.Roster, ask.Language);
        return card with { Summary = lead ?? card.Summary, Blocks = lead is null ? card.Blocks : [new Paragraph(lead, Strong: true), .. card.Blocks ?? []], Buttons = steps };
    }

    public static Answer Refused(Ask ask, Kept<RectificationItem> kept, Refusal refusal)
    {
        var (item, words) = (kept.Value, RectifyWords.In(ask.Language));
        var sees = WhoMay.See(item, ask.Asker);
        var text = words.Refused(refusal, item, JoinNames.In(ask.Language, TellOfItem.WhoCan(refusal, item, ask.Intent, ask.Roster).Take(3).Select(id => ask.Roster.NameOf(id, ask.Language))), ask.Today);
        return new(new(text, $"{item.Work}", Tone.Yellow, [new Paragraph(text)], Buttons: sees ? [ItemButtons.Details(item, ask.Language)] : null), Personal: true);
    }

    private Answer Done(Ask ask, RectificationItem before, RectificationItem after, long version, string text)
    {
        var (words, old) = (RectifyWords.In(ask.Language), RectificationWords.In(ask.Language));
        var facts = new List<Fact> { new(old.Status, old.StatusName(after.Status)), new(old.Owner, ask.Roster.NameOf(after.Owner, ask.Language)) };
        if (after.Limit is { } limit && after.IsOpen)
            facts.Add(new(old.Due, ShowItem.Limit(after, ask.Today, calendar, ask.Language)));
        var next = ItemButtons.For(after, version, ask.Asker, ask.Today, calendar, ask.Roster, ask.Language).Where(button => button.Kind == ButtonKind.Primary).Take(1);
        return new(new(text, $"{after.Work} {old.StatusName(after.Status)}", after.Status == RectificationStatus.Closed ? Tone.Good : ShowItem.ToneOf(after, ask.Today, calendar),
            [new Paragraph(text), new Paragraph(after.Problem), new Facts(facts), new Progress(old.ProgressName, after.Percent, 100)],
            Buttons: [.. next, ItemButtons.Details(after, ask.Language), UndoChange.Button(after.Work, version, ask.Language)],
            Footnote: words.Next(before, after, JoinNames.In(ask.Language, WhoMay.WaitsFor(after, ask.Roster).Take(3).Select(id => ask.Roster.NameOf(id, ask.Language))))), Personal: true);
    }
}
