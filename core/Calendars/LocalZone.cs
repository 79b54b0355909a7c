namespace Sanmo.Core.Calendars;

/// <summary>The organisation's zone: where its dates and clock times are meant.</summary>
internal sealed class LocalZone(TimeZoneInfo zone)
{
    public TimeZoneInfo Zone => zone;

    public DateTimeOffset Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, zone);

    public DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(Local(instant).DateTime);

    /// <summary>The local time of day at an instant.</summary>
    public TimeOnly TimeOf(DateTimeOffset instant) => TimeOnly.FromDateTime(Local(instant).DateTime);

    /// <summary>
    /// The instant of a local clock time; one that the clock jumps over is read as if it had not jumped (02:30 is then 03:30), of one
    /// that it shows twice the first.
    /// </summary>
    public DateTimeOffset At(DateOnly date, TimeOnly clock)
    {
        var local = date.ToDateTime(clock);
        return new(local, zone.IsInvalidTime(local) ? zone.GetUtcOffset(local.AddHours(-1))
            : zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max()
            : zone.GetUtcOffset(local));
    }

    /// <summary>The first instant of a local date.</summary>
    public DateTimeOffset StartOf(DateOnly date) => At(date, TimeOnly.MinValue);

    /// <summary>The last second of a local date: a deadline without a clock time.</summary>
    public DateTimeOffset EndOf(DateOnly date) => At(date, new(23, 59, 59));
}
