using Sanmo.Bot.Understanding.Times;
using Sanmo.Core.Calendars;

namespace Sanmo.Bot.Understanding;

internal static class AddAmount
{
    /// <summary>Hours and minutes do not move a date; workdays can only be added, not taken away.</summary>
    public static DateOnly To(DateOnly date, Amount amount, WorkCalendar calendar) =>
        calendar.AddWorkdays(date.AddMonths(amount.Months).AddDays(amount.Days), amount.Workdays);

    /// <summary>The clock time stays when months, days or workdays are added.</summary>
    public static DateTimeOffset To(DateTimeOffset instant, Amount amount, WorkCalendar calendar)
    {
        var date = DateOnly.FromDateTime(instant.DateTime);
        return instant.AddDays(To(date, amount, calendar).DayNumber - date.DayNumber).AddMinutes(amount.Minutes);
    }
}
