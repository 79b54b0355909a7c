using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Dialogue;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Calendars;
using Sanmo.Core.Rectification;
using Sanmo.Core.Redis;

namespace Sanmo.Bot.Features.Rectification;

/// <summary>Hands an item in for verification; asks for the note, the documents or the standing rule when they are missing.</summary>
internal sealed class SubmitItem(ItemDesk desk, WorkCalendar calendar)
{
    public Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var now = ask.Slots.Note ?? ReadEvidence.NoteIn(ask.Text);
        // What was said before the bot asked for the documents.
        var note = string.Join('；', new[] { ask.Slots.Content, now }.Where(text => text is not null));
        var evidence = ReadEvidence.Of(ask, note);
        return desk.StepAsync(ask, note.Length == 0 ? null : note,
            (item, actor) => RectifySteps.Submit(item, actor, note, evidence, item.Kind == ResolutionKind.LongTerm ? ReadEvidence.RuleIn(note) : null),
            (before, after) => RectifyWords.In(ask.Language).Submitted(after, before.Limit < ask.Today),
            (kept, refusal) => Missing(ask, kept, refusal, note));
    }

    private Answer? Missing(Ask ask, Kept<RectificationItem> kept, Refusal refusal, string note)
    {
        var words = RectifyWords.In(ask.Language);
        if (refusal == Refusal.StepsOpen)
            return StillOpen(ask, kept, calendar);
        if (refusal is not (Refusal.NoteMissing or Refusal.EvidenceMissing or Refusal.RuleMissing))
            return null;
        var text = words.Refused(refusal, kept.Value, "", ask.Today);
        return new(new(text, $"{kept.Value.Work}", Tone.Blue, [new Paragraph(text)]), Personal: true,
            Question: new(ask.Intent, ask.Slots with { Content = note.Length == 0 ? null : note, Note = null }, SlotNames.Note, [], ask.Now));
    }

    /// <summary>What is not done yet, each with the button that does it.</summary>
    public static Answer StillOpen(Ask ask, Kept<RectificationItem> kept, WorkCalendar calendar)
    {
        var (item, words, dates) = (kept.Value, RectifyWords.In(ask.Language), DateWords.In(ask.Language));
        var text = words.StillOpen(item);
        var mine = item.IsOpen && WhoMay.Work(item, ask.Asker);
        return new(new(text, $"{item.Work}", Tone.Yellow,
            [
                new Paragraph(text),
                new Lines([.. item.OpenSteps.Select(step => new Line($"{step}", item.Milestones[step - 1].Title, RectificationWords.In(ask.Language).DueOn(dates.Day(item.Milestones[step - 1].Due)), item.Milestones[step - 1].Due < ask.Today ? Tone.Red : Tone.Neutral))]),
            ],
            Buttons: mine
                ? [.. item.OpenSteps.Take(4).Select(step => new Button(words.StepDone(step), RectificationOrders.Step, item.Work.ToString(), kept.Version, Values: new Dictionary<string, string> { ["step"] = $"{step}" })), ItemButtons.Details(item, ask.Language)]
                : ItemButtons.For(item, kept.Version, ask.Asker, ask.Today, calendar, ask.Roster, ask.Language)), Personal: true);
    }
}
