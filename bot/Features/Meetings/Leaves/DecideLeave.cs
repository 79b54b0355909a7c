using System.Globalization;
using Sanmo.Bot.Features.Members;
using Sanmo.Bot.Features.Undo;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Dialogue;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Meetings;
using Sanmo.Core.Outgoing;

namespace Sanmo.Bot.Features.Meetings.Leaves;

/// <summary>The convener's answer to a request for leave, by card or by words.</summary>
internal sealed class DecideLeave(MeetingStore meetings, News news)
{
    private const int AtMost = 5;

    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = LeaveWords.In(ask.Language);
        var (chosen, instead) = await ChooseAsync(ask);
        if (chosen is not { } one)
            return instead!;
        var approve = ask.Intent == MeetingOrders.LeaveApprove;
        var name = ask.Roster.NameOf(one.Member, ask.Language);
        while (await meetings.FindAsync(one.Number) is { } kept)
        {
            var meeting = kept.Value;
            var step = MeetingSteps.DecideLeave(meeting, one.Member, approve, ask.Slots.Reason, ask.Asker.Id, LeaveApprover.MayDecide(meeting, one.Member, ask.Asker.Id, ask.Roster), ask.Now);
            if (step.After is not { } after)
                return step.Outcome switch
                {
                    MeetingOutcome.NotYours => Answer.Of(words.NotYours(AskLeave.Names(LeaveApprover.Of(meeting, one.Member, ask.Roster), ask))),
                    MeetingOutcome.NothingAsked => Answer.Of(words.NothingAsked(name)),
                    MeetingOutcome.AlreadyDecided => Answer.Of(words.AlreadyDecided(name, meeting.LeaveOf(one.Member)!.State)),
                    MeetingOutcome.NeedsReason => new(Reply.Of(words.WhyDecline(name)), Personal: true,
                        Question: new(ask.Intent, ask.Slots with { MeetingId = Id(one.Number), Persons = [one.Member] }, SlotNames.Reason, [], ask.Now)),
                    _ => Answer.Of(MeetingWords.In(ask.Language).Refusal(step.Outcome, meeting.Work.ToString())),
                };
            var place = after.Leaves.ToList().FindIndex(leave => leave.Member == one.Member) + 1;
            var told = news.ToMember(one.Member, after.Work, kept.Version + 1, after.ScheduleVersion, MeetingTopics.LeaveDecided, ask.Now, after.Start, place);
            if (await meetings.SaveAsync(kept, after, new(ask.Asker.Id, ask.Intent), [told]))
            {
                var done = words.Decided(name, $"{after.Work} {after.Title}", approve);
                return new(new(done, Tone: Tone.Good, Buttons: [UndoChange.Button(after.Work, kept.Version + 1, ask.Language)]), Personal: true);
            }
        }

        return Answer.Of(MeetingWords.In(ask.Language).NoSuch($"M{one.Number}"));
    }

    /// <summary>The request meant: named, or the only one that waits for the asker.</summary>
    private async Task<((int Number, string Member)? Chosen, Answer? Instead)> ChooseAsync(Ask ask)
    {
        var words = LeaveWords.In(ask.Language);
        var named = ask.Slots.Persons is null ? null : NamedPeople.Of(ask);
        if (named?.Unknown is { } unknown)
            return (null, Answer.Of(words.Unknown(unknown)));
        if (FindMeetings.Number(ask) is { } number && named?.Members is [var person])
            return await meetings.FindAsync(number) is null ? (null, Answer.Of(MeetingWords.In(ask.Language).NoSuch($"M{number}"))) : ((number, person.Id), null);

        var open = (await meetings.ListAllAsync()).Select(kept => kept.Value).Where(meeting => meeting.State == MeetingState.Planned && meeting.Start > ask.Now)
            .Where(meeting => FindMeetings.Number(ask) is not { } wanted || meeting.Number == wanted)
            .SelectMany(meeting => meeting.Leaves.Where(leave => leave.State == LeaveState.Requested && LeaveApprover.Of(meeting, leave.Member, ask.Roster).Contains(ask.Asker.Id)), (meeting, leave) => (Meeting: meeting, Leave: leave))
            .Where(pair => named is null || named.Members.Any(one => one.Id == pair.Leave.Member))
            .OrderBy(pair => pair.Meeting.Start).ToList();
        return open switch
        {
            [] => (null, new(Reply.Of(named is null ? words.NothingToDecide : words.NothingAsked(ask.Roster.NameOf(named.Members[0].Id, ask.Language))), Personal: true)),
            [var only] => ((only.Meeting.Number, only.Leave.Member), null),
            _ => (null, new(new(words.WhoseLeave(open.Count), Buttons: [.. open.Take(AtMost).Select(pair => new Button(
                $"{ask.Roster.NameOf(pair.Leave.Member, ask.Language)} · {pair.Meeting.Work}", ask.Intent, $"{pair.Meeting.Work}/{pair.Leave.Member}",
                Values: ask.Slots.Reason is { } reason ? new Dictionary<string, string> { ["reason"] = reason } : null))]), Personal: true)),
        };
    }

    private static string Id(int number) => number.ToString(CultureInfo.InvariantCulture);
}
