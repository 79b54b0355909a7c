using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Assignments;

namespace Sanmo.Bot.Features.Assignments;

/// <summary>What the asker has given others to do and is not done yet, the soonest first.</summary>
internal sealed class ListGiven(AssignmentStore assignments)
{
    private const int AtMost = 12;

    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var (words, dates) = (AssignmentWords.In(ask.Language), DateWords.In(ask.Language));
        var all = (await assignments.ListAllAsync()).Select(kept => kept.Value).ToList();
        var given = all.Where(one => one.CreatedBy == ask.Asker.Id && one is { State: AssignmentState.Open, Parent: null }).OrderBy(one => one.Due).ThenBy(one => one.Number).ToList();
        if (given.Count == 0)
            return new(new(words.NothingGiven, Footnote: words.SayAssign), Personal: true);
        return new(new(
            words.GivenCount(given.Count), words.GivenTitle, Tone.Blue,
            [new Lines([.. given.Take(AtMost).Select(one => new Line(dates.Day(one.Due), one.Title, $"{one.Work} · {words.DoneOf(DoneOf(one, all), NeededBy(one))}", ShowAssignment.ToneOf(one, ask.Today)))])],
            Buttons: [.. given.Take(4).Select(one => new Button(words.OpenIt(one.Work.ToString()), AssignmentOrders.Details, one.Work.ToString()))]), Personal: true);
    }

    private static int DoneOf(Assignment one, List<Assignment> all) => one.IsDeployed ? all.Count(part => part.Parent == one.Number && part.State == AssignmentState.Done) : Math.Min(one.Reports.Count, NeededBy(one));

    private static int NeededBy(Assignment one) => one.DeployedTo?.Count ?? (one.AnyOne ? 1 : one.Owners.Count);
}
