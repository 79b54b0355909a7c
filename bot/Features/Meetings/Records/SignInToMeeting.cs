using Sanmo.Bot.Features.Meetings.Leaves;
using Sanmo.Bot.Features.Members;
using Sanmo.Bot.Features.Undo;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Calendars;
using Sanmo.Core.Meetings;

namespace Sanmo.Bot.Features.Meetings.Records;

/// <summary>One's own hand at a meeting, or somebody else's by those who keep its record.</summary>
internal sealed class SignInToMeeting(FindMeetings find, ChangeMeeting change, LocalZone zone)
{
    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = AttendanceWords.In(ask.Language);
        var proxy = ask.Intent == MeetingOrders.SignInFor;
        var people = NamedPeople.Of(proxy ? ask : ask with { Slots = ask.Slots with { Persons = null } });
        if (people.Unknown is { } unknown)
            return Answer.Of(LeaveWords.In(ask.Language).Unknown(unknown));
        if (proxy && ask.Slots.Persons is null)
            return Answer.Of(words.SignInWhom);
        // Without a number: the one that is on now.
        var (kept, instead) = await find.OneAsync(ask, meeting => proxy ? MayRun.See(ask, meeting) : meeting.Everybody.Contains(ask.Asker.Id),
            meeting => meeting.State == MeetingState.Planned && meeting.Start - MeetingSteps.SignInAround <= ask.Now && ask.Now <= meeting.End + MeetingSteps.SignInAround);
        if (kept is null)
            return FindMeetings.Number(ask) is null && instead?.Question is null ? Answer.Of(words.NothingOnNow) : instead!;

        var (lines, done, version) = (new List<string>(), 0, kept.Version);
        foreach (var person in people.Members)
        {
            var by = proxy && person.Id != ask.Asker.Id ? ask.Asker.Id : null;
            var (step, on) = await change.RunAsync(kept, meeting => MeetingSteps.SignIn(meeting, person.Id, by, MayRun.Keep(MeetingOrders.Attendance, ask.Asker, meeting), ask.Now), new(ask.Asker.Id, ask.Intent, by is null ? null : person.Id));
            lines.Add(Say(step, on.Value, by is null ? null : person.NameIn(ask.Language), ask));
            if (step.After is { } after)
                (kept, done, version) = (on with { Value = after, Version = on.Version + 1 }, done + 1, on.Version + 1);
        }

        var meeting = kept.Value;
        var present = meeting.SignedIn.Count(one => meeting.Attendees.Contains(one.Member));
        var counts = done > 0 ? words.Counts(present, meeting.Attendees.Count) : null;
        return new(
            new($"{string.Join(' ', lines)}{counts}", Tone: done > 0 ? Tone.Good : Tone.Neutral, Buttons: done > 0 ? [UndoChange.Button(meeting.Work, version, ask.Language)] : null),
            Personal: proxy || done == 0, Card: ask.Pressed && done > 0 && ask.Place.IsGroup ? ShowMeeting.Card(meeting, ask.Now, ask.GroupLanguage, ask.Roster) : null);
    }

    private string Say(MeetingStep step, Meeting meeting, string? who, Ask ask)
    {
        var (words, name) = (AttendanceWords.In(ask.Language), $"{meeting.Work} {meeting.Title}");
        return step.Outcome switch
        {
            MeetingOutcome.Changed => words.SignedIn(who, name),
            MeetingOutcome.AlreadyDone => words.Already(who, name),
            MeetingOutcome.TooEarly => words.TooEarly(name, DateWords.In(ask.Language).Moment(zone.Local(meeting.Start - MeetingSteps.SignInAround))),
            MeetingOutcome.TooLate => words.TooLate(name, ask.Roster.NameOf(meeting.Recorder ?? meeting.Host, ask.Language)),
            MeetingOutcome.NotYours => words.ProxyNotYours(ask.Roster.NameOf(meeting.Host, ask.Language)),
            MeetingOutcome.NotAnAttendee => words.NotAmong(who, name),
            _ => MeetingWords.In(ask.Language).Refusal(step.Outcome, meeting.Work.ToString()),
        };
    }
}
