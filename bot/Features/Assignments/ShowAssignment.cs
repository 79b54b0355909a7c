using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Assignments;

namespace Sanmo.Bot.Features.Assignments;

/// <summary>An assignment as those concerned see it.</summary>
internal static class ShowAssignment
{
    public static Reply As(Assignment assignment, long version, Ask ask, bool manages)
    {
        var (words, dates) = (AssignmentWords.In(ask.Language), DateWords.In(ask.Language));
        var facts = new List<Fact>
        {
            new(words.Status, words.StateName(assignment.State)),
            new(words.Limit, $"{dates.Day(assignment.Due)} · {dates.Distance(assignment.Due.DayNumber - ask.Today.DayNumber)}"),
            new(words.GivenBy, ask.Roster.NameOf(assignment.CreatedBy, ask.Language)),
        };
        if (assignment.Detail is { } detail)
            facts.Add(new(words.Requirements, detail));
        if (assignment.Parent is { } parent)
            facts.Add(new(words.PartOf, $"RW-{parent}"));
        if (assignment.Remark is { } remark)
            facts.Add(new(words.Because, remark));
        var lines = assignment.Owners.Select(owner => Row(assignment, owner, ask, words, dates)).ToList();
        var needed = assignment.AnyOne ? 1 : assignment.Owners.Count;
        return new(
            words.Summary(assignment.Work.ToString(), assignment.Title, Math.Min(assignment.Reports.Count, needed), needed), $"{assignment.Work} {assignment.Title}", ToneOf(assignment, ask.Today),
            [new Facts(facts), new Progress(words.Reports, Math.Min(assignment.Reports.Count, needed), needed), .. assignment.AnyOne && assignment.Owners.Count > 1 ? [new Paragraph(words.AnyOneWillDo)] : Array.Empty<Block>(), new Lines(lines)],
            Buttons: Buttons(assignment, version, ask, manages, words));
    }

    public static Button Open(Assignment assignment, long version, AssignmentWords words) => new(words.OpenIt(assignment.Work.ToString()), AssignmentOrders.Details, assignment.Work.ToString(), version);

    public static Button Done(Assignment assignment, long version, AssignmentWords words) => new(words.DoneIt, AssignmentOrders.Report, assignment.Work.ToString(), version, Kind: ButtonKind.Primary);

    public static Tone ToneOf(Assignment assignment, DateOnly today) =>
        assignment.State == AssignmentState.Done ? Tone.Good : assignment.IsOverdue(today) ? Tone.Red : assignment.State == AssignmentState.Open && assignment.Due.DayNumber - today.DayNumber <= 3 ? Tone.Yellow : Tone.Neutral;

    private static List<Button> Buttons(Assignment assignment, long version, Ask ask, bool manages, AssignmentWords words)
    {
        var buttons = new List<Button>();
        if (assignment.IsOpenFor(ask.Asker.Id) && !assignment.IsDeployed)
            buttons.Add(Done(assignment, version, words));
        if (manages && assignment.State == AssignmentState.Open && assignment.Owners.Any(owner => owner != ask.Asker.Id && assignment.IsOpenFor(owner)))
            buttons.Add(new(words.Urge(assignment.Owners.Count(assignment.IsOpenFor)), AssignmentOrders.Nudge, assignment.Work.ToString(), version));
        return buttons;
    }

    private static Line Row(Assignment assignment, string owner, Ask ask, AssignmentWords words, DateWords dates) => assignment.Reports.FirstOrDefault(report => report.Member == owner) is { } report
        ? new(ask.Roster.NameOf(owner, ask.Language), words.ReportedAt(dates.Moment(report.At.ToOffset(ask.Now.Offset))), report.Note, Tone.Good)
        : new(ask.Roster.NameOf(owner, ask.Language), assignment.IsOpenFor(owner) ? words.NotYet : words.NoLongerNeeded, Tone: assignment.IsOpenFor(owner) && assignment.IsOverdue(ask.Today) ? Tone.Red : Tone.Neutral);
}
