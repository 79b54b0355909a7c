using Sanmo.Core.Reminders;

namespace Sanmo.Tests.Reminders;

/// <summary>The policy's seven worked examples around the holidays of 2026.</summary>
public sealed class WorkedVectorTests
{
    [Theory]
    [InlineData("11-30", "11-23 SevenDaysBefore, 11-27 DayBefore, 11-30 OnTheDay", "12-01 12-03 12-07")]
    [InlineData("11-29", "11-20 SevenDaysBefore, 11-26 ThreeDaysBefore, 11-27 OnTheDay", "11-30 12-02 12-04")]
    [InlineData("10-08", "09-30 DayBefore, 10-08 OnTheDay", "10-09 10-12 10-14")]
    [InlineData("10-10", "09-30 ThreeDaysBefore, 10-09 DayBefore, 10-10 OnTheDay", "10-12 10-14 10-16")]
    [InlineData("09-21", "09-14 SevenDaysBefore, 09-18 ThreeDaysBefore, 09-20 DayBefore, 09-21 OnTheDay", "09-22 09-24 09-29")]
    [InlineData("02-24", "02-14 DayBefore, 02-24 OnTheDay", "02-25 02-27 03-02")]
    [InlineData("05-09", "04-30 SevenDaysBefore, 05-06 ThreeDaysBefore, 05-08 DayBefore, 05-09 OnTheDay", "05-11 05-13 05-15")]
    public void A_staged_item_is_reminded_of_on_workdays(string due, string before, string overdue)
    {
        var plan = Desk.LeadTimes().For(Desk.Staged(Desk.Day(due)));

        var said = plan.Days(Audience.Owner).Where(line => line.Stage is >= Stage.SevenDaysBefore and <= Stage.OnTheDay);
        Assert.Equal(before, string.Join(", ", said.Select(line => $"{line.Day} {line.Stage}")));

        var late = plan.Days(Audience.BranchSecretary).Where(line => line.Stage is >= Stage.LateOneWorkday and <= Stage.LateFiveWorkdays);
        Assert.Equal(overdue, string.Join(' ', late.Select(line => line.Day)));
    }
}
