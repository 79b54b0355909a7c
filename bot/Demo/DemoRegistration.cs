using Microsoft.Extensions.Options;
using Sanmo.Core.Dialogs;

namespace Sanmo.Bot.Demo;

internal static class DemoRegistration
{
    public static bool IsOn(IConfiguration configuration, IHostEnvironment environment) =>
        environment.IsDevelopment() && configuration.GetValue<bool>($"{DemoOptions.Section}:{nameof(DemoOptions.Enabled)}");

    /// <summary>The product's clock: the real one, or in a development demo one that can be hurried.</summary>
    public static IServiceCollection AddDemo(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddOptions<DemoOptions>().Bind(configuration.GetSection(DemoOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        if (IsOn(configuration, environment))
        {
            services.AddSingleton<TimeProvider>(provider => provider.GetRequiredService<IOptions<DemoOptions>>().Value is var demo
                ? new DemoClock(TimeProvider.System, demo.Now ?? TimeProvider.System.GetUtcNow(), demo.Speed) : TimeProvider.System);
        }
        else
        {
            services.AddSingleton(TimeProvider.System);
        }

        return services;
    }

    /// <summary>People in a hurried demo take as long to answer as anywhere else. Comes after the core.</summary>
    public static IServiceCollection AddDemoPatience(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment) => IsOn(configuration, environment)
        ? services.AddSingleton(provider => new Patience(Patience.Usual.ForAnswer * Math.Max(DemoClock.Fastest, provider.GetRequiredService<IOptions<DemoOptions>>().Value.Speed)))
        : services;
}
