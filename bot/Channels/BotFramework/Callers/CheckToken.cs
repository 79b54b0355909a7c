using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Sanmo.Bot.Channels.BotFramework.Settings;

namespace Sanmo.Bot.Channels.BotFramework.Callers;

/// <summary>A bearer token to the caller it proves. Only tokens of the platform's own issuer, or of its service in the directory where that is named: no emulator, no other bots.</summary>
internal sealed class CheckToken(TrustedKeys keys, IOptions<BotFrameworkOptions> options, RealTime real)
{
    private const string ServiceUrlClaim = "serviceurl";
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];
    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };

    /// <exception cref="KeysUnavailableException">No key of the platform is known, so no token can be judged.</exception>
    public async Task<(VerifiedCaller? Caller, string? Refusal)> CheckAsync(string token, CancellationToken cancel)
    {
        if (!_handler.CanReadToken(token))
            return (null, "not a token");
        JsonWebToken read;
        try
        {
            read = _handler.ReadJsonWebToken(token);
        }
        catch (Exception error) when (error is ArgumentException or SecurityTokenException)
        {
            return (null, "not a token");
        }

        // Cheap refusals first: a token that could never pass must not make the bot fetch keys.
        if (!Algorithms.Contains(read.Alg, StringComparer.Ordinal))
            return (null, "algorithm");
        var urls = options.Value.Urls;
        if (SourceOf(read, urls) is not { } source)
            return (null, "issuer");
        if (source == keys.Directory && ServiceRefusal(read) is { } refusal)
            return (null, refusal);
        var candidates = await source.FindAsync(read.Kid is { Length: > 0 } id ? id : null, cancel) ?? throw new KeysUnavailableException();
        if (candidates.Count == 0)
            return (null, "unknown key");
        var result = await _handler.ValidateTokenAsync(token, Parameters(read.Issuer, candidates));
        if (!result.IsValid)
            return (null, result.Exception?.GetType().Name ?? "invalid");
        var signedWith = ((JsonWebToken)result.SecurityToken).SigningKey;
        var published = candidates.FirstOrDefault(key => ReferenceEquals(key.Key, signedWith)) ?? candidates.FirstOrDefault(key => key.Key.Kid == signedWith?.KeyId);
        if (source == keys.Directory && !MaySign(published, TenantOf(read), urls))
            return (null, "the key belongs to another issuer");
        return (new VerifiedCaller(ServiceUrlIn(result), published?.Endorsements, Anonymous: false, IsService: source == keys.Directory), null);
    }

    private OpenIdKeys? SourceOf(JsonWebToken token, CloudUrls urls) =>
        string.Equals(token.Issuer, urls.Issuer, StringComparison.Ordinal) ? keys.Platform
        : options.Value.ServiceAppIds.Count > 0 && urls.EntraIssuers.Contains(token.Issuer, StringComparer.Ordinal) ? keys.Directory
        : null;

    /// <summary>Any application can have the directory issue it a token that names this bot: the platform's service must be named, and the tenant be its own.</summary>
    private string? ServiceRefusal(JsonWebToken token)
    {
        var app = TextIn(token, "azp") ?? TextIn(token, "appid");
        if (app is null || !options.Value.ServiceAppIds.Contains(app, StringComparer.OrdinalIgnoreCase) || app.Equals(options.Value.AppId, StringComparison.OrdinalIgnoreCase))
            return "not the platform's service";
        return TenantOf(token) is { Length: > 0 } tenant && token.Issuer.Contains($"/{tenant}/", StringComparison.OrdinalIgnoreCase) ? null : "tenant and issuer differ";
    }

    /// <summary>A key of the directory names whom it signs for; the newer form of the address stands there for both.</summary>
    private static bool MaySign(PublishedKey? key, string? tenant, CloudUrls urls) =>
        key is not null && (key.Issuer is not { } signs || urls.EntraIssuers.Contains(signs.Replace("{tenantid}", tenant, StringComparison.OrdinalIgnoreCase), StringComparer.OrdinalIgnoreCase));

    private static string? TenantOf(JsonWebToken token) => TextIn(token, "tid");

    private static string? TextIn(JsonWebToken token, string claim) => token.TryGetPayloadValue<string>(claim, out var text) && text is { Length: > 0 } ? text : null;

    private static string? ServiceUrlIn(TokenValidationResult result) =>
        result.Claims.TryGetValue(ServiceUrlClaim, out var claim) || result.Claims.TryGetValue("serviceUrl", out claim) ? claim as string : null;

    private TokenValidationParameters Parameters(string issuer, IReadOnlyList<PublishedKey> candidates) => new()
    {
        ValidIssuer = issuer,
        ValidAudience = options.Value.AppId,
        IssuerSigningKeys = candidates.Select(key => key.Key),
        ValidAlgorithms = Algorithms,
        ValidateIssuerSigningKey = true,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        LifetimeValidator = (from, until, _, _) =>
        {
            var now = real.Clock.GetUtcNow().UtcDateTime;
            return until is { } end && end + Skew > now && (from is not { } start || start - Skew <= now);
        },
    };
}
