using Sanmo.Bot.Replies;
using Sanmo.Core.Assignments;
using Sanmo.Core.Redis;

namespace Sanmo.Bot.Features.Assignments;

/// <summary>What was done to it, in words for one listener, from what is kept now; pure.</summary>
internal static class SayAssignmentNews
{
    /// <param name="row">Its topic says what happened.</param>
    /// <returns>Null when there is nothing to say any more.</returns>
    public static Reply? Of(Kept<Assignment> kept, Core.Outgoing.Delivery row, Listener listener)
    {
        var (assignment, words, dates) = (kept.Value, AssignmentWords.In(listener.Language), DateWords.In(listener.Language));
        var (number, due) = (assignment.Work.ToString(), dates.Day(assignment.Due));
        var title = $"{number} {assignment.Title}";
        return (row.Topic, assignment.State) switch
        {
            ("task.deployed", AssignmentState.Open) => new(words.DeployedToBranch(assignment.Title, due), words.DeployTitle, Tone.Blue, Footnote: words.SecretaryReports(number)),
            ("task.nudged", AssignmentState.Open) when listener.Member is { } member && assignment.IsOpenFor(member) =>
                new(words.PleaseReport(number, assignment.Title, due), title, ShowAssignment.ToneOf(assignment, listener.Today), Buttons: [ShowAssignment.Done(assignment, kept.Version, words), ShowAssignment.Open(assignment, kept.Version, words)]),
            ("task.moved", AssignmentState.Open) => new(words.NowDue(number, assignment.Title, due), title, Tone.Blue, Buttons: [ShowAssignment.Open(assignment, kept.Version, words)]),
            ("task.cancelled", AssignmentState.Cancelled) => new(words.Cancelled(number, assignment.Title, assignment.Remark ?? ""), title, Tone.Neutral),
            ("task.complete", AssignmentState.Done) => new(words.AllReported(number, assignment.Title), title, Tone.Good, Buttons: [ShowAssignment.Open(assignment, kept.Version, words)]),
            _ => null,
        };
    }
}
