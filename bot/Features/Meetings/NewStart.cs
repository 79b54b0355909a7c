using Sanmo.Bot.Understanding;
using Sanmo.Core.Calendars;

namespace Sanmo.Bot.Features.Meetings;

/// <summary>The start that somebody names as the new one: a new day keeps the hour, a new hour keeps the day; pure.</summary>
internal static class NewStart
{
    /// <param name="start">The present one, in the organisation's zone.</param>
    public static DateTimeOffset? Of(DateTimeOffset start, Slots slots, WorkCalendar calendar, LocalZone zone) => slots switch
    {
        { NewStart: { } at } => at,
        { Shift: { } shift } => AddAmount.To(start, shift, calendar),
        { NewDate: null, NewTime: null } => null,
        _ => zone.At(slots.NewDate ?? DateOnly.FromDateTime(start.DateTime), slots.NewTime ?? TimeOnly.FromDateTime(start.DateTime)),
    };
}
