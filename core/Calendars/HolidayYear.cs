namespace Sanmo.Core.Calendars;

/// <summary>One year of the State Council's notice: the days that differ from the plain week.</summary>
/// <param name="Days">Days off and make-up workdays; a day not listed follows its weekday.</param>
internal sealed record HolidayYear(int Year, IReadOnlyList<Holiday> Days);
