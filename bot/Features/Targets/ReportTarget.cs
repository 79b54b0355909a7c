using System.Globalization;
using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Features.Undo;
using Sanmo.Bot.Replies;
using Sanmo.Core.Audit;
using Sanmo.Core.Targets;

namespace Sanmo.Bot.Features.Targets;

/// <summary>Takes down how far an annual target is: the figure since the beginning of the year.</summary>
internal sealed class ReportTarget(TargetStore targets)
{
    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = TargetWords.In(ask.Language);
        if (!int.TryParse(ask.Slots.Code, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || !decimal.TryParse(ask.Slots.Content, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var done))
            return new(Reply.Of(words.ReportHow), Personal: true);
        while (await targets.FindAsync(number) is { Value.Dropped: false } kept)
        {
            if (kept.Value.Owner != ask.Asker.Id && !Permission.Covers(ask.Intent, ask.Asker, kept.Value.Branch))
                return new(Reply.Of(words.NotYours(kept.Value, ask.Roster.NameOf(kept.Value.Owner, ask.Language))), Personal: true);
            if (ask.IsStale(kept.Version))
                return new(ListTargets.Card(kept.Value, ask), Personal: true);
            var after = kept.Value with { Done = done, Reports = [.. kept.Value.Reports, new(ask.Now, ask.Asker.Id, done, ask.Slots.Note)] };
            if (!await targets.SaveAsync(kept, after, new Act(ask.Asker.Id, ask.Intent, ask.Slots.Content)))
                continue;
            var card = ListTargets.Card(after, ask);
            var text = words.Reported(after, after.Expected(ask.Today));
            return new(card with { Summary = text, Blocks = [new Paragraph(text), .. card.Blocks ?? []], Buttons = [UndoChange.Button(after.Work, kept.Version + 1, ask.Language)] }, Personal: true);
        }

        return new(Reply.Of(words.NoSuch(number)), Personal: true);
    }
}
