using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace Sanmo.Tests.BotFramework.Fixtures;

/// <summary>A key the pretend platform signs with, or a forger.</summary>
internal sealed record SigningKey(string Id, RSA Rsa, string[]? Endorsements = null, string? Issuer = null)
{
    public static SigningKey First { get; } = new("key-1", RSA.Create(2048), ["msteams", "webchat", "directline"]);

    public static SigningKey Second { get; } = new("key-2", RSA.Create(2048), ["msteams"]);

    public static SigningKey Forged { get; } = new("key-1", RSA.Create(2048));

    public RsaSecurityKey Security => new(Rsa) { KeyId = Id };

    public JsonObject Published()
    {
        var numbers = Rsa.ExportParameters(includePrivateParameters: false);
        var key = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = Id,
            ["n"] = Base64UrlEncoder.Encode(numbers.Modulus),
            ["e"] = Base64UrlEncoder.Encode(numbers.Exponent),
        };
        if (Endorsements is not null)
            key["endorsements"] = new JsonArray([.. Endorsements.Select(channel => JsonValue.Create(channel))]);
        if (Issuer is not null)
            key["issuer"] = Issuer;
        return key;
    }
}
