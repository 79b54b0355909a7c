using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Sanmo.Tests.BotFramework.Fixtures;

/// <summary>A bearer token, right in every respect unless a test says otherwise.</summary>
internal sealed record Token(string Issuer, DateTimeOffset Now)
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";

    public SigningKey Key { get; init; } = SigningKey.First;

    public string Algorithm { get; init; } = SecurityAlgorithms.RsaSha256;

    public string? Audience { get; init; } = AppId;

    public string? ServiceUrl { get; init; } = Platform.ServiceUrl;

    public TimeSpan From { get; init; } = TimeSpan.FromMinutes(-1);

    public TimeSpan Until { get; init; } = TimeSpan.FromHours(1);

    public bool NeverExpires { get; init; }

    public Dictionary<string, object> MoreClaims { get; init; } = [];

    public string Signed() => Sign(new SigningCredentials(Key.Security, Algorithm));

    /// <summary>The public key used as if it were a shared secret.</summary>
    public string SignedWithPublicKeyAsSecret() =>
        Sign(new SigningCredentials(new SymmetricSecurityKey(Encoding.ASCII.GetBytes(Key.Rsa.ExportSubjectPublicKeyInfoPem())) { KeyId = Key.Id }, SecurityAlgorithms.HmacSha256));

    public string Unsigned()
    {
        var payload = Signed().Split('.')[1];
        return $"{Base64UrlEncoder.Encode("{\"alg\":\"none\",\"typ\":\"JWT\"}")}.{payload}.";
    }

    private string Sign(SigningCredentials credentials)
    {
        var claims = new Dictionary<string, object>(MoreClaims);
        if (ServiceUrl is not null)
            claims["serviceurl"] = ServiceUrl;
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = Audience,
            NotBefore = (Now + From).UtcDateTime,
            Expires = NeverExpires ? null : (Now + Until).UtcDateTime,
            Claims = claims,
            SigningCredentials = credentials,
        });
    }
}
