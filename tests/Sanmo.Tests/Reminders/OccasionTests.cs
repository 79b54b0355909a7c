using Microsoft.Extensions.Options;
using Sanmo.Core.Calendars;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Reminders;

namespace Sanmo.Tests.Reminders;

public sealed class OccasionTests
{
    private static readonly LocalZone _zone = new(Desk.Beijing);
    private static readonly Occasions _occasions = new(LoadCalendar.Shipped(), _zone, Options.Create(new ReminderOptions()));

    [Theory]
    [InlineData("2026-11-23", "BranchWeek 11-23 08:45")]
    [InlineData("2026-11-24", "")]
    [InlineData("2026-11-27", "CommitteeWeek 11-27 16:00")]
    [InlineData("2026-11-28", "")]
    [InlineData("2026-11-20", "CommitteeWeek 11-20 16:00,CadenceMissing 11-20 08:45")]
    [InlineData("2026-12-01", "CadenceMissing 12-01 08:45")]
    // The 20th is a Sunday that is worked; the week that it ends began as usual.
    [InlineData("2026-09-20", "CadenceMissing 09-20 08:45")]
    // Days off: told on the first workday after them, which is the week's first as well.
    [InlineData("2026-02-20", "")]
    [InlineData("2026-02-24", "BranchWeek 02-24 08:45,CadenceMissing 02-24 08:45")]
    [InlineData("2026-10-08", "BranchWeek 10-08 08:45")]
    [InlineData("2026-10-09", "CommitteeWeek 10-09 16:00")]
    public void A_day_has_what_its_week_its_month_and_its_quarter_ask_for(string day, string expected) =>
        Assert.Equal(expected, string.Join(',', _occasions.On(DateOnly.ParseExact(day, "yyyy-MM-dd")).Select(one => $"{one.Content} {_zone.Local(one.Due):MM-dd HH:mm}")));

    [Fact]
    public void Each_occasion_of_a_year_comes_once_on_a_workday_outside_quiet_hours()
    {
        var all = Enumerable.Range(0, 365).SelectMany(day => _occasions.On(new DateOnly(2026, 1, 1).AddDays(day))).ToList();

        Assert.Equal(all.Count, all.Select(one => (one.Content, one.Day)).Distinct().Count());
        Assert.All(all, one => Assert.True(one.UsefulUntil > one.Due));
        Assert.Equal(12 + 4, all.Count(one => one.Content == Content.CadenceMissing));
        Assert.InRange(all.Count(one => one.Content == Content.BranchWeek), 50, 53);
    }
}
