using System.Globalization;
using System.Text.Json;

namespace Sanmo.Core.Calendars;

/// <summary>Reads and checks one year file.</summary>
internal static class ReadYear
{
    private const string Shape = """It should hold {"year": 2027, "days": [{"name": "元旦", "date": "2027-01-01", "isOffDay": true}]}.""";

    /// <summary>The year in a file's name, <c>holidays.2027.json</c> or <c>2027.json</c>; null for any other file.</summary>
    public static int? FindYear(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var digits = name.StartsWith("holidays.", StringComparison.Ordinal) ? name["holidays.".Length..] : name;
        return digits.Length == 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
    }

    /// <exception cref="InvalidDataException">The file is not a year of days; the message names the file and what is wrong.</exception>
    public static HolidayYear FromFile(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            var year = JsonSerializer.Deserialize(stream, HolidayJson.Default.HolidayYear) ?? throw new JsonException("The file is empty.");
            return FindFault(year, FindYear(file)) is { } fault ? throw new JsonException(fault) : year;
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"{file}: {error.Message} {Shape}", error);
        }
    }

    private static string? FindFault(HolidayYear year, int? named)
    {
        if (named is not null && year.Year != named)
            return $"The name says {named}, the content {year.Year}.";
        if (year.Days.Any(day => day is null))
            return "A day is null.";
        if (year.Days.FirstOrDefault(day => !Belongs(day.Date, year.Year)) is { } stranger)
            return $"{stranger.Date:yyyy-MM-dd} does not belong to {year.Year}.";
        if (year.Days.CountBy(day => day.Date).FirstOrDefault(count => count.Value > 1) is { Value: > 1 } twice)
            return $"{twice.Key:yyyy-MM-dd} is named twice.";
        return null;
    }

    // A notice may also move the last days of the year before, and the first of the next.
    private static bool Belongs(DateOnly date, int year) =>
        date.Year == year || date.Year == year - 1 && date.Month == 12 || date.Year == year + 1 && date.Month == 1;
}
