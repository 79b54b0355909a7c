using System.Text.Json;

namespace Sanmo.Bot.Channels.BotFramework.Callers;

/// <summary>The keys the platform signs with. They change without notice, and anybody can ask for a key that does not exist.</summary>
internal sealed class OpenIdKeys(IHttpClientFactory clients, Func<string> metadata, RealTime real, ILogger log) : IDisposable
{
    public const string Client = "BotFramework.Keys";
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(12);
    private static readonly TimeSpan Usable = TimeSpan.FromHours(24);

    /// <summary>Between two fetches asked for by an unknown key, and between two that failed: forged tokens must not become a flood of requests.</summary>
    private static readonly TimeSpan Throttle = TimeSpan.FromMinutes(5);
    private readonly SemaphoreSlim _one = new(1, 1);
    private IReadOnlyList<PublishedKey> _keys = [];
    private DateTimeOffset _fetched = DateTimeOffset.MinValue;
    private DateTimeOffset _failed = DateTimeOffset.MinValue;
    private DateTimeOffset _asked = DateTimeOffset.MinValue;

    /// <summary>The keys a token with this key id may be signed with; none for an unknown id; null when the platform's keys cannot be had at all.</summary>
    /// <param name="keyId">Null when the token names none: then any key may be it.</param>
    public async Task<IReadOnlyList<PublishedKey>?> FindAsync(string? keyId, CancellationToken cancel)
    {
        if (!IsFresh && real.Clock.GetUtcNow() - _failed >= RetryAfter)
            await FetchAsync(() => !IsFresh, cancel);
        if (real.Clock.GetUtcNow() - _fetched > Usable)
            return null;
        if (Matching(keyId) is { Count: > 0 } found)
            return found;
        if (real.Clock.GetUtcNow() - _asked >= Throttle)
        {
            await FetchAsync(() => Matching(keyId).Count == 0 && real.Clock.GetUtcNow() - _asked >= Throttle, cancel);
            _asked = real.Clock.GetUtcNow();
        }

        return Matching(keyId);
    }

    public void Dispose() => _one.Dispose();

    private bool IsFresh => real.Clock.GetUtcNow() - _fetched <= Fresh;

    // Without any key the bot is deaf: then it asks again soon.
    private TimeSpan RetryAfter => real.Clock.GetUtcNow() - _fetched > Usable ? TimeSpan.FromSeconds(10) : Throttle;

    private List<PublishedKey> Matching(string? keyId) => [.. _keys.Where(key => keyId is null || key.Key.Kid == keyId)];

    private async Task FetchAsync(Func<bool> stillNeeded, CancellationToken cancel)
    {
        await _one.WaitAsync(cancel);
        try
        {
            if (!stillNeeded())
                return;
            _keys = await DownloadAsync(cancel);
            _fetched = real.Clock.GetUtcNow();
        }
        catch (Exception error) when (!cancel.IsCancellationRequested && error is (HttpRequestException or JsonException or IOException or ArgumentException or OperationCanceledException))
        {
            _failed = real.Clock.GetUtcNow();
            log.LogError(error, "The platform's signing keys could not be fetched from {Metadata}", metadata());
        }
        finally
        {
            _one.Release();
        }
    }

    private async Task<IReadOnlyList<PublishedKey>> DownloadAsync(CancellationToken cancel)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10), real.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancel);
        var client = clients.CreateClient(Client);
        using var document = JsonDocument.Parse(await client.GetStringAsync(new Uri(metadata()), either.Token));
        var address = document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("jwks_uri", out var jwks) ? jwks.GetString() : null;
        if (!Uri.TryCreate(address, UriKind.Absolute, out var url) || url.Scheme != Uri.UriSchemeHttps)
            throw new JsonException("The metadata names no key set.");
        return ReadKeys.From(await client.GetStringAsync(url, either.Token));
    }
}
