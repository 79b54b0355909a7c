using Microsoft.Extensions.Options;
using Sanmo.Core.Calendars;
using Sanmo.Core.Reminders;

namespace Sanmo.Core.Volunteering;

/// <summary>How long a freed place is held for the first in line: the shorter, the nearer the start.</summary>
internal sealed class OfferLimits(LocalZone zone, IOptions<ReminderOptions> options)
{
    private static readonly TimeOnly _evening = new(18, 0);
    private readonly QuietHours _quiet = new(zone, options.Value);

    /// <returns>Not included; null when there is no time left to ask.</returns>
    public DateTimeOffset? Until(DateTimeOffset now, DateTimeOffset start)
    {
        // The time counts from when it can be said.
        var told = _quiet.Hold(now, Audience.Participants);
        if (told >= start)
            told = now;
        var left = start - told;
        if (left < TimeSpan.FromMinutes(30))
            return null;
        return WholeMinute(left switch
        {
            _ when left >= TimeSpan.FromHours(36) => Evening(told),
            _ when left >= TimeSpan.FromHours(6) => told.AddHours(2),
            _ when left >= TimeSpan.FromHours(2) => told.AddMinutes(30),
            _ => told.AddMinutes(15),
        });
    }

    private DateTimeOffset Evening(DateTimeOffset told)
    {
        var today = zone.At(zone.DateOf(told), _evening);
        return today - told >= TimeSpan.FromHours(3) ? today : zone.At(zone.DateOf(told).AddDays(1), _evening);
    }

    private static DateTimeOffset WholeMinute(DateTimeOffset at) => at.Ticks % TimeSpan.TicksPerMinute == 0 ? at : at.AddTicks(TimeSpan.TicksPerMinute - at.Ticks % TimeSpan.TicksPerMinute);
}
