using Sanmo.Bot.Features.Meetings.Leaves;
using Sanmo.Bot.Features.Undo;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Dialogue;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Calendars;
using Sanmo.Core.Meetings;
using Sanmo.Core.Members;
using Sanmo.Core.Outgoing;

namespace Sanmo.Bot.Features.Meetings.Records;

/// <summary>The office passes minutes or sends them back with an opinion.</summary>
internal sealed class CheckMinutes(FindMeetings find, ChangeMeeting change, LocalZone zone, News news)
{
    private const int AtMost = 8;

    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = MinutesWords.In(ask.Language);
        var approve = ask.Intent == MeetingOrders.MinutesApprove;
        var (kept, instead) = await find.OneAsync(ask, _ => ask.Asker.ServesCommittee, meeting => meeting.Minutes?.Status == MinutesStatus.Submitted);
        if (kept is null)
            return FindMeetings.Number(ask) is null && instead?.Question is null ? Answer.Of(words.NoneToCheck) : instead!;
        var name = $"{kept.Value.Work} {kept.Value.Title}";
        var (step, on) = await change.RunAsync(kept, meeting => MeetingSteps.CheckMinutes(meeting, approve, ask.Slots.Reason, ask.Asker.Id, ask.Asker.ServesCommittee, ask.Now), new(ask.Asker.Id, ask.Intent, ask.Slots.Reason),
            (after, version) => [.. Hearers(after, ask.Asker).Select(member => news.ToMember(member, after.Work, version, after.ScheduleVersion, approve ? MeetingTopics.MinutesPassed : MeetingTopics.MinutesReturned, ask.Now))]);
        var by = ask.Roster.NameOf(on.Value.Minutes?.By, ask.Language);
        return step.Outcome switch
        {
            MeetingOutcome.Changed => new(new(approve ? words.Passed(name, by) : words.Returned(name, by), Tone: Tone.Good, Buttons: [UndoChange.Button(on.Value.Work, on.Version + 1, ask.Language)]), Personal: true),
            MeetingOutcome.NeedsReason => new(Reply.Of(words.WhyReturn), Personal: true, Question: new(ask.Intent, ask.Slots with { MeetingId = $"{on.Value.Number}" }, SlotNames.Reason, [], ask.Now)),
            MeetingOutcome.AlreadyDecided => Answer.Of(words.AlreadyChecked(name)),
            MeetingOutcome.NotYours => Answer.Of(words.NotYours(AskLeave.Names(MinutesChecker.Of(ask.Asker.Id, ask.Roster), ask))),
            _ => Answer.Of(words.NoneHandedIn(name)),
        };
    }

    public async Task<Answer> ListAsync(Ask ask, CancellationToken cancel)
    {
        var words = MinutesWords.In(ask.Language);
        var waiting = (await find.AllAsync()).Where(meeting => meeting.Minutes?.Status == MinutesStatus.Submitted).OrderBy(meeting => meeting.Minutes!.At).ToList();
        if (waiting.Count == 0)
            return Answer.Of(words.NoneToCheck);
        return new(new(
            words.Waiting(waiting.Count), words.Waiting(waiting.Count), Tone.Blue,
            [new Lines([.. waiting.Take(AtMost).Select(meeting => new Line(DateWords.In(ask.Language).Moment(zone.Local(meeting.Minutes!.At)), $"{meeting.Work} {meeting.Title}", ask.Roster.NameOf(meeting.Minutes!.By, ask.Language)))])],
            Buttons: [.. waiting.Take(3).Select(meeting => new Button($"{words.Pass} {meeting.Work}", MeetingOrders.MinutesApprove, meeting.Work.ToString()))]), Personal: true);
    }

    // Whoever handed them in, and the recorder where that was somebody else.
    private static IEnumerable<string> Hearers(Meeting meeting, Member checker) =>
        new[] { meeting.Minutes!.By, meeting.Recorder ?? meeting.Minutes.By }.Distinct().Where(member => member != checker.Id);
}
