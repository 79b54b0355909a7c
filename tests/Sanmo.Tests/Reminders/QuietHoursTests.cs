using Sanmo.Core.Reminders;

namespace Sanmo.Tests.Reminders;

public sealed class QuietHoursTests
{
    private static readonly QuietHours Beijing = new(new(Desk.Beijing), new());

    [Theory]
    [InlineData("11-23 21:29", "11-23 21:29")]
    [InlineData("11-23 21:30", "11-24 08:00")]
    [InlineData("11-23 23:59", "11-24 08:00")]
    [InlineData("11-24 00:00", "11-24 08:00")]
    [InlineData("11-24 07:59", "11-24 08:00")]
    [InlineData("11-24 08:00", "11-24 08:00")]
    [InlineData("11-24 12:30", "11-24 12:30")]
    public void A_person_is_left_alone_at_night(string at, string said) => Assert.Equal(Desk.At(said), Beijing.Hold(Desk.At(at), Audience.Owner));

    [Theory]
    [InlineData("11-24 11:59", "11-24 11:59")]
    [InlineData("11-24 12:00", "11-24 13:30")]
    [InlineData("11-24 13:29", "11-24 13:30")]
    [InlineData("11-24 13:30", "11-24 13:30")]
    [InlineData("11-24 22:00", "11-25 08:00")]
    public void A_group_is_left_alone_at_noon_too(string at, string said) => Assert.Equal(Desk.At(said), Beijing.Hold(Desk.At(at), Audience.Group));

    [Theory]
    [InlineData("11-24 07:00", Audience.Owner, "11-23 21:15")]
    [InlineData("11-23 22:00", Audience.Owner, "11-23 21:15")]
    [InlineData("11-24 12:30", Audience.Group, "11-24 11:45")]
    [InlineData("11-24 12:30", Audience.Owner, "11-24 12:30")]
    public void What_cannot_wait_is_said_before_the_silence(string at, object audience, string said) =>
        Assert.Equal(Desk.At(said), Beijing.Advance(Desk.At(at), (Audience)audience));

    [Fact]
    public void What_is_urgent_breaks_the_silence() =>
        Assert.Equal(Desk.At("11-24 02:00"), Beijing.Hold(Desk.At("11-24 02:00"), Audience.Group, urgent: true));

    [Theory]
    [InlineData("11-24 09:59", true)]
    [InlineData("11-24 10:00", true)]
    [InlineData("11-24 10:01", false)]
    [InlineData("11-23 22:00", false)]
    [InlineData("11-23 21:00", false)]
    public void Only_what_starts_within_twelve_hours_is_urgent(string start, bool urgent) =>
        Assert.Equal(urgent, Beijing.IsUrgent(Desk.At(start), Desk.At("11-23 22:00")));

    [Fact]
    public void Equal_ends_mean_no_silence()
    {
        var none = new QuietHours(new(Desk.Beijing), new() { QuietFrom = new(0, 0), QuietUntil = new(0, 0), GroupQuietFrom = new(12, 0), GroupQuietUntil = new(12, 0) });

        for (var hour = 0; hour < 24; hour++)
            Assert.False(none.IsQuiet(Desk.At("11-23 00:00").AddHours(hour), Audience.Group));
    }

    [Fact]
    public void Two_silences_in_a_row_are_one()
    {
        var quiet = new QuietHours(new(Desk.Beijing), new() { GroupQuietFrom = new(8, 0), GroupQuietUntil = new(9, 30) });

        Assert.Equal(Desk.At("11-24 09:30"), quiet.Hold(Desk.At("11-23 23:00"), Audience.Group));
        Assert.Equal(Desk.At("11-23 21:15"), quiet.Advance(Desk.At("11-24 09:00"), Audience.Group));
    }

    [Theory]
    [InlineData("2026-03-29T00:30Z", "2026-03-29T06:00Z")]
    [InlineData("2026-03-28T21:00Z", "2026-03-29T06:00Z")]
    [InlineData("2026-10-25T00:30Z", "2026-10-25T07:00Z")]
    [InlineData("2026-10-25T01:30Z", "2026-10-25T07:00Z")]
    public void The_silence_ends_by_the_clock_on_the_wall_when_clocks_change(string at, string said) =>
        Assert.Equal(DateTimeOffset.Parse(said, null), new QuietHours(new(Desk.Berlin), new()).Hold(DateTimeOffset.Parse(at, null), Audience.Owner));
}
