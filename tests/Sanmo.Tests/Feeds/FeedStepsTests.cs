using Sanmo.Core.Agenda;
using Sanmo.Core.Feeds;
using Sanmo.Tests.Reminders;

namespace Sanmo.Tests.Feeds;

public sealed class FeedStepsTests
{
    private static readonly DateTimeOffset _now = Desk.At("11-23 09:00");
    private static readonly AgendaEntry _meeting = new(new(WorkKind.Meeting, 5), 0, AgendaPart.Attend, Desk.At("11-26 15:00"), Desk.At("11-26 16:00"), false, "支委会", "二楼会议室");

    [Fact]
    public void What_is_new_begins_at_nought_and_what_stays_the_same_keeps_its_number()
    {
        var first = FeedSteps.Next([], [_meeting], _now);
        Assert.Equal([new(_meeting, 0, _now)], first);
        Assert.Equal(first, FeedSteps.Next(first, [_meeting], _now.AddHours(3)));
    }

    [Fact]
    public void A_change_counts_on()
    {
        var moved = _meeting with { At = Desk.At("11-27 15:00"), Until = Desk.At("11-27 16:00") };

        Assert.Equal([new(moved, 1, _now.AddHours(1))], FeedSteps.Next(FeedSteps.Next([], [_meeting], _now), [moved], _now.AddHours(1)));
    }

    [Fact]
    public void What_leaves_the_agenda_is_cancelled_until_four_weeks_after_its_time_and_then_gone()
    {
        var cancelled = FeedSteps.Next(FeedSteps.Next([], [_meeting], _now), [], _now.AddHours(1));
        Assert.Equal([new(_meeting, 1, _now.AddHours(1), Cancelled: true)], cancelled);
        Assert.Equal(cancelled, FeedSteps.Next(cancelled, [], _meeting.At + FeedSteps.KeepCancelled));
        Assert.Empty(FeedSteps.Next(cancelled, [], _meeting.At + FeedSteps.KeepCancelled + TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public void What_comes_back_counts_on_from_where_it_was()
    {
        var cancelled = FeedSteps.Next(FeedSteps.Next([], [_meeting], _now), [], _now);

        Assert.Equal([new(_meeting, 2, _now)], FeedSteps.Next(cancelled, [_meeting], _now));
    }

    [Fact]
    public void A_meeting_that_took_place_grows_old_without_being_called_off()
    {
        var shown = FeedSteps.Next([], [_meeting], _now);

        Assert.Empty(FeedSteps.Next(shown, [], _meeting.Until!.Value + FeedSteps.Back + TimeSpan.FromSeconds(1)));
    }

    [Theory]
    [InlineData(nameof(AgendaPart.Attend), true)]
    [InlineData(nameof(AgendaPart.TakePart), true)]
    [InlineData(nameof(AgendaPart.Do), true)]
    [InlineData(nameof(AgendaPart.MakeUp), true)]
    [InlineData(nameof(AgendaPart.Verify), false)]
    [InlineData(nameof(AgendaPart.Acknowledge), false)]
    public void Only_what_has_a_time_of_its_own_belongs_into_a_calendar(string part, bool belongs) =>
        Assert.Equal(belongs, FeedSteps.Belongs(_meeting with { Part = Enum.Parse<AgendaPart>(part) }));
}
