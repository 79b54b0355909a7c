using Microsoft.Extensions.Options;
using Sanmo.Bot.Channels.BotFramework.Settings;

namespace Sanmo.Bot.Channels.BotFramework.Connector;

/// <summary>A file somebody attached. It lies where anybody can own a name, so it is fetched without the token and from listed hosts only.</summary>
internal sealed class FetchFile(IHttpClientFactory clients, IOptions<BotFrameworkOptions> options, RealTime real)
{
    public const string Client = "BotFramework.Files";

    /// <returns>Null when the host is not trusted, the file is larger than <paramref name="atMost"/> bytes, or it cannot be had.</returns>
    public async Task<byte[]?> FindAsync(string? contentUrl, int atMost, CancellationToken cancel)
    {
        if (!Uri.TryCreate(contentUrl, UriKind.Absolute, out var url) || !HostList.Holds(options.Value.Urls.DownloadHosts, url))
            return null;
        using var patience = new CancellationTokenSource(options.Value.RequestTimeout, real.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancel);
        try
        {
            using var response = await clients.CreateClient(Client).GetAsync(url, HttpCompletionOption.ResponseHeadersRead, either.Token);
            if (!response.IsSuccessStatusCode || response.Content.Headers.ContentLength > atMost)
                return null;
            // What the header promises and what comes are two things.
            await response.Content.LoadIntoBufferAsync(atMost, either.Token);
            return await response.Content.ReadAsByteArrayAsync(either.Token);
        }
        catch (Exception error) when (error is HttpRequestException or IOException || (error is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            return null;
        }
    }
}
