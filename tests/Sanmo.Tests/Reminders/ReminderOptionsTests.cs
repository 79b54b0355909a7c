using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Sanmo.Core.Reminders;

namespace Sanmo.Tests.Reminders;

public sealed class ReminderOptionsTests
{
    [Fact]
    public void The_policys_own_times_are_valid() => Assert.Equal(new(8, 45), Read().DigestAt);

    [Fact]
    public void An_operator_sets_times_in_plain_figures() =>
        Assert.Equal(new(7, 30), Read(("Reminders:QuietUntil", "07:00"), ("Reminders:DigestAt", "07:30")).DigestAt);

    [Theory]
    [InlineData("Reminders:DigestAt", "07:59")]
    [InlineData("Reminders:DigestAt", "21:30")]
    [InlineData("Reminders:GroupAt", "12:30")]
    [InlineData("Reminders:PreviousWorkdayAt", "22:00")]
    [InlineData("Reminders:VolunteerDayBeforeAt", "23:00")]
    [InlineData("Reminders:MinutesBeforeMeeting", "0")]
    [InlineData("Reminders:ContactBelowPercent", "101")]
    [InlineData("Reminders:DigestLatenessHours", "0")]
    public void A_setting_that_cannot_work_is_refused_by_name(string key, string value)
    {
        var error = Assert.Throws<OptionsValidationException>(() => Read((key, value)));

        Assert.Contains(key[(key.IndexOf(':', StringComparison.Ordinal) + 1)..], error.Message, StringComparison.Ordinal);
    }

    private static ReminderOptions Read(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create<string, string?>(setting.Key, setting.Value)))
            .Build();
        var services = new ServiceCollection();
        services.AddOptions<ReminderOptions>().Bind(configuration.GetSection(ReminderOptions.Section)).ValidateDataAnnotations();
        using var provider = services.BuildServiceProvider();
        return provider.GetRequiredService<IOptions<ReminderOptions>>().Value;
    }
}
