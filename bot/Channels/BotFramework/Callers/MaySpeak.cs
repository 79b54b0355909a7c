using Sanmo.Bot.Channels.BotFramework.Reading;
using Sanmo.Bot.Channels.BotFramework.Settings;
using Sanmo.Bot.Channels.BotFramework.Wire;

namespace Sanmo.Bot.Channels.BotFramework.Callers;

/// <summary>Whether a checked caller may have sent this activity.</summary>
internal static class MaySpeak
{
    /// <summary>Why not, or null.</summary>
    public static string? Refusal(VerifiedCaller caller, Activity activity, BotFrameworkOptions options, ServiceUrls serviceUrls)
    {
        if (!caller.Anonymous && !(caller is { IsService: true, ServiceUrl: null }) && (caller.ServiceUrl is not { } proved || !IsSame(proved, activity.ServiceUrl!)))
            return "the token does not speak for this serviceUrl";
        if (caller.Endorsements is { } channels && !channels.Contains(activity.ChannelId, StringComparer.Ordinal))
            return $"the signing key is not endorsed for {activity.ChannelId}";
        if (options.AllowedTenants.Count > 0 && !IsAllowed(activity, options.AllowedTenants))
            return "the tenant is not in BotFramework:AllowedTenants";
        return serviceUrls.MayCall(activity.ServiceUrl) ? null : "the host of the serviceUrl is not trusted; if it is right, add it to BotFramework:ConnectorHosts";
    }

    private static bool IsSame(string proved, string said) => string.Equals(proved.TrimEnd('/'), said.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);

    /// <summary>Both places an activity names its tenant must agree; silence in both is no tenant, and not allowed.</summary>
    private static bool IsAllowed(Activity activity, IList<string> allowed)
    {
        string?[] said = [activity.Conversation?.TenantId, activity.ChannelData.FindText("tenant", "id")];
        var named = said.OfType<string>().Where(tenant => tenant.Length > 0).ToList();
        return named.Count > 0 && named.All(tenant => allowed.Contains(tenant, StringComparer.OrdinalIgnoreCase));
    }
}
