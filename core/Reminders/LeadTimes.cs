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
    private readonly QuietHours _quiet = new(zone, options);

    private Plan Start(WorkRef work, int chain, DateTimeOffset since) => new(work, chain, since, _quiet, options);

    private DateOnly Date(DateTimeOffset instant) => zone.DateOf(instant);

    private DateTimeOffset At(DateOnly date, TimeOnly time) => zone.InstantOf(date, time);

    private DateTimeOffset Digest(DateOnly date) => At(date, options.DigestAt);

    /// <summary>At once on a workday, otherwise with the next workday's digest.</summary>
    private DateTimeOffset OnWorkday(DateTimeOffset instant)
    {
        var date = Date(instant);
        return calendar.IsWorkday(date) ? instant : Digest(calendar.OnOrAfter(date));
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
