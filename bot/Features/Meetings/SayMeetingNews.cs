using Sanmo.Bot.Features.Meetings.Leaves;
using Sanmo.Bot.Features.Meetings.Particulars;
using Sanmo.Bot.Features.Meetings.Records;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Meetings;
using Sanmo.Core.Redis;

namespace Sanmo.Bot.Features.Meetings;

/// <summary>What was done to it, in words for one listener, from what is kept now; pure.</summary>
internal static class SayMeetingNews
{
    /// <param name="row">Its topic says what happened.</param>
    /// <returns>Null when there is nothing to say any more.</returns>
    public static Reply? Of(Kept<Meeting> kept, Core.Outgoing.Delivery row, Listener listener) => (row.Topic, kept.Value) switch
    {
        (MeetingTopics.Created, { State: MeetingState.Planned } meeting) => meeting.ScheduleVersion != row.Chain ? null : Created(meeting, listener),
        (MeetingTopics.Moved or MeetingTopics.SeriesMoved, { State: MeetingState.Planned } meeting) => meeting.ScheduleVersion != row.Chain ? null : Moved(meeting, row.Topic == MeetingTopics.SeriesMoved, listener),
        (MeetingTopics.Cancelled or MeetingTopics.SeriesCancelled, { State: MeetingState.Cancelled } meeting) => Cancelled(meeting, row.Topic == MeetingTopics.SeriesCancelled, listener),
        (MeetingTopics.PlaceChanged or MeetingTopics.MadeRecorder or MeetingTopics.MadeHost, { State: MeetingState.Planned } meeting) => SayParticulars.Of(meeting, row.Topic, listener),
        (MeetingTopics.LeaveDecided or MeetingTopics.LeaveWithdrawn or MeetingTopics.LeaveExplained, { State: not MeetingState.Cancelled } meeting) when row.Step > 0 && row.Step <= meeting.Leaves.Count =>
            OfLeave(meeting, meeting.Leaves[row.Step - 1], row.Topic, listener),
        (MeetingTopics.MinutesSubmitted, { Minutes: { Status: MinutesStatus.Submitted } minutes } meeting) => ToCheck(meeting, minutes, listener),
        (MeetingTopics.MinutesPassed, { Minutes.Status: MinutesStatus.Approved } meeting) => Reply.Of(MinutesWords.In(listener.Language).PassedToSubmitter($"{meeting.Work} {meeting.Title}")),
        (MeetingTopics.MinutesReturned, { Minutes: { Status: MinutesStatus.Returned } minutes } meeting) => Returned(meeting, minutes, listener),
        _ => null,
    };

    private static Reply ToCheck(Meeting meeting, Minutes minutes, Listener listener)
    {
        var (words, work) = (MinutesWords.In(listener.Language), meeting.Work.ToString());
        return new(
            words.ToCheck($"{meeting.Work} {meeting.Title}", listener.Roster.NameOf(minutes.By, listener.Language)), $"{meeting.Work} {meeting.Title}", Tone.Blue, [new Paragraph(minutes.Content), .. minutes.Files is { Count: > 0 } files ? new Block[] { new Facts([new(words.Files, JoinNames.In(listener.Language, files))]) } : []],
            Buttons: [new(words.Pass, MeetingOrders.MinutesApprove, work, Kind: ButtonKind.Primary), new(words.SendBack, MeetingOrders.MinutesReturn, work, Form: words.OpinionForm)]);
    }

    private static Reply Returned(Meeting meeting, Minutes minutes, Listener listener)
    {
        var words = MinutesWords.In(listener.Language);
        var said = words.ReturnedToSubmitter($"{meeting.Work} {meeting.Title}", minutes.Opinion ?? "");
        return new(said, $"{meeting.Work} {meeting.Title}", Tone.Yellow, [new Paragraph(said)],
            Buttons: [new(words.HandIn, MeetingOrders.MinutesSubmit, meeting.Work.ToString(), Form: [new("content", words.Content, FieldKind.LongText, Required: true, Value: minutes.Content)])]);
    }

