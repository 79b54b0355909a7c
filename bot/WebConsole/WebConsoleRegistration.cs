namespace Sanmo.Bot.WebConsole;

internal static class WebConsoleRegistration
{
    /// <summary>The leaders' pages; needs the core, the features and the pages' floor.</summary>
    public static IServiceCollection AddWebConsole(this IServiceCollection services) => services
        .AddSingleton<Sight>().AddSingleton<ReadDeliveries>().AddSingleton<ReadForecast>().AddScoped<Desk>();
}
