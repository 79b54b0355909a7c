using Sanmo.Core.Reminders;
using Sanmo.Core.Targets;
using Sanmo.Tests.Reminders;

namespace Sanmo.Tests.Rectification;

public sealed class AnnualTargetTests
{
    private static readonly AnnualTarget _target = new(1, 2026, "branch-1", "design output", "k", 1200, 600, "m-1", AnnualTarget.Evenly, [], 1, Desk.At("01-05 09:00"));

    [Theory]
    [InlineData("01-01", 0)]
    [InlineData("03-31", 25)]
    [InlineData("06-30", 50)]
    [InlineData("08-15", 62)]
    [InlineData("12-31", 100)]
    public void What_should_be_reached_grows_between_the_checkpoints(string today, int percent) => Assert.Equal(percent, _target.Expected(Desk.Day(today)));

    [Theory]
    [InlineData("06-30", "Green")]
    [InlineData("07-31", "Yellow")]
    [InlineData("09-30", "Red")]
    public void The_light_is_done_against_what_should_be(string today, string light) => Assert.Equal(light, $"{_target.Light(Desk.Day(today))}");

    [Fact]
    public void The_owner_is_asked_on_the_first_workday_of_every_quarters_last_month()
    {
        Assert.Equal([("03-02", Stage.QuarterlyReview), ("06-01", Stage.QuarterlyReview), ("09-01", Stage.QuarterlyReview), ("12-01", Stage.QuarterlyReview)], Desk.LeadTimes().For(_target).Days(Audience.Owner));
        Assert.Empty(Desk.LeadTimes().For(_target with { Done = 1200 }));
    }
}
