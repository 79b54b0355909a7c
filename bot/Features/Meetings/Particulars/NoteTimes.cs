using Sanmo.Bot.Features.Meetings.Records;
using Sanmo.Bot.Features.Undo;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Calendars;
using Sanmo.Core.Meetings;

namespace Sanmo.Bot.Features.Meetings.Particulars;

/// <summary>When a meeting really began and ended, noted by those who keep its record; now, or at the time that is said.</summary>
internal sealed class NoteTimes(FindMeetings find, ChangeMeeting change, LocalZone zone)
{
    private static readonly TimeSpan _lately = TimeSpan.FromHours(12);

    public Task<Answer> BeginAsync(Ask ask, CancellationToken cancel) => NoteAsync(ask, MeetingSteps.Begin, meeting => meeting.ActualStart, meeting => meeting.Start);

    public Task<Answer> FinishAsync(Ask ask, CancellationToken cancel) => NoteAsync(ask, MeetingSteps.Finish, meeting => meeting.ActualEnd, meeting => meeting.End);

    private async Task<Answer> NoteAsync(Ask ask, Func<Meeting, DateTimeOffset, bool, DateTimeOffset, MeetingStep> step, Func<Meeting, DateTimeOffset?> actual, Func<Meeting, DateTimeOffset> planned)
    {
        var words = ParticularWords.In(ask.Language);
        var (kept, instead) = await find.OneAsync(ask, meeting => MayRun.Keep(ask.Intent, ask.Asker, meeting),
            meeting => meeting.State != MeetingState.Cancelled && meeting.Start - MeetingSteps.SignInAround <= ask.Now && meeting.End > ask.Now - _lately);
        if (kept is null)
            return instead!;
        var at = ask.Slots.NewTime is { } clock ? zone.At(zone.DateOf(kept.Value.Start), clock) : Minute(ask.Now);
        var (decided, on) = await change.RunAsync(kept, meeting => step(meeting, at, ask.Slots.NewTime is not null, ask.Now), new(ask.Asker.Id, ask.Intent));
        var (meeting, work) = (decided.After ?? on.Value, on.Value.Work.ToString());
        var name = $"{work} {meeting.Title}";
        if (decided.After is null)
            return new(Reply.Of(decided.Outcome switch
            {
                MeetingOutcome.AlreadyDone => words.NotedBefore(name, Clock(actual(meeting)!.Value)),
                MeetingOutcome.TooEarly => words.NotYet(name, Clock(meeting.Start)),
                MeetingOutcome.NotOver => words.EndsBeforeItBegins(name, Clock(meeting.ActualStart ?? meeting.Start)),
                _ => MeetingWords.In(ask.Language).Refusal(decided.Outcome, work),
            }), Personal: true);
        Button?[] buttons =
        [
            ask.Intent == MeetingOrders.Begin && meeting.ActualEnd is null ? new(words.End, MeetingOrders.End, work) : null,
            ask.Intent == MeetingOrders.End && meeting.Minutes?.Status is null or MinutesStatus.Returned ? new(MinutesWords.In(ask.Language).HandIn, MeetingOrders.MinutesSubmit, work, Kind: ButtonKind.Primary, Form: MinutesWords.In(ask.Language).Form) : null,
            UndoChange.Button(meeting.Work, on.Version + 1, ask.Language),
        ];
        var (noted, meant) = (Clock(actual(meeting)!.Value), Clock(planned(meeting)));
        return new(new(ask.Intent == MeetingOrders.Begin ? words.Began(name, noted, meant) : words.Ended(name, noted, meant), Tone: Tone.Good, Buttons: [.. buttons.OfType<Button>()]));
    }

    /// <summary>What its keeper may note next; null when there is nothing to note now.</summary>
    public static Button? Next(Meeting meeting, Ask ask) =>
        meeting.State != MeetingState.Planned || ask.Now < meeting.Start - MeetingSteps.SignInAround || ask.Now > meeting.End + _lately || !MayRun.Keep(MeetingOrders.Begin, ask.Asker, meeting) ? null
        : meeting.ActualStart is null && ask.Now < meeting.End ? new(ParticularWords.In(ask.Language).Begin, MeetingOrders.Begin, meeting.Work.ToString())
        : meeting.ActualEnd is null && ask.Now > (meeting.ActualStart ?? meeting.Start) ? new(ParticularWords.In(ask.Language).End, MeetingOrders.End, meeting.Work.ToString())
        : null;

    private string Clock(DateTimeOffset at) => zone.TimeOf(at).ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    private static DateTimeOffset Minute(DateTimeOffset at) => at.AddTicks(-(at.Ticks % TimeSpan.TicksPerMinute));
}
