using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Sanmo.Core.Calendars;

namespace Sanmo.Tests.Calendars;

public sealed class LoadCalendarTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sanmo-calendar-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_shipped_year_is_the_state_councils_notice_of_2026()
    {
        var year = Assert.Single(LoadCalendar.ReadYears(Path.Combine(AppContext.BaseDirectory, "calendars")));

        Assert.Equal(2026, year.Year);
        Assert.Equal(33, year.Days.Count(day => day.IsOffDay));
        Assert.Equal(["01-04", "02-14", "02-28", "05-09", "09-20", "10-10"], year.Days.Where(day => !day.IsOffDay).Select(day => day.Date.ToString("MM-dd", null)));
    }

    [Theory]
    [InlineData("holidays.2027.json")]
    [InlineData("2027.json")]
    public void An_operator_adds_a_year_by_adding_a_file(string name)
    {
        Write(name, """{"$schema": "x", "year": 2027, "papers": ["y"], "days": [{"name": "元旦", "date": "2027-01-04", "isOffDay": true}]}""");

        var calendar = Load();

        Assert.True(calendar.Knows(2026));
        Assert.False(calendar.IsWorkday(new(2027, 1, 4)));
        Assert.Null(calendar.MissingNextYear(new(2026, 12, 1)));
    }

    [Fact]
    public void The_operators_file_replaces_the_shipped_one_of_its_year()
    {
        Write("holidays.2026.json", """{"year": 2026, "days": [{"name": "Betriebsruhe", "date": "2026-11-23", "isOffDay": true}]}""");

        var calendar = Load();

        Assert.False(calendar.IsWorkday(new(2026, 11, 23)));
        Assert.True(calendar.IsWorkday(new(2026, 10, 1)));
    }

    [Fact]
    public void Other_files_in_the_folder_are_left_alone()
    {
        Write("members.json", "not a year");
        Write("README.md", "not a year");

        Assert.True(Load().Knows(2026));
    }

    [Theory]
    [InlineData("nonsense", "invalid")]
    [InlineData("null", "empty")]
    [InlineData("""{"year": 2027}""", "days")]
    [InlineData("""{"year": 2027, "days": null}""", "days")]
    [InlineData("""{"year": 2027, "days": [null]}""", "null")]
    [InlineData("""{"year": 2026, "days": []}""", "The name says 2027, the content 2026")]
    [InlineData("""{"year": 2027, "days": [{"name": "x", "date": "2027-01-01"}]}""", "isOffDay")]
    [InlineData("""{"year": 2027, "days": [{"name": "x", "date": "2027-02-30", "isOffDay": true}]}""", "date")]
    [InlineData("""{"year": 2027, "days": [{"name": "x", "date": "2026-10-01", "isOffDay": true}]}""", "2026-10-01 does not belong to 2027")]
    [InlineData("""{"year": 2027, "days": [{"name": "x", "date": "2027-10-01", "isOffDay": true}, {"name": "y", "date": "2027-10-01", "isOffDay": false}]}""", "2027-10-01 is named twice")]
    public void A_file_that_is_no_year_of_days_is_refused_by_name(string content, string reason)
    {
        Write("holidays.2027.json", content);

        var error = Assert.Throws<InvalidDataException>(Load);

        Assert.Contains("holidays.2027.json", error.Message, StringComparison.Ordinal);
        Assert.Contains(reason, error.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_container_builds_the_calendar_of_the_settings()
    {
        Write("holidays.2027.json", """{"year": 2027, "days": [{"name": "元旦", "date": "2027-01-01", "isOffDay": true}]}""");

        using var services = Services(("Calendar:Path", _folder), ("Calendar:Fallback", "Lunar"));

        var calendar = services.GetRequiredService<WorkCalendar>();
        Assert.True(calendar.Knows(2027));
        Assert.False(calendar.IsWorkday(new(2028, 1, 26)));
    }

    [Fact]
    public void A_folder_that_is_not_there_stops_the_start()
    {
        using var services = Services(("Calendar:Path", Path.Combine(_folder, "nowhere")));

        var error = Assert.Throws<OptionsValidationException>(services.GetRequiredService<WorkCalendar>);

        Assert.Contains("Calendar:Path", error.Message, StringComparison.Ordinal);
    }

    private WorkCalendar Load() => LoadCalendar.From(new() { Path = _folder });

    private void Write(string name, string content) => File.WriteAllText(Path.Combine(_folder, name), content);

    private static ServiceProvider Services(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create<string, string?>(setting.Key, setting.Value)))
            .Build();
        return new ServiceCollection().AddCalendar(configuration).BuildServiceProvider();
    }
}
