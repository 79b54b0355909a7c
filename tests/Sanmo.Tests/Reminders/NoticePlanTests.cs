using Sanmo.Core.Notices;
using Sanmo.Core.Reminders;

namespace Sanmo.Tests.Reminders;

public sealed class NoticePlanTests
{
    private static readonly LeadTimes LeadTimes = Desk.LeadTimes();

    [Fact]
    public void Who_has_not_answered_is_asked_twice_and_the_sender_gets_the_list() =>
        Assert.Equal(
            [
                "11-24 13:30 WindowHalfOver Unanswered Reminder",
                "11-25 15:00 WindowClosing Unanswered Reminder",
                "11-25 17:00 WindowClosed Sender Reminder",
            ],
            LeadTimes.For(Desk.Notice("11-23 10:00", "11-25 17:00")).Lines());

    [Fact]
    public void A_window_of_one_day_is_reminded_of_once() =>
        Assert.Equal(["11-23 15:00 WindowClosing Unanswered Reminder"], LeadTimes.For(Desk.Notice("11-23 10:00", "11-23 17:00")).Lines(Audience.Unanswered));

    [Fact]
    public void A_window_of_an_hour_is_only_reported() =>
        Assert.Equal(["11-23 10:30 WindowHalfOver Unanswered Reminder", "11-23 11:00 WindowClosed Sender Reminder"], LeadTimes.For(Desk.Notice("11-23 10:00", "11-23 11:00")).Lines());

    [Fact]
    public void A_window_over_the_weekend_is_not_reminded_of_on_it() =>
        Assert.Equal(
            ["11-23 08:45 WindowHalfOver Unanswered Reminder", "11-24 10:00 WindowClosing Unanswered Reminder"],
            LeadTimes.For(Desk.Notice("11-20 17:00", "11-24 12:00")).Lines(Audience.Unanswered));

    [Theory]
    [InlineData("11-29 18:00", "11-27 16:00", "11-30 08:45")]
    [InlineData("11-29 01:00", "11-27 21:15", "11-30 08:45")]
    [InlineData("11-30 06:25", "11-27 21:15", "11-30 08:00")]
    [InlineData("11-27 23:59", "11-27 21:15", "11-30 08:45")]
    [InlineData("11-27 08:30", "11-27 08:00", "11-27 08:30")]
    public void Its_last_call_and_report_keep_to_workdays_and_waking_hours(string deadline, string lastCall, string report)
    {
        var plan = LeadTimes.For(Desk.Notice("11-23 10:00", deadline)).Lines();

        Assert.Contains($"{lastCall} WindowClosing Unanswered Reminder", plan);
        Assert.Contains($"{report} WindowClosed Sender Reminder", plan);
    }

    [Fact]
    public void A_notice_that_asks_for_nothing_or_is_not_out_deserves_nothing()
    {
        var sent = Desk.Notice("11-23 10:00", "11-25 17:00");

        Assert.Empty(LeadTimes.For(sent with { NeedAck = false }));
        Assert.Empty(LeadTimes.For(sent with { AckDeadline = null }));
        Assert.Empty(LeadTimes.For(sent with { State = NoticeState.Recalled }));
        Assert.Empty(LeadTimes.For(sent with { State = NoticeState.Draft, SentAt = null }));
        Assert.Empty(LeadTimes.For(sent with { State = NoticeState.Scheduled, SentAt = null }));
    }
}
