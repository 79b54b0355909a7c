namespace Sanmo.Core.Calendars;

/// <summary>Section <c>Calendar</c>.</summary>
internal sealed class CalendarOptions
{
    public const string Section = "Calendar";

    /// <summary>A folder of year files, <c>holidays.2027.json</c> or <c>2027.json</c>; each replaces the shipped file of its year.</summary>
    public string Path { get; set; } = "";

    /// <summary>What is off in a year nobody has a file for.</summary>
    public HolidayFallback Fallback { get; set; } = HolidayFallback.Fixed;
}
