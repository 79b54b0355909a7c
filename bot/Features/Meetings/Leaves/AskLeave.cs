using Sanmo.Bot.Features.Members;
using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Calendars;
using Sanmo.Core.Meetings;
using Sanmo.Core.Members;
using Sanmo.Core.Outgoing;

namespace Sanmo.Bot.Features.Meetings.Leaves;

/// <summary>Leave from one meeting, or from all of a day or a stretch of days: one request for each.</summary>
internal sealed class AskLeave(MeetingStore meetings, FindMeetings find, LocalZone zone, News news)
{
    private static readonly TimeSpan _explainable = TimeSpan.FromDays(3);

    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = LeaveWords.In(ask.Language);
        var people = NamedPeople.Of(ask);
        if (people.Unknown is { } unknown)
            return Answer.Of(words.Unknown(unknown));
        if (people.Members.Any(person => person.Id != ask.Asker.Id && !Permission.Covers(ask.Intent, ask.Asker, person.Branch)))
            return Refuse.For(ask, everywhere: people.Members.Any(person => person.Branch != ask.Asker.Branch));

        var (lines, buttons, asked) = (new List<string>(), new List<Button>(), 0);
        foreach (var person in people.Members)
        {
            var who = person.Id == ask.Asker.Id ? null : person.NameIn(ask.Language);
            var (numbers, instead) = await NumbersAsync(person, ask);
            if (instead is not null)
                return instead;
            if (numbers.Count == 0)
                lines.Add(words.NoMeetingThen(who));
            foreach (var number in numbers)
            {
                var (line, stands) = await AskForAsync(number, person, who, ask);
                lines.Add(who is null || !stands ? line : $"{who} · {line}");
                if (stands && asked++ < 3 && who is null)
                    buttons.Add(new(words.Withdraw, MeetingOrders.LeaveWithdraw, $"M{number}"));
            }
        }

        var summary = asked > 0 ? words.Summary(asked) : lines[0];
        return new(
            new(summary, Tone: asked > 0 ? Tone.Good : Tone.Neutral, Blocks: asked == 0 && lines.Count == 1 ? null : [.. lines.Select(line => new Paragraph(line))], Buttons: buttons,
                Footnote: asked > 0 ? words.MakeUpHint(MakeUpTask.DaysAllowed) : null),
            Personal: true);
    }

    /// <summary>Which meetings are meant: a day or a stretch means all of the person's meetings in it.</summary>
    private async Task<(IReadOnlyList<int> Numbers, Answer? Instead)> NumbersAsync(Member person, Ask ask)
    {
        if (FindMeetings.Number(ask) is { } number)
            return await meetings.FindAsync(number) is { } kept && (MayRun.See(ask, kept.Value) || kept.Value.Everybody.Contains(person.Id))
                ? ([number], null) : ([], Answer.Of(MeetingWords.In(ask.Language).NoSuch($"M{number}")));
        var dated = ask.Slots.Range is not null || ask.Slots.Date is not null || ask.Slots.Start is not null;
        var meant = (await meetings.ListAllAsync()).Select(kept => kept.Value)
            .Where(meeting => meeting.State == MeetingState.Planned && meeting.Everybody.Contains(person.Id) && find.IsMeant(ask, meeting) && (dated ? meeting.Start > ask.Now - _explainable : meeting.Start > ask.Now))
            .OrderBy(meeting => meeting.Start).ToList();
        return ([.. (dated ? meant : meant.Take(1)).Select(meeting => meeting.Number)], null);
    }

    private async Task<(string Line, bool Stands)> AskForAsync(int number, Member person, string? who, Ask ask)
    {
        var words = LeaveWords.In(ask.Language);
        while (await meetings.FindAsync(number) is { } kept)
        {
            var (name, when) = ($"{kept.Value.Work} {kept.Value.Title}", DateWords.In(ask.Language).Moment(zone.Local(kept.Value.Start)));
            var step = MeetingSteps.AskLeave(kept.Value, person.Id, ask.Slots.Reason, person.Id == ask.Asker.Id ? null : ask.Asker.Id, ask.Now);
            if (step.After is not { } after)
                return (step.Outcome switch
                {
                    MeetingOutcome.NotAnAttendee => words.NotAmong(who, name),
                    MeetingOutcome.AlreadyDone => words.SignedInAlready(name),
                    MeetingOutcome.AlreadyAsked => words.Already(name, LeaveState.Requested),
                    MeetingOutcome.AlreadyApproved => words.Already(name, LeaveState.Approved),
                    _ => MeetingWords.In(ask.Language).Refusal(step.Outcome, kept.Value.Work.ToString()),
                }, false);
            var approvers = LeaveApprover.Of(after, person.Id, ask.Roster);
            var place = after.Leaves.ToList().FindIndex(leave => leave.Member == person.Id) + 1;
            IReadOnlyList<Core.Outgoing.Delivery> told = step.Outcome == MeetingOutcome.Explained
                ? [.. approvers.Select(approver => news.ToMember(approver, after.Work, kept.Version + 1, after.ScheduleVersion, MeetingTopics.LeaveExplained, ask.Now, step: place))] : [];
            if (await meetings.SaveAsync(kept, after, new(ask.Asker.Id, ask.Intent), told))
                return step.Outcome == MeetingOutcome.Explained ? (words.Explained(name, when), true) : (words.Asked(name, when, Names(approvers, ask)), true);
        }

        return (MeetingWords.In(ask.Language).NoSuch($"M{number}"), false);
    }

    public static string Names(IEnumerable<string> members, Ask ask) => JoinNames.In(ask.Language, members.Select(member => ask.Roster.NameOf(member, ask.Language)));
}
