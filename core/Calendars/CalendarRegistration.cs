using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Sanmo.Core.Calendars;

internal static class CalendarRegistration
{
    /// <summary>The work calendar of section <c>Calendar</c>; a year file nobody can read stops the start.</summary>
    public static IServiceCollection AddCalendar(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<CalendarOptions>()
            .Bind(configuration.GetSection(CalendarOptions.Section))
            .Validate(
                options => options.Path.Length == 0 || Directory.Exists(options.Path),
                $"{CalendarOptions.Section}:{nameof(CalendarOptions.Path)} is not a folder: name one with holidays.YEAR.json files, or leave it empty.")
            .ValidateOnStart();
        return services.AddSingleton(provider => LoadCalendar.From(provider.GetRequiredService<IOptions<CalendarOptions>>().Value));
    }
}
