using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Replies;
using Sanmo.Core.Calendars;
using Sanmo.Core.Rectification;
using Sanmo.Core.Redis;

namespace Sanmo.Bot.Features.Rectification;

/// <summary>Every item in hand with its colour, the most urgent first: a branch's for who leads it, one's own for everybody else.</summary>
internal sealed class ListLedger(RectificationStore items, WorkCalendar calendar)
{
    private const int AtMost = 20;

    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var (branches, words) = (BranchesMeant.Of(ask), RectifyWords.In(ask.Language));
        var reach = Permission.Of(ask.Intent, ask.Asker);
        if (branches.Any(branch => branch.Id != ask.Asker.Branch && reach != Reach.All))
            return Refuse.For(ask, everywhere: true);
        var kept = await Task.WhenAll(branches.Select(branch => items.ListAsync(Scope.Of(branch.Id))));
        var rows = kept.SelectMany(list => list).Select(one => one.Value)
            .Where(item => (item.IsOpen || item.Status == RectificationStatus.PendingVerification) && (reach >= Reach.Branch || WhoMay.Do(item, ask.Asker)))
            .Select(item => (Item: item, Level: Supervision.Of(item, ask.Today, calendar)))
            .OrderByDescending(one => one.Level).ThenBy(one => one.Item.Limit ?? DateOnly.MaxValue).ThenBy(one => one.Item.Number).ToList();
        var where = branches.Count == 1 ? branches[0].NameIn(ask.Language) : RectificationWords.In(ask.Language).AllBranches;
        if (rows.Count == 0)
            return new(new(words.LedgerEmpty(where), Tone: Tone.Good), Personal: true);
        var colours = words.LedgerColours(rows.Count(one => one.Level == SupervisionLevel.Red), rows.Count(one => one.Level == SupervisionLevel.Yellow), rows.Count(one => one.Level == SupervisionLevel.Blue));
        var blocks = new List<Block> { new Paragraph(colours), new Lines([.. rows.Take(AtMost).Select(one => Row(one.Item, ask))]) };
        if (rows.Count > AtMost)
            blocks.Add(new Paragraph(words.LedgerMore(rows.Count - AtMost)));
        return new(new(colours, words.LedgerTitle(where, rows.Count), Tone.Neutral, blocks,
            Buttons: [.. rows.Take(4).Select(one => ItemButtons.Details(one.Item, ask.Language))]), Personal: true);
    }

    private Line Row(RectificationItem item, Ask ask)
    {
        var line = ShowItem.Line(item, ask.Today, calendar, ask.Language, ask.Roster);
        return Supervision.IsUnaccepted(item, ask.Today, calendar) ? line with { Detail = $"{line.Detail} · {RectifyWords.In(ask.Language).NotAccepted}" }
            : item.Status == RectificationStatus.PendingVerification ? line with { Detail = $"{line.Detail} · {RectificationWords.In(ask.Language).StatusName(item.Status)}" } : line;
    }
}
