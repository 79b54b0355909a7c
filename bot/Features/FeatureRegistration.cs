using Microsoft.Extensions.DependencyInjection.Extensions;
using Sanmo.Bot.Features.Assignments;
using Sanmo.Bot.Features.Deliveries;
using Sanmo.Bot.Features.Meetings;
using Sanmo.Bot.Features.Notices;
using Sanmo.Bot.Features.Rectification;
using Sanmo.Bot.Features.Volunteering;

namespace Sanmo.Bot.Features;

internal static class FeatureRegistration
{
    public static IServiceCollection AddFeatures(this IServiceCollection services)
    {
        foreach (var row in FeatureTable.Rows)
            services.TryAddSingleton(row.Owner);
        foreach (var part in (Type[])[.. MeetingFeatures.Parts, .. AssignmentFeatures.Parts, .. RectificationFeatures.Parts, .. VolunteerFeatures.Parts, .. NoticeFeatures.Parts, .. DeliveryFeatures.Parts])
            services.TryAddSingleton(part);
        return services.AddSingleton<FeatureTable>();
    }
}
