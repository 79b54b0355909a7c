using Sanmo.Core.Notices;
using Sanmo.Core.Reminders;
using Sanmo.Tests.Reminders;

namespace Sanmo.Tests.Notices;

public sealed class NoticeStepsTests
{
    private static readonly DateTimeOffset _now = Desk.At("11-23 12:00");

    /// <summary>Every step from every state: the state it leads to, or why it is not taken.</summary>
    [Theory]
    [InlineData("Draft", "AlreadyDecided", "AlreadyDecided", "NotWaiting", "Recalled", "NotSentYet", "NotSentYet", "NotSentYet", "Scheduled")]
    [InlineData("Scheduled", "AlreadyDecided", "AlreadyDecided", "Sent", "Recalled", "NotSentYet", "NotSentYet", "NotSentYet", "Scheduled")]
    [InlineData("AwaitsApproval", "Scheduled", "Declined", "NotWaiting", "Recalled", "NotSentYet", "NotSentYet", "NotSentYet", "AwaitsApproval")]
    [InlineData("Sent", "AlreadyDecided", "AlreadyDecided", "NotWaiting", "AlreadySent", "Sent", "Recalled", "Sent", "AlreadySent")]
    [InlineData("Recalled", "AlreadyDecided", "AlreadyDecided", "NotWaiting", "AlreadyWithdrawn", "AlreadyWithdrawn", "AlreadyWithdrawn", "AlreadyWithdrawn", "AlreadyWithdrawn")]
    [InlineData("Declined", "AlreadyDecided", "AlreadyDecided", "NotWaiting", "AlreadyDecided", "NotSentYet", "NotSentYet", "NotSentYet", "AlreadyDecided")]
    public void Each_step_leads_from_each_state_where_the_table_says(string state, string approve, string decline, string goOut, string cancel, string stop, string withdraw, string correct, string change)
    {
        var notice = In(Enum.Parse<NoticeState>(state));
        string[] results =
        [
            Name(NoticeSteps.Approve(notice, "m-2", _now.AddMinutes(1), null, _now)), Name(NoticeSteps.Decline(notice, "m-2", "no", _now)), Name(NoticeSteps.GoOut(notice, true, _now)),
            Name(NoticeSteps.Cancel(notice, _now)), Name(NoticeSteps.Stop(notice, _now)), Name(NoticeSteps.Withdraw(notice, null, _now)),
            Name(NoticeSteps.Correct(notice, "new", null, false, _now)), Name(NoticeSteps.Change(notice, "new", _now.AddDays(1), true, null, null, _now)),
        ];

        Assert.Equal([approve, decline, goOut, cancel, stop, withdraw, correct, change], results);
    }

    [Fact]
    public void Nobody_is_the_second_person_for_an_own_notice()
    {
        var notice = In(NoticeState.AwaitsApproval);

        Assert.Equal(NoticeRefusal.OwnNotice, NoticeSteps.Approve(notice, notice.Sender, _now.AddMinutes(1), null, _now).Refusal);
        Assert.Equal(NoticeRefusal.OwnNotice, NoticeSteps.Decline(notice, notice.Sender, "no", _now).Refusal);
    }

    [Fact]
    public void A_new_text_of_what_was_approved_has_to_be_approved_again_and_a_new_time_has_not()
    {
        var approved = In(NoticeState.Scheduled) with { ApprovedBy = "m-2" };

        Assert.Equal(NoticeState.AwaitsApproval, NoticeSteps.Change(approved, "new", _now.AddDays(1), true, null, null, _now).After!.State);
        Assert.Null(NoticeSteps.Change(approved, "new", _now.AddDays(1), true, null, null, _now).After!.ApprovedBy);
        Assert.Equal(NoticeState.Scheduled, NoticeSteps.Change(approved, approved.Body, _now.AddDays(1), true, null, null, _now).After!.State);
    }

    [Fact]
    public void Whoever_lost_the_right_to_send_does_not_send() => Assert.Equal(NoticeState.Declined, NoticeSteps.GoOut(In(NoticeState.Scheduled), false, _now).After!.State);

    [Fact]
    public void A_correction_asks_those_who_confirmed_again_only_when_it_matters()
    {
        var sent = In(NoticeState.Sent);

        Assert.Equal(1, NoticeSteps.Correct(sent, "new", sent.AckDeadline, false, _now).After!.Round);
        Assert.Equal(sent.ScheduleVersion, NoticeSteps.Correct(sent, "new", sent.AckDeadline, false, _now).After!.ScheduleVersion);
        Assert.Equal(2, NoticeSteps.Correct(sent, "new", sent.AckDeadline, true, _now).After!.Round);
        Assert.Equal(NoticeRefusal.NothingChanges, NoticeSteps.Correct(sent, sent.Body, sent.AckDeadline, false, _now).Refusal);
    }

    [Theory]
    [InlineData(null, "11-23 09:00:00", false, "11-23 09:00:15")]
    [InlineData("11-23 09:30:00", "11-23 09:00:00", false, "11-23 09:30:00")]
    [InlineData(null, "11-23 12:30:00", false, "11-23 13:30:00")]
    [InlineData(null, "11-23 12:30:00", true, "11-23 12:30:15")]
    [InlineData(null, "11-23 22:00:00", false, "11-24 08:00:00")]
    [InlineData("11-24 06:00:00", "11-23 22:00:00", false, "11-24 08:00:00")]
    [InlineData("11-24 06:00:00", "11-23 22:00:00", true, "11-24 06:00:00")]
    [InlineData(null, "11-23 21:29:50", false, "11-24 08:00:00")]
    public void It_goes_out_after_the_time_to_undo_and_outside_the_silence_unless_it_is_urgent(string? wanted, string now, bool urgent, string expected)
    {
        var quiet = new QuietHours(new(Desk.Beijing), new());

        Assert.Equal(At(expected), WhenToSend.Of(wanted is null ? null : At(wanted), At(now), urgent, quiet).ToUniversalTime());
    }

    [Theory]
    [InlineData(0, 0, true)]
    [InlineData(1, 4, false)]
    [InlineData(1, 5, true)]
    [InlineData(2, 60, true)]
    [InlineData(3, 600, false)]
    public void Somebody_is_urged_after_a_pause_and_not_without_end(int before, int minutesAgo, bool now)
    {
        var next = Nudge.NextAt(before == 0 ? null : new(before, _now.AddMinutes(-minutesAgo), "m-9"), new());

        Assert.Equal(now, next <= _now);
    }

    private static DateTimeOffset At(string clock) => DateTimeOffset.Parse($"2026-{clock}+08:00", null).ToUniversalTime();

    private static string Name(NoticeStep step) => step.After?.State.ToString() ?? step.Refusal!.Value.ToString();

    private static Notice In(NoticeState state) => Desk.Notice("11-23 10:00", "11-25 17:00") with { State = state, SendAt = state is NoticeState.Draft ? null : _now };
}
