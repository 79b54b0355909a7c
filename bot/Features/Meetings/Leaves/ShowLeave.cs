using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Meetings;
using Sanmo.Core.Members;

namespace Sanmo.Bot.Features.Meetings.Leaves;

/// <summary>Requests for leave as the person sees them who has to decide.</summary>
internal static class ShowLeave
{
    private const int AtMost = 3;

    /// <param name="step">The number from 1 of the leave.</param>
    public static Reply As(Meeting meeting, int step, DateTimeOffset now, string language, Roster roster)
    {
        var (words, dates, leave) = (LeaveWords.In(language), DateWords.In(language), meeting.Leaves[step - 1]);
        var name = roster.NameOf(leave.Member, language);
        var facts = new List<Fact>
        {
            new(words.Member, name),
            new(words.Reason, leave.Reason ?? words.NoReason),
            new(words.AskedAt, dates.Moment(leave.At.ToOffset(now.Offset))),
        };
        if (leave.AskedBy is { } by)
            facts.Add(new(words.AskedBy, roster.NameOf(by, language)));
        return new(
            words.Request(name, $"{meeting.Work} {meeting.Title}", dates.Moment(meeting.Start.ToOffset(now.Offset))), words.Title, Tone.Blue, [new Facts(facts)],
            Buttons: [.. Decide(meeting, leave, "", words)], Footnote: words.DecideHint($"{meeting.Work}", name));
    }

    /// <summary>All that are undecided.</summary>
    public static Reply Open(Meeting meeting, DateTimeOffset now, string language, Roster roster)
    {
        var words = LeaveWords.In(language);
        var open = meeting.Leaves.Where(leave => leave.State == LeaveState.Requested).ToList();
        return new(
            words.Open($"{meeting.Work} {meeting.Title}", open.Count), words.Title, Tone.Yellow,
            [new Lines([.. open.Select(leave => new Line(roster.NameOf(leave.Member, language), leave.Reason ?? words.NoReason, DateWords.In(language).Moment(leave.At.ToOffset(now.Offset))))])],
            Buttons: [.. open.Take(AtMost).SelectMany(leave => Decide(meeting, leave, open.Count > 1 ? $" · {roster.NameOf(leave.Member, language)}" : "", words))], Footnote: open.Count == 0 ? null : words.DecideHint($"{meeting.Work}", roster.NameOf(open[0].Member, language)));
    }

    private static IEnumerable<Button> Decide(Meeting meeting, Leave leave, string name, LeaveWords words) =>
    [
        new(words.Approve + name, MeetingOrders.LeaveApprove, $"{meeting.Work}/{leave.Member}", Kind: ButtonKind.Primary),
        new(words.Decline + name, MeetingOrders.LeaveDecline, $"{meeting.Work}/{leave.Member}", Form: words.DeclineForm),
    ];
}
