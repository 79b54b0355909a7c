using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding;
using Sanmo.Core.Branches;
using Sanmo.Core.Calendars;
using Sanmo.Core.Rectification;

namespace Sanmo.Bot.Features.Rectification;

/// <summary>Rectification items past their limit: names for who leads, numbers for everybody else, never names in a group.</summary>
internal sealed class ListOverdue(RectificationStore items, WorkCalendar calendar)
{
    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var branches = BranchesMeant.Of(ask);
        var reach = Permission.Of(ask.Intent, ask.Asker);
        if (branches.Any(branch => branch.Id != ask.Asker.Branch) && reach != Reach.All)
            return Refuse.For(ask, everywhere: true);
        var kept = await Task.WhenAll(branches.Select(branch => items.ListAsync(Core.Redis.Scope.Of(branch.Id))));
        var overdue = kept.SelectMany(list => list).Select(one => one.Value).Where(item => item.IsOverdue(ask.Today) || item.IsLate(ask.Today)).OrderBy(item => item.Due).ThenBy(item => item.Number).ToList();
        var names = reach >= Reach.Branch;
        return new(Compose(overdue, branches, names, ask), Personal: names && ask.Place.IsGroup);
    }

    private Reply Compose(List<RectificationItem> overdue, List<Branch> branches, bool names, Ask ask)
    {
        var words = RectificationWords.In(ask.Language);
        var where = branches.Count == 1 ? branches[0].NameIn(ask.Language) : words.AllBranches;
        if (overdue.Count == 0)
            return new(words.NoneOverdue(where), Tone: Tone.Good);
        if (!names)
        {
            var mine = overdue.Where(item => item.Owner == ask.Asker.Id).ToList();
            return new(words.OverdueCount(where, overdue.Count, mine.Count), Tone: Tone.Red, Blocks: mine.Count == 0 ? null : [new Lines([.. mine.Select(item => Row(item, ask))])]);
        }

        var blocks = branches.Select(branch => (branch, rows: overdue.Where(item => item.Branch == branch.Id).ToList())).Where(pair => pair.rows.Count > 0)
            .SelectMany(pair => (Block[])[new Paragraph(pair.branch.NameIn(ask.Language) + Aside.In(ask.Language, pair.rows.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)), Strong: true), new Lines([.. pair.rows.Select(item => Row(item, ask))])]);
        return new(words.OverdueCount(where, overdue.Count, 0), words.OverdueTitle(where, overdue.Count), Tone.Red, [.. blocks],
            Buttons: [.. overdue.Take(4).Select(item => new Button(words.Details(item.Work.ToString()), Intent.RectDetails, item.Work.ToString()))]);
    }

    private Line Row(RectificationItem item, Ask ask) => ShowItem.Line(item, ask.Today, calendar, ask.Language, ask.Roster);
}
