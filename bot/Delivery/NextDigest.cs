using Microsoft.Extensions.Options;
using Sanmo.Core.Calendars;
using Sanmo.Core.Reminders;

namespace Sanmo.Bot.Delivery;

/// <summary>When people, or groups, next get what is gathered for them.</summary>
internal sealed class NextDigest(WorkCalendar calendar, LocalZone zone, IOptions<ReminderOptions> options)
{
    /// <returns>Later than <paramref name="instant"/>, on a workday.</returns>
    public DateTimeOffset After(DateTimeOffset instant, bool group)
    {
        var (today, at) = (zone.DateOf(instant), group ? options.Value.GroupAt : options.Value.DigestAt);
        return calendar.IsWorkday(today) && zone.At(today, at) > instant ? zone.At(today, at) : zone.At(calendar.AddWorkdays(today, 1), at);
    }
}
