using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace Sanmo.Bot.Channels.BotFramework.Callers;

internal static class ReadKeys
{
    /// <exception cref="JsonException">Not a key set.</exception>
    public static IReadOnlyList<PublishedKey> From(string jwks)
    {
        using var document = JsonDocument.Parse(jwks);
        if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty("keys", out var keys) || keys.ValueKind != JsonValueKind.Array)
            throw new JsonException("No keys in it.");
        return [.. keys.EnumerateArray()
            .Select(key => new PublishedKey(JsonWebKey.Create(key.GetRawText()), Endorsements(key), Issuer(key)))
            .Where(key => key.Key.Kty == JsonWebAlgorithmsKeyTypes.RSA)];
    }

    private static string? Issuer(JsonElement key) =>
        key.TryGetProperty("issuer", out var issuer) && issuer.ValueKind == JsonValueKind.String ? issuer.GetString() : null;

    private static IReadOnlyList<string>? Endorsements(JsonElement key) =>
        key.TryGetProperty("endorsements", out var list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.String).Select(one => one.GetString()!)]
            : null;
}
