using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Assignments;
using Sanmo.Core.Meetings;

namespace Sanmo.Bot.Features.Assignments;

/// <summary>How far each branch is with a deployed task: for the committee, and for who gave it.</summary>
internal static class ShowDeployment
{
    /// <param name="held">The meetings that the task asks for, where it asks for one.</param>
    public static Reply As(Assignment whole, long version, IReadOnlyList<Assignment> parts, IReadOnlyList<Meeting> held, Ask ask, bool manages)
    {
        var (words, dates) = (AssignmentWords.In(ask.Language), DateWords.In(ask.Language));
        var counted = parts.Where(part => part.State != AssignmentState.Cancelled).ToList();
        var (done, open) = (counted.Count(part => part.State == AssignmentState.Done), counted.Count(part => part.State == AssignmentState.Open));
        return new(
            words.TableSummary(whole.Work.ToString(), whole.Title, done, counted.Count), $"{whole.Work} {whole.Title}", open == 0 ? Tone.Good : ShowAssignment.ToneOf(whole, ask.Today),
            [
                new Facts([new(words.Limit, $"{dates.Day(whole.Due)} · {dates.Distance(whole.Due.DayNumber - ask.Today.DayNumber)}"), new(words.GivenBy, ask.Roster.NameOf(whole.CreatedBy, ask.Language))]),
                new Progress(words.Branches, done, counted.Count),
                new Lines([.. parts.Select(part => Row(part, held.Where(meeting => meeting.Branch == part.Branch).MinBy(meeting => meeting.Start), ask, words, dates))]),
            ],
            Buttons: manages && open > 0 ? [new(words.Urge(open), AssignmentOrders.Nudge, whole.Work.ToString(), version)] : null,
            Footnote: manages && open > 0 ? words.OnlyOpenAreUrged : null);
    }

    private static Line Row(Assignment part, Meeting? meeting, Ask ask, AssignmentWords words, DateWords dates)
    {
        var state = part switch
        {
            { State: AssignmentState.Done, Reports: [.., var last] } => words.ReportedAt(dates.Moment(last.At.ToOffset(ask.Now.Offset))),
            { State: AssignmentState.Cancelled } => words.StateName(AssignmentState.Cancelled),
            _ => part.IsOverdue(ask.Today) ? words.Late : words.NotYet,
        };
        var planned = meeting is null ? null : words.MeetingOn(meeting.Work.ToString(), dates.Moment(meeting.Start.ToOffset(ask.Now.Offset)), meeting.State == MeetingState.Held);
        string?[] details = [ask.Roster.NameOf(part.Owners is [var owner, ..] ? owner : null, ask.Language), part.Work.ToString(), planned];
        return new(ask.Roster.FindBranch(part.Branch)?.NameIn(ask.Language) ?? part.Branch ?? "", state, string.Join(" · ", details.Where(detail => detail is not null)), ShowAssignment.ToneOf(part, ask.Today));
    }
}
