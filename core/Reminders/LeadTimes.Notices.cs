using Sanmo.Core.Notices;

namespace Sanmo.Core.Reminders;

internal sealed partial class LeadTimes
{
    private const int DaysWorthSending = 7;

    /// <summary>Twice at most to those who have not answered, then the list to the sender; a notice without a deadline has no window.</summary>
    public IReadOnlyList<Reminder> For(Notice notice)
    {
        // It is sent by what reminds: a changed time, a withdrawal or a crash in between is nothing special then.
        if (notice is { State: NoticeState.Scheduled, SendAt: { } at })
            return [new(notice.Work, notice.ScheduleVersion, Stage.GoesOut, 0, Audience.Group, notice.UrgentBy is null ? Lane.Reply : Lane.Urgent, at, at.AddDays(DaysWorthSending))];
        if (notice is not { State: NoticeState.Sent, NeedAck: true, AckDeadline: { } deadline, SentAt: { } sent })
            return [];
        var since = sent > notice.ScheduledAt ? sent : notice.ScheduledAt;
        var plan = Start(notice.Work, notice.ScheduleVersion, since);

        var closing = OnWorkdayBefore(deadline.AddMinutes(-options.MinutesBeforeNoticeCloses), deadline, Audience.Unanswered);
        var last = plan.Say(Stage.WindowClosing, Audience.Unanswered, Lane.Reminder, closing, deadline);

        // Nothing is reminded of twice a day: the later one speaks.
        var half = OnWorkday(since + (deadline - since) / 2, Audience.Unanswered);
        if (last is null ? half < deadline : Date(half) < Date(last.Value))
            plan.Say(Stage.WindowHalfOver, Audience.Unanswered, Lane.Reminder, half, deadline);

        plan.Say(Stage.WindowClosed, Audience.Sender, Lane.Reminder, OnWorkday(deadline, Audience.Sender));
        return plan.Reminders;
    }
}
