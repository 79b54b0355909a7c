namespace Sanmo.Core.Calendars;

internal static class LoadCalendar
{
    private static string ShippedFolder => Path.Combine(AppContext.BaseDirectory, "calendars");

    /// <summary>The calendar files that come with the product.</summary>
    public static WorkCalendar Shipped() => new(ReadYears(ShippedFolder));

    /// <summary>The shipped years and the operator's, whose file wins over the shipped one of the same year.</summary>
    /// <exception cref="InvalidDataException">A file is not a year of days; the message names the file and what is wrong.</exception>
    public static WorkCalendar From(CalendarOptions options) =>
        new([.. ReadYears(ShippedFolder), .. options.Path.Length == 0 ? [] : ReadYears(options.Path)], options.Fallback);

    /// <summary>Every year file of a folder in order of name; other files are left alone.</summary>
    /// <exception cref="InvalidDataException">A file is not a year of days; the message names the file and what is wrong.</exception>
    public static IEnumerable<HolidayYear> ReadYears(string folder) =>
        Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Where(IsYear).Select(ReadYear.FromFile)] : [];

    private static bool IsYear(string file) => ReadYear.FindYear(file) is not null;
}
