using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Sanmo.Bot.Channels.BotFramework.Settings;

namespace Sanmo.Bot.Channels.BotFramework.Callers;

/// <summary>A bearer token to the caller it proves. Only tokens of the platform's own issuer: no emulator, no other bots.</summary>
internal sealed class CheckToken(OpenIdKeys keys, IOptions<BotFrameworkOptions> options, RealTime real)
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
        if (!string.Equals(read.Issuer, urls.Issuer, StringComparison.Ordinal))
            return (null, "issuer");
        var candidates = await keys.FindAsync(read.Kid is { Length: > 0 } id ? id : null, cancel) ?? throw new KeysUnavailableException();
        if (candidates.Count == 0)
            return (null, "unknown key");
        var result = await _handler.ValidateTokenAsync(token, Parameters(urls, candidates));
        if (!result.IsValid)
            return (null, result.Exception?.GetType().Name ?? "invalid");
        var signedWith = ((JsonWebToken)result.SecurityToken).SigningKey;
        var endorsements = candidates.FirstOrDefault(key => key.Key.Kid == signedWith?.KeyId)?.Endorsements;
        return (new VerifiedCaller(ServiceUrlIn(result), endorsements, Anonymous: false), null);
    }

    private static string? ServiceUrlIn(TokenValidationResult result) =>
        result.Claims.TryGetValue(ServiceUrlClaim, out var claim) || result.Claims.TryGetValue("serviceUrl", out claim) ? claim as string : null;

    private TokenValidationParameters Parameters(CloudUrls urls, IReadOnlyList<PublishedKey> candidates) => new()
    {
        ValidIssuer = urls.Issuer,
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
