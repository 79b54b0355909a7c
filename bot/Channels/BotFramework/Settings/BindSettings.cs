using Microsoft.Extensions.Options;

namespace Sanmo.Bot.Channels.BotFramework.Settings;

internal sealed class BindSettings(IConfiguration configuration) : IConfigureOptions<BotFrameworkOptions>
{
    public void Configure(BotFrameworkOptions options)
    {
        // The SDK's older name for the government cloud; the section may still say otherwise.
        if (configuration["ChannelService"] is { Length: > 0 } service && service.Contains("azure.us", StringComparison.OrdinalIgnoreCase))
            options.Cloud = BotCloud.USGov;
        configuration.GetSection(BotFrameworkOptions.Section).Bind(options);
        options.AppId = configuration["MicrosoftAppId"]?.Trim() ?? "";
        options.AppPassword = configuration["MicrosoftAppPassword"] ?? "";
        options.AppTenantId = configuration["MicrosoftAppTenantId"]?.Trim() ?? "";
        if (configuration["MicrosoftAppType"] is { Length: > 0 } type)
            options.AppType = Enum.TryParse<BotAppType>(type, ignoreCase: true, out var parsed) ? parsed : (BotAppType)(-1);
    }
}
