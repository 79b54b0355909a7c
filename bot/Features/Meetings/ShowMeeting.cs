using Sanmo.Bot.Features.Meetings.Leaves;
using Sanmo.Bot.Features.Meetings.Particulars;
using Sanmo.Bot.Features.Meetings.Records;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Meetings;
using Sanmo.Core.Members;

namespace Sanmo.Bot.Features.Meetings;

/// <summary>A meeting as everybody may see it: facts and counts.</summary>
internal static class ShowMeeting
{
    public static Reply As(Meeting meeting, DateTimeOffset now, string language, Roster roster)
    {
        var words = MeetingWords.In(language);
        var dates = DateWords.In(language);
        var facts = new List<Fact>
        {
            new(words.When, dates.Span(meeting.Start.ToOffset(now.Offset), meeting.End.ToOffset(now.Offset))),
            new(words.Type, words.TypeName(meeting.Type)),
        };
        if (meeting.ActualStart is not null || meeting.ActualEnd is not null)
            facts.Add(new(ParticularWords.In(language).Actual, Actual(meeting, now, language)));
        if (meeting.Online || meeting.Place is not null)
            facts.Add(new(words.Where, meeting.Place ?? words.Online));
        if (meeting.Host is not null)
            facts.Add(new(words.Host, roster.NameOf(meeting.Host, language)));
        if (meeting.Recorder is not null)
            facts.Add(new(words.Recorder, roster.NameOf(meeting.Recorder, language)));
        if (meeting.Topics is not null)
            facts.Add(new(words.Topics, meeting.Topics));
        facts.Add(new(words.Attendees, Counts(meeting, words)));
        if (meeting.Invitees is { Count: > 0 } invited)
            facts.Add(new(words.Invited, words.People(invited.Count)));
        if (meeting.Moved is [.., var last] && meeting.State == MeetingState.Planned)
            facts.Add(new(words.MovedFrom, dates.Moment(last.From.ToOffset(now.Offset))));
        if (meeting.CancelReason is not null)
            facts.Add(new(words.Reason, meeting.CancelReason));
        if (meeting.Minutes is { } minutes)
            facts.Add(new(words.MinutesLabel, words.MinutesState(minutes.Status)));
        var cancelled = meeting.State == MeetingState.Cancelled;
        return new($"{meeting.Title} {dates.Moment(meeting.Start.ToOffset(now.Offset))}", Name(meeting, cancelled ? words.CancelledMark : ""), cancelled ? Tone.Red : Tone.Blue, [new Facts(facts)]);
    }

    /// <summary>As a group sees it, with what everybody due to attend may want to press.</summary>
    public static Reply Card(Meeting meeting, DateTimeOffset now, string language, Roster roster)
    {
        Button?[] buttons = meeting.State != MeetingState.Planned ? [] :
        [
            now < meeting.Start ? new(MeetingWords.In(language).AskForLeave, Intent.LeaveRequest, meeting.Work.ToString(), Form: LeaveWords.In(language).Form) : null,
            now < meeting.End + MeetingSteps.SignInAround ? new(AttendanceWords.In(language).SignInButton, MeetingOrders.SignIn, meeting.Work.ToString()) : null,
        ];
        return As(meeting, now, language, roster) with { Buttons = buttons.OfType<Button>().ToList() is { Count: > 0 } some ? some : null };
    }

    public static Line Line(Meeting meeting, DateTimeOffset now, string language) =>
        new(DateWords.In(language).Span(meeting.Start.ToOffset(now.Offset), meeting.End.ToOffset(now.Offset)), meeting.Title, $"{meeting.Work} · {MeetingWords.In(language).TypeName(meeting.Type)}");

    private static string Actual(Meeting meeting, DateTimeOffset now, string language)
    {
        var (words, start, end) = (ParticularWords.In(language), meeting.ActualStart?.ToOffset(now.Offset), meeting.ActualEnd?.ToOffset(now.Offset));
        return (start, end) switch
        {
            ({ } from, { } until) => DateWords.In(language).Span(from, until),
            ({ } from, null) => words.SinceClock($"{from:HH:mm}"),
            _ => words.UntilClock($"{end:HH:mm}"),
        };
    }

    // A draft has no number yet.
    private static string Name(Meeting meeting, string mark) => meeting.Number == 0 ? $"{meeting.Title}{mark}" : $"{meeting.Work} {meeting.Title}{mark}";

    private static string Counts(Meeting meeting, MeetingWords words)
    {
        var (onLeave, present) = (meeting.Attendees.Count(meeting.IsExcused), meeting.SignedIn.Count(one => meeting.Attendees.Contains(one.Member)));
        string?[] parts = [words.People(meeting.Attendees.Count), present > 0 ? words.PresentCount(present) : null, onLeave > 0 ? words.OnLeaveCount(onLeave) : null];
        return string.Join(words.Comma, parts.Where(part => part is not null));
    }
}
