using Sanmo.Core.Agenda;
using Sanmo.Core.Calendars;

namespace Sanmo.Core.Reminders;

/// <summary>
/// Which reminders a piece of work deserves: a pure function of the work, the policy, the calendar and the zone. A plan holds the
/// whole chain since the present date was set, also what is over by now; none for finished or cancelled work.
/// </summary>
/// <param name="zone">The organisation's; dates and times of day are its.</param>
internal sealed partial class LeadTimes(WorkCalendar calendar, TimeZoneInfo zone, ReminderOptions options)
{
    private readonly LocalZone _zone = new(zone);
    private readonly QuietHours _quiet = new(new(zone), options);

    private Plan Start(WorkRef work, int chain, DateTimeOffset since) => new(work, chain, since, _quiet, options);

    private DateOnly Date(DateTimeOffset instant) => _zone.DateOf(instant);

    private DateTimeOffset At(DateOnly date, TimeOnly time) => _zone.At(date, time);

    /// <summary>When a limit has passed: the first instant of the next day.</summary>
    private DateTimeOffset After(DateOnly due) => _zone.StartOf(due.AddDays(1));

    private DateTimeOffset Digest(DateOnly date) => At(date, options.DigestAt);

    /// <summary>At once where that is a workday, quiet hours considered; otherwise with the next workday's digest.</summary>
    private DateTimeOffset OnWorkday(DateTimeOffset instant, Audience audience)
    {
        var held = _quiet.Hold(instant, audience);
        var date = Date(held);
        return calendar.IsWorkday(date) ? held : Digest(calendar.OnOrAfter(date));
    }

    /// <summary>At that time where it is a workday's and outside quiet hours, otherwise earlier: the workday before, or its evening.</summary>
    private DateTimeOffset OnWorkdayBefore(DateTimeOffset instant, DateTimeOffset limit, Audience audience)
    {
        var at = At(calendar.OnOrBefore(Date(instant)), _zone.TimeOf(instant));
        var held = _quiet.Hold(at, audience);
        if (held < limit && calendar.IsWorkday(Date(held)))
            return held;
        at = _quiet.Advance(at, audience);
        return At(calendar.OnOrBefore(Date(at)), _zone.TimeOf(at));
    }

    private void BeforeStart(Plan plan, Audience audience, DateTimeOffset start, int minutes, DateTimeOffset? told)
    {
        var at = start.AddMinutes(-minutes);
        // An early start is reminded of the evening before; who was already told that day is not told twice.
        if (_quiet.Hold(at, audience) >= start && told is not null && Date(told.Value) == Date(_quiet.Advance(at, audience)))
            return;
        plan.Say(Stage.BeforeStart, audience, Lane.Reminder, at, start);
    }
}