    private static Reply Created(Meeting meeting, Listener listener)
    {
        var words = MeetingWords.In(listener.Language);
        return ShowMeeting.Card(meeting, listener.Now, listener.Language, listener.Roster) with
        {
            Summary = words.NewMeeting(meeting.Title, DateWords.In(listener.Language).Moment(Local(meeting.Start, listener))),
            Footnote = words.LeaveHint,
        };
    }

    private static Reply Moved(Meeting meeting, bool series, Listener listener)
    {
        var (words, dates, change) = (MeetingWords.In(listener.Language), DateWords.In(listener.Language), meeting.Moved[^1]);
        var text = words.MovedNews(meeting.Title, dates.Moment(Local(change.From, listener)), dates.Span(Local(meeting.Start, listener), Local(meeting.End, listener)), meeting.Place ?? (meeting.Online ? words.Online : null));
        if (change.Reason is not null)
            text += words.Because(change.Reason);
        if (series)
            text += words.SeriesMovedToo;
        var excused = listener.Member is { } member && meeting.IsExcused(member);
        return new(text, $"{meeting.Work} {meeting.Title}", Tone.Yellow, [new Paragraph(text), .. excused ? new[] { new Paragraph(words.ExcusedBefore) } : []],
            Buttons: [excused ? new(LeaveWords.In(listener.Language).Withdraw, MeetingOrders.LeaveWithdraw, meeting.Work.ToString()) : new(words.AskForLeave, Intent.LeaveRequest, meeting.Work.ToString(), Form: LeaveWords.In(listener.Language).Form)],
            Footnote: excused ? null : words.LeaveHint);
    }

    private static Reply Cancelled(Meeting meeting, bool series, Listener listener)
    {
        var words = MeetingWords.In(listener.Language);
        var text = words.CancelledNews(meeting.Title, DateWords.In(listener.Language).Moment(Local(meeting.Start, listener)));
        if (meeting.CancelReason is not null)
            text += words.Because(meeting.CancelReason);
        if (series)
            text += words.SeriesCancelledToo;
        return new(text, $"{meeting.Work} {meeting.Title}{words.CancelledMark}", Tone.Red, [new Paragraph(text)]);
    }

    private static Reply? OfLeave(Meeting meeting, Leave leave, string topic, Listener listener)
    {
        var (words, name) = (LeaveWords.In(listener.Language), $"{meeting.Work} {meeting.Title}");
        var (who, when) = (listener.Roster.NameOf(leave.Member, listener.Language), DateWords.In(listener.Language).Moment(Local(meeting.Start, listener)));
        switch (topic, leave.State)
        {
            case (MeetingTopics.LeaveDecided, LeaveState.Approved or LeaveState.Declined):
                var approved = leave.State == LeaveState.Approved;
                var said = words.DecidedToMember(name, when, approved, leave.Opinion);
                var due = DateOnly.FromDateTime(Local(meeting.End, listener).DateTime).AddDays(MakeUpTask.DaysAllowed);
                var then = !approved ? words.PleaseCome : meeting.Type == MeetingType.HeartTalk ? null : words.MakeUpBy(DateWords.In(listener.Language).Day(due));
                return new(said, name, approved ? Tone.Good : Tone.Yellow, [new Paragraph(said), .. then is null ? [] : new[] { new Paragraph(then) }],
                    Buttons: approved ? [new(words.Withdraw, MeetingOrders.LeaveWithdraw, meeting.Work.ToString())] : null);
            case (MeetingTopics.LeaveWithdrawn, LeaveState.Withdrawn):
                return new(words.WithdrawnToApprover(who, name, when), name, Tone.Neutral, [new Paragraph(words.WithdrawnToApprover(who, name, when))]);
            case (MeetingTopics.LeaveExplained, LeaveState.Explained):
                var explained = words.ExplainedToApprover(who, name, when);
                return new(explained, name, Tone.Neutral, [new Paragraph(explained), new Facts([new(words.Reason, leave.Reason ?? words.NoReason)])]);
            default:
                return null;
        }
    }

    private static DateTimeOffset Local(DateTimeOffset at, Listener listener) => at.ToOffset(listener.Now.Offset);
}
