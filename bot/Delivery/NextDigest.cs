using Microsoft.Extensions.Options;
using Sanmo.Core.Calendars;
using Sanmo.Core.Reminders;

namespace Sanmo.Bot.Delivery;

/// <summary>When people, or groups, next get what is gathered for them.</summary>
internal sealed class NextDigest(WorkCalendar calendar, LocalZone zone, IOptions<ReminderOptions> options)
{
    /// <param name="own">The reader's own hour, where there is one.</param>
    /// <returns>Later than <paramref name="instant"/>, on a workday.</returns>
    public DateTimeOffset After(DateTimeOffset instant, bool group, TimeOnly? own = null)
    {
        var (today, at) = (zone.DateOf(instant), group ? options.Value.GroupAt : own ?? options.Value.DigestAt);
        return calendar.IsWorkday(today) && zone.At(today, at) > instant ? zone.At(today, at) : zone.At(calendar.AddWorkdays(today, 1), at);
    }
}
