using System.Text.Json;

namespace Sanmo.Core.Calendars;

internal static class LoadCalendar
{
    /// <summary>Reads every <c>holidays.*.json</c> in a folder; an operator adds a year by adding a file.</summary>
    /// <exception cref="InvalidDataException">A file is not a year of days; the message names the file.</exception>
    public static WorkCalendar FromFolder(string folder) =>
        new(Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "holidays.*.json").Order(StringComparer.Ordinal).Select(Read) : []);

    /// <summary>The calendar files that come with the product.</summary>
    public static WorkCalendar Shipped() => FromFolder(Path.Combine(AppContext.BaseDirectory, "calendars"));

    private static HolidayYear Read(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return JsonSerializer.Deserialize(stream, HolidayJson.Default.HolidayYear) ?? throw new JsonException("the file is empty");
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"{file}: {error.Message} It should hold {{\"year\", \"days\": [{{\"name\", \"date\", \"isOffDay\"}}]}}.", error);
        }
    }
}
