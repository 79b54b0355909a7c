namespace Sanmo.Core.Calendars;

/// <summary>Between the clock on the wall of a zone and instants.</summary>
internal static class LocalTime
{
    /// <summary>
    /// The instant a zone's clock shows this date and time. An hour the clock skips counts on from before the jump
    /// (02:30 becomes 03:30); of an hour it shows twice, the first.
    /// </summary>
    public static DateTimeOffset InstantOf(this TimeZoneInfo zone, DateOnly date, TimeOnly time)
    {
        var local = date.ToDateTime(time);
        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return TimeZoneInfo.ConvertTime(new DateTimeOffset(local, offset), zone);
    }

    /// <summary>The local date at an instant.</summary>
    public static DateOnly DateOf(this TimeZoneInfo zone, DateTimeOffset instant) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);

    /// <summary>The local time of day at an instant.</summary>
    public static TimeOnly TimeOf(this TimeZoneInfo zone, DateTimeOffset instant) =>
        TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);

    /// <summary>The instant a local date is over, which is not part of it.</summary>
    public static DateTimeOffset EndOf(this TimeZoneInfo zone, DateOnly date) => zone.InstantOf(date.AddDays(1), TimeOnly.MinValue);
}
