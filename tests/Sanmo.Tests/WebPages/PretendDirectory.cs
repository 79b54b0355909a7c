using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Sanmo.Tests.WebPages;

/// <summary>An OpenID Connect provider as strict as a real one: it serves a request only when everything about it is right, and says in <see cref="Complaints"/> what was not.</summary>
internal sealed class PretendDirectory : IAsyncDisposable
{
    public const string ClientId = "sanmo-pages";
    public const string ClientSecret = "s3cret+of/the&house=";
    private readonly WebApplication _app;
    private readonly RSA _key = RSA.Create(2048);
    private readonly RSA _otherKey = RSA.Create(2048);
    private readonly ConcurrentDictionary<string, Asked> _codes = new();

    private PretendDirectory(X509Certificate2 certificate)
    {
        Certificate = certificate.ExportCertificatePem();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate)));
        _app = builder.Build();
        _app.MapGet("/.well-known/openid-configuration", Discovery);
        _app.MapGet("/keys", Keys);
        _app.MapGet("/authorize", Authorize);
        _app.MapPost("/token", TokenAsync);
    }

    public string Issuer => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    /// <summary>The only address it sends anybody back to.</summary>
    public string RedirectUri { get; set; } = "";

    /// <summary>Who sits in front of it; the claims of the person.</summary>
    public JsonObject Person { get; set; } = [];

    /// <summary>Makes one answer of it wrong.</summary>
    public DirectoryLie Lie { get; set; }

    /// <summary>Of its HTTPS, for those who have to trust it.</summary>
    public string Certificate { get; }

    public ConcurrentQueue<string> Complaints { get; } = new();

    public static async Task<PretendDirectory> StartAsync()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        var made = request.CreateSelfSigned(DateTimeOffset.UnixEpoch.AddYears(50), DateTimeOffset.UnixEpoch.AddYears(100));
        var directory = new PretendDirectory(X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null));
        await directory._app.StartAsync();
        return directory;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        _key.Dispose();
        _otherKey.Dispose();
    }

    private IResult Discovery() => Results.Json(new JsonObject
    {
        ["issuer"] = Issuer,
        ["authorization_endpoint"] = $"{Issuer}/authorize",
        ["token_endpoint"] = $"{Issuer}/token",
        ["jwks_uri"] = $"{Issuer}/keys",
        ["response_types_supported"] = new JsonArray("code"),
        ["subject_types_supported"] = new JsonArray("pairwise"),
        ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
        ["code_challenge_methods_supported"] = new JsonArray("S256"),
        ["token_endpoint_auth_methods_supported"] = new JsonArray("client_secret_post"),
    });

    private IResult Keys()
    {
        var numbers = _key.ExportParameters(includePrivateParameters: false);
        return Results.Json(new JsonObject
        {
            ["keys"] = new JsonArray(new JsonObject
            {
                ["kty"] = "RSA",
                ["use"] = "sig",
                ["alg"] = "RS256",
                ["kid"] = "key-1",
                ["n"] = Base64Url.EncodeToString(numbers.Modulus),
                ["e"] = Base64Url.EncodeToString(numbers.Exponent),
            }),
        });
    }

    // Without the right client and address nobody is sent anywhere: that would be an open redirect.
    private IResult Authorize(HttpRequest request)
    {
        string Of(string name) => request.Query[name].ToString();
        if (Of("client_id") != ClientId || Of("redirect_uri") != RedirectUri)
            return Complain($"authorize: client {Of("client_id")} at {Of("redirect_uri")}");
        if (Of("response_type") != "code" || Of("response_mode") is not ("" or "query"))
            return Complain($"authorize: {Of("response_type")} by {Of("response_mode")}");
        if (!Of("scope").Split(' ').Contains("openid"))
            return Complain($"authorize: scope {Of("scope")}");
        if (Of("state").Length < 16 || Of("nonce").Length < 16)
            return Complain("authorize: state or nonce is too short to be a secret");
        if (Of("code_challenge_method") != "S256" || Of("code_challenge").Length != 43)
            return Complain("authorize: no PKCE by S256");
        if (Lie == DirectoryLie.SaysNo)
            return Results.Redirect($"{RedirectUri}?error=access_denied&error_description=The+person+said+no&state={Uri.EscapeDataString(Of("state"))}");
        var code = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        _codes[code] = new(Of("redirect_uri"), Of("nonce"), Of("code_challenge"));
        var state = Lie == DirectoryLie.OtherState ? "made-up-by-somebody-else" : Of("state");
        return Results.Redirect($"{RedirectUri}?code={Uri.EscapeDataString(code)}&state={Uri.EscapeDataString(state)}");
    }

    private async Task<IResult> TokenAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        string Of(string name) => form[name].ToString();
        if (Of("client_id") != ClientId || Of("client_secret") != ClientSecret)
            return Deny("invalid_client", "token: not our client");
        if (Of("grant_type") != "authorization_code")
            return Deny("unsupported_grant_type", $"token: grant {Of("grant_type")}");
        if (!_codes.TryRemove(Of("code"), out var asked))
            return Deny("invalid_grant", "token: the code was used, or never given");
        if (asked.RedirectUri != Of("redirect_uri"))
            return Deny("invalid_grant", "token: another address");
        if (Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(Of("code_verifier")))) != asked.Challenge)
            return Deny("invalid_grant", "token: the verifier does not fit the challenge");
        return Results.Json(new JsonObject { ["access_token"] = "opaque", ["token_type"] = "Bearer", ["expires_in"] = 300, ["id_token"] = IdToken(asked.Nonce) });
    }

    private string IdToken(string nonce)
    {
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        var age = Lie == DirectoryLie.Expired ? 7200 : 0;
        var claims = (JsonObject)Person.DeepClone();
        claims["iss"] = Lie == DirectoryLie.OtherIssuer ? "https://evil.example" : Issuer;
        claims["aud"] = Lie == DirectoryLie.OtherAudience ? "another-client" : ClientId;
        claims["sub"] ??= "pairwise-1";
        claims["iat"] = now - age;
        claims["nbf"] = now - age;
        claims["exp"] = now - age + 300;
        if (Lie != DirectoryLie.NoNonce)
            claims["nonce"] = Lie == DirectoryLie.OtherNonce ? "another-nonce" : nonce;
        var header = new JsonObject { ["alg"] = Lie == DirectoryLie.NotSigned ? "none" : "RS256", ["kid"] = "key-1", ["typ"] = "JWT" };
        var text = $"{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(header.ToJsonString()))}.{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(claims.ToJsonString()))}";
        var key = Lie == DirectoryLie.OtherKey ? _otherKey : _key;
        return Lie == DirectoryLie.NotSigned ? text + "." : $"{text}.{Base64Url.EncodeToString(key.SignData(Encoding.ASCII.GetBytes(text), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    private IResult Complain(string what)
    {
        Complaints.Enqueue(what);
        return Results.Text(what, statusCode: StatusCodes.Status400BadRequest);
    }

    private IResult Deny(string error, string what)
    {
        Complaints.Enqueue(what);
        return Results.Json(new JsonObject { ["error"] = error, ["error_description"] = what }, statusCode: error == "invalid_client" ? StatusCodes.Status401Unauthorized : StatusCodes.Status400BadRequest);
    }

    private sealed record Asked(string RedirectUri, string Nonce, string Challenge);
}
