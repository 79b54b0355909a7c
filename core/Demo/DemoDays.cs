using System.Globalization;
using Sanmo.Core.Calendars;

namespace Sanmo.Core.Demo;

/// <summary>Dates around the demo's present: everything is placed by counting workdays from today.</summary>
internal sealed class DemoDays
{
    private readonly WorkCalendar _calendar;
    private readonly TimeZoneInfo _zone;

    public DemoDays(DateTimeOffset now, TimeZoneInfo zone, WorkCalendar calendar)
    {
        _calendar = calendar;
        _zone = zone;
        Now = TimeZoneInfo.ConvertTime(now, zone);
        Today = DateOnly.FromDateTime(Now.DateTime);
    }

    public DateTimeOffset Now { get; }

    public DateOnly Today { get; }

    /// <summary>0 is today, or the last workday before a day off; 3 is the third workday after today, -3 the third before 0.</summary>
    public DateOnly Workday(int count)
    {
        if (count > 0)
            return _calendar.AddWorkdays(Today, count);
        var date = _calendar.OnOrBefore(Today);
        for (; count < 0; count++)
            date = _calendar.OnOrBefore(date.AddDays(-1));
        return date;
    }

    /// <summary>1 is the first Saturday after today; -1 the last one before. A Saturday that is a make-up workday gives way to its Sunday.</summary>
    public DateOnly Weekend(int count)
    {
        var toSaturday = ((int)DayOfWeek.Saturday - (int)Today.DayOfWeek + 7) % 7;
        var coming = Today.AddDays(toSaturday == 0 ? 7 : toSaturday);
        if (count > 0)
            return DayOff(coming.AddDays(7 * (count - 1)));
        var last = coming.AddDays(-7);
        return DayOff((DayOff(last) < Today ? last : last.AddDays(-7)).AddDays(7 * (count + 1)));
    }

    /// <param name="clock">Local, for example <c>15:30</c>.</param>
    public DateTimeOffset At(int workday, string clock) => At(Workday(workday), clock);

    public DateTimeOffset At(DateOnly date, string clock)
    {
        var local = date.ToDateTime(TimeOnly.ParseExact(clock, "HH:mm", CultureInfo.InvariantCulture));
        return new(local, _zone.GetUtcOffset(local));
    }

    /// <summary>Like <see cref="At(int, string)"/>, but what has happened has not happened later than a quarter of an hour ago.</summary>
    public DateTimeOffset Past(int workday, string clock) => Past(Workday(workday), clock);

    public DateTimeOffset Past(DateOnly date, string clock)
    {
        var at = At(date, clock);
        var latest = Now.AddMinutes(-15);
        return at < latest ? at : latest;
    }

    private DateOnly DayOff(DateOnly saturday) => _calendar.IsWorkday(saturday) ? saturday.AddDays(1) : saturday;
}
