using Sanmo.Core.Rectification;
using Sanmo.Tests.Reminders;

namespace Sanmo.Tests.Rectification;

public sealed class SupervisionTests
{
    private static readonly RectificationItem _item = Desk.Staged(Desk.Day("11-25")) with { ScheduledAt = Desk.At("11-16 09:00"), Progress = [new(Desk.At("11-16 09:00"), "m-3", 50, null)] };

    [Theory]
    [InlineData("11-18", 50, "None")]
    [InlineData("11-22", 50, "Blue")]
    [InlineData("11-22", 80, "None")]
    [InlineData("11-25", 50, "Blue")]
    [InlineData("11-26", 50, "Yellow")]
    [InlineData("11-27", 50, "Yellow")]
    [InlineData("11-30", 50, "Yellow")]
    [InlineData("12-01", 50, "Red")]
    [InlineData("12-02", 50, "Red")]
    public void The_colour_follows_the_limit(string today, int percent, string level) =>
        Assert.Equal(level, $"{Supervision.Of(_item with { Progress = [new(Desk.At("11-16 09:00"), "m-3", percent, null)] }, Desk.Day(today), Desk.Calendar)}");

    [Fact]
    public void A_cause_given_in_time_keeps_an_overdue_item_yellow_until_the_fifth_workday()
    {
        var explained = With(_item, "11-26 10:00", "12-04");
        Assert.Equal(SupervisionLevel.Yellow, Supervision.Of(explained, Desk.Day("12-01"), Desk.Calendar));
        Assert.Equal(SupervisionLevel.Red, Supervision.Of(explained, Desk.Day("12-02"), Desk.Calendar));
        Assert.True(Supervision.AsksForCause(_item, Desk.Day("11-27"), Desk.Calendar));
        Assert.False(Supervision.AsksForCause(explained, Desk.Day("11-27"), Desk.Calendar));
    }

    [Fact]
    public void A_missed_step_is_yellow_until_it_is_explained_and_again_when_the_promise_is_broken()
    {
        var missed = _item with { Due = Desk.Day("12-25"), Milestones = [new("one", Desk.Day("11-20"), null, null)] };
        Assert.Equal(SupervisionLevel.Yellow, Supervision.Of(missed, Desk.Day("11-24"), Desk.Calendar));
        var explained = With(missed, "11-24 10:00", "11-30");
        Assert.Equal(SupervisionLevel.None, Supervision.Of(explained, Desk.Day("11-27"), Desk.Calendar));
        Assert.Equal(SupervisionLevel.Yellow, Supervision.Of(explained, Desk.Day("12-01"), Desk.Calendar));
        Assert.Equal(SupervisionLevel.Red, Supervision.Of(missed, Desk.Day("11-26"), Desk.Calendar));
    }

    [Fact]
    public void Two_returns_are_a_warning()
    {
        var once = _item with { Verifications = [new(Desk.At("11-18 10:00"), "m-90", VerificationOutcome.Returned, "a", 1)] };
        Assert.Equal(SupervisionLevel.None, Supervision.Of(once, Desk.Day("11-19"), Desk.Calendar));
        Assert.Equal(SupervisionLevel.Yellow, Supervision.Of(once with { Verifications = [.. once.Verifications!, new(Desk.At("11-19 10:00"), "m-90", VerificationOutcome.Returned, "b", 1)] }, Desk.Day("11-19"), Desk.Calendar));
    }

    [Fact]
    public void A_slip_without_an_answer_turns_red_after_its_date()
    {
        var slip = _item with { Due = Desk.Day("12-25"), Slips = [new(Desk.At("11-20 10:00"), "m-90", Desk.Day("11-24"), null)] };
        Assert.Equal(SupervisionLevel.Yellow, Supervision.Of(slip, Desk.Day("11-24"), Desk.Calendar));
        Assert.Equal(SupervisionLevel.Red, Supervision.Of(slip, Desk.Day("11-25"), Desk.Calendar));
        Assert.Equal(SupervisionLevel.None, Supervision.Of(slip with { Slips = [slip.Slips![0] with { AnsweredAt = Desk.At("11-24 09:00") }] }, Desk.Day("11-25"), Desk.Calendar));
    }

    [Fact]
    public void Work_nobody_speaks_of_for_two_weeks_is_blue_and_finished_work_has_no_colour()
    {
        var far = _item with { Due = Desk.Day("12-25") };
        Assert.Equal(SupervisionLevel.None, Supervision.Of(far, Desk.Day("11-29"), Desk.Calendar));
        Assert.Equal(SupervisionLevel.Blue, Supervision.Of(far, Desk.Day("11-30"), Desk.Calendar));
        Assert.Equal(SupervisionLevel.None, Supervision.Of(far with { Status = RectificationStatus.PendingVerification }, Desk.Day("12-30"), Desk.Calendar));
    }

    [Fact]
    public void Long_term_work_is_blue_when_a_quarter_went_by_without_a_review_and_never_red_by_date()
    {
        var kept = Desk.LongTerm("06-10 09:00");
        Assert.Equal(SupervisionLevel.None, Supervision.Of(kept, Desk.Day("08-20"), Desk.Calendar));
        Assert.Equal(SupervisionLevel.Blue, Supervision.Of(kept, Desk.Day("10-01"), Desk.Calendar));
    }

    [Fact]
    public void Figures_leave_out_what_was_cancelled_and_count_long_term_work_apart()
    {
        RectificationItem[] items =
        [
            _item, _item with { Status = RectificationStatus.Closed }, _item with { Status = RectificationStatus.PendingVerification }, _item with { Status = RectificationStatus.Cancelled },
            Desk.LongTerm("06-10 09:00"), Desk.LongTerm("06-10 09:00") with { Status = RectificationStatus.Closed },
        ];
        var figures = ItemFigures.Of(items, Desk.Day("11-30"), Desk.Calendar);
        Assert.Equal((3, 1, 2, 1, 1, 33), (figures.Found, figures.Closed, figures.InHand, figures.Waiting, figures.Overdue, figures.Percent!.Value));
        Assert.Equal((2, 1), (figures.LongTerm, figures.LongTermClosed));
    }

    private static RectificationItem With(RectificationItem item, string at, string expected) =>
        item with { Progress = [.. item.Progress, new(Desk.At(at), "m-3", null, "parts are late", EntryKind.Cause, Desk.Day(expected))] };
}
