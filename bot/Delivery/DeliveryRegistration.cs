using Microsoft.Extensions.DependencyInjection.Extensions;
using Sanmo.Bot.Features.Notices;

namespace Sanmo.Bot.Delivery;

internal static class DeliveryRegistration
{
    /// <summary>From the ledger to the channels; needs the core, the channels and a <see cref="TimeProvider"/>.</summary>
    public static IServiceCollection AddDelivery(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<DeliveryOptions>().Bind(configuration.GetSection(DeliveryOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(_ => new Random());
        services.TryAddSingleton<StartSending>();
        return services
            .AddSingleton<NextDigest>().AddSingleton<TakeTurn>().AddSingleton<HoldExcess>().AddSingleton<HoldMuted>().AddSingleton<PlanReport>()
            .AddSingleton<ComposeCard>().AddSingleton<ComposeNews>().AddSingleton<ComposeOccasion>().AddSingleton<Compose>().AddSingleton<DeliverTo>().AddSingleton<DeliverDue>().AddSingleton<EditCards>();
    }
}
