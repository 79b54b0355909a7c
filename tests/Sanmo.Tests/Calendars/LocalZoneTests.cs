using Sanmo.Core.Calendars;

namespace Sanmo.Tests.Calendars;

public sealed class LocalZoneTests
{
    private static readonly LocalZone Berlin = new(TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"));

    [Theory]
    [InlineData("2026-03-28 08:45", "2026-03-28T07:45Z")]
    [InlineData("2026-03-30 08:45", "2026-03-30T06:45Z")]
    [InlineData("2026-03-29 02:30", "2026-03-29T01:30Z")]
    [InlineData("2026-10-25 02:30", "2026-10-25T00:30Z")]
    [InlineData("2026-10-26 08:45", "2026-10-26T07:45Z")]
    public void A_local_time_is_one_instant_also_when_clocks_change(string local, string instant)
    {
        var clock = DateTime.Parse(local, null);

        Assert.Equal(DateTimeOffset.Parse(instant, null), Berlin.At(DateOnly.FromDateTime(clock), TimeOnly.FromDateTime(clock)));
    }

    [Fact]
    public void A_day_has_as_many_hours_as_its_clocks_show()
    {
        Assert.Equal(TimeSpan.FromHours(23), Berlin.StartOf(new(2026, 3, 30)) - Berlin.StartOf(new(2026, 3, 29)));
        Assert.Equal(TimeSpan.FromHours(25), Berlin.StartOf(new(2026, 10, 26)) - Berlin.StartOf(new(2026, 10, 25)));
        Assert.Equal(new(2026, 10, 25), Berlin.DateOf(Berlin.EndOf(new(2026, 10, 25))));
    }

    [Fact]
    public void The_time_of_day_is_the_zones() =>
        Assert.Equal(new(9, 0), Berlin.TimeOf(DateTimeOffset.Parse("2026-07-01T15:00+08:00", null)));
}
