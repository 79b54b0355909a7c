using Microsoft.Extensions.Options;
using Sanmo.Bot.Channels.BotFramework.Settings;

namespace Sanmo.Bot.Channels.BotFramework.Callers;

/// <summary>The two places whose keys may have signed a caller's token. The second is asked only for tokens that could be believed.</summary>
internal sealed class TrustedKeys(IHttpClientFactory clients, IOptions<BotFrameworkOptions> options, RealTime real, ILogger<OpenIdKeys> log) : IDisposable
{
    public OpenIdKeys Platform { get; } = new(clients, () => options.Value.Urls.OpenIdMetadata, real, log);

    public OpenIdKeys Directory { get; } = new(clients, () => options.Value.Urls.EntraMetadata, real, log);

    public void Dispose()
    {
        Platform.Dispose();
        Directory.Dispose();
    }
}
