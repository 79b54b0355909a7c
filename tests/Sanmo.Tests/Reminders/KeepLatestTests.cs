using Sanmo.Core.Reminders;

namespace Sanmo.Tests.Reminders;

public sealed class KeepLatestTests
{
    [Fact]
    public void Of_several_that_were_missed_about_one_thing_the_last_one_is_said()
    {
        var plan = Desk.LeadTimes().For(Desk.Staged(Desk.Day("11-30"))).Where(reminder => reminder is { Audience: Audience.Owner, Stage: Stage.SevenDaysBefore or Stage.ThreeDaysBefore or Stage.DayBefore or Stage.OnTheDay }).ToList();
        Assert.True(plan.Count > 1);

        Assert.Equal(plan.MaxBy(reminder => reminder.Due)!.Id, Assert.Single(plan, reminder => !KeepLatest.Dropped(plan).Contains(reminder.Id)).Id);
    }

    [Fact]
    public void Different_readers_and_different_steps_each_hear_theirs()
    {
        var plan = Desk.LeadTimes().For(Desk.Meeting("11-26 15:00"));
        var said = plan.Where(reminder => !KeepLatest.Dropped(plan).Contains(reminder.Id)).ToList();

        Assert.Equal(plan.Select(reminder => reminder.Audience).Distinct().Count(), said.Count);
    }
}
