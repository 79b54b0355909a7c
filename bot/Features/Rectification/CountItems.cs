using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Replies;
using Sanmo.Core.Calendars;
using Sanmo.Core.Rectification;
using Sanmo.Core.Redis;

namespace Sanmo.Bot.Features.Rectification;

/// <summary>The committee's counters for each branch and in total; counts only, so that a group may see them.</summary>
internal sealed class CountItems(RectificationStore items, WorkCalendar calendar)
{
    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var branches = BranchesMeant.Of(ask);
        if (branches.Any(branch => branch.Id != ask.Asker.Branch && !Permission.Covers(ask.Intent, ask.Asker, branch.Id)))
            return Refuse.For(ask, everywhere: true);
        var words = RectifyWords.In(ask.Language);
        var kept = await Task.WhenAll(branches.Select(async branch => (Branch: branch, Items: (await items.ListAsync(Scope.Of(branch.Id))).Select(one => one.Value).ToList())));
        var total = ItemFigures.Of(kept.SelectMany(one => one.Items), ask.Today, calendar);
        var where = branches.Count == 1 ? branches[0].NameIn(ask.Language) : RectificationWords.In(ask.Language).AllBranches;
        var lines = kept.Select(one => Row(one.Branch.NameIn(ask.Language), ItemFigures.Of(one.Items, ask.Today, calendar), words)).ToList();
        if (lines.Count > 1)
            lines.Add(Row(words.Total, total, words));
        return new(new(words.FiguresOf(total), words.FiguresTitle(where), total.Overdue > 0 ? Tone.Yellow : Tone.Good,
            [new Progress(RectificationWords.In(ask.Language).ProgressName, total.Closed, total.Found), new Lines(lines), new Paragraph(words.LongTermOf(total))],
            Buttons: [new(Help.HelpWords.In(ask.Language).What(Understanding.Intent.RectOverdue), Understanding.Intent.RectOverdue)]));
    }

    private static Line Row(string name, ItemFigures figures, RectifyWords words) => new(name, words.FiguresOf(figures), Tone: figures.Red > 0 ? Tone.Red : figures.Overdue > 0 ? Tone.Yellow : Tone.Good);
}
