using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace Sanmo.Tests.BotFramework.Fixtures;

/// <summary>The other side on loopback: keys, tokens and a connector that forgives nothing.</summary>
internal sealed class Platform : IAsyncDisposable
{
    public const string ServiceUrl = "https://smba.trafficmanager.net/apac/";
    public const string Secret = "s3cret";
    private readonly WebApplication _app;
    private int _messages;
    private int _tokens;

    private Platform(WebApplication app) => _app = app;

    public string Address => _app.Urls.Single();

    public List<SigningKey> Keys { get; } = [SigningKey.First];

    public int KeyRequests { get; private set; }

    /// <summary>The addresses of metadata that were asked.</summary>
    public ConcurrentQueue<string> MetadataAsked { get; } = new();

    public bool KeysAway { get; set; }

    public Dictionary<string, string> Members { get; } = [];

    /// <summary>Null: the connector wants no token, as test clients do not.</summary>
    public string? ValidToken { get; private set; }

    public ConcurrentQueue<JsonObject> TokenRequests { get; } = new();

    public ConcurrentQueue<Call> Calls { get; } = new();

    public ConcurrentQueue<Scripted> Script { get; } = new();

    public HashSet<string> Gone { get; } = [];

    public int TokenStatus { get; set; } = 200;

    public IEnumerable<Call> Sent => Calls.Where(call => call.Method == "POST" && call.Target.Contains("/activities", StringComparison.Ordinal));

    public static async Task<Platform> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var platform = new Platform(app);
        app.Run(platform.AnswerAsync);
        await app.StartAsync();
        return platform;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        var target = http.Features.Get<IHttpRequestFeature>()!.RawTarget;
        var asked = http.Request.Headers[ToPlatform.AskedFor].ToString();
        if (target.EndsWith("/.well-known/openidconfiguration", StringComparison.Ordinal) || target.EndsWith("/.well-known/openid-configuration", StringComparison.Ordinal))
        {
            MetadataAsked.Enqueue(asked + target);
            await WriteAsync(http, KeysAway ? 503 : 200, new JsonObject { ["issuer"] = "unused", ["jwks_uri"] = asked + "/v1/.well-known/keys" });
        }
        else if (target.EndsWith("/keys", StringComparison.Ordinal))
        {
            KeyRequests++;
            await WriteAsync(http, 200, new JsonObject { ["keys"] = new JsonArray([.. Keys.Select(key => key.Published())]) });
        }
        else if (target.Contains("/oauth2/v2.0/token", StringComparison.Ordinal) || target.StartsWith("/metadata/identity/", StringComparison.Ordinal))
        {
            await GiveTokenAsync(http, asked, target);
        }
        else
        {
            await ConnectAsync(http, asked, target);
        }
    }

    private async Task GiveTokenAsync(HttpContext http, string asked, string target)
    {
        var request = new JsonObject { ["url"] = asked + target };
        if (http.Request.HasFormContentType)
        {
            foreach (var (name, value) in await http.Request.ReadFormAsync())
                request[name] = value.ToString();
        }

        TokenRequests.Enqueue(request);
        if (TokenStatus != 200)
        {
            await WriteAsync(http, TokenStatus, new JsonObject { ["error"] = "invalid_client", ["error_description"] = "AADSTS7000215: Invalid client secret provided." });
            return;
        }

        ValidToken = $"bot-token-{Interlocked.Increment(ref _tokens)}";
        await WriteAsync(http, 200, new JsonObject { ["token_type"] = "Bearer", ["expires_in"] = target.StartsWith("/metadata", StringComparison.Ordinal) ? "3600" : 3600, ["expires_on"] = "4102444800", ["access_token"] = ValidToken });
    }

    private async Task ConnectAsync(HttpContext http, string asked, string target)
    {
        JsonObject? body = null;
        if (http.Request.ContentLength > 0 || http.Request.Headers.TransferEncoding.Count > 0)
            body = (await JsonNode.ParseAsync(http.Request.Body))?.AsObject();
        Calls.Enqueue(new Call(http.Request.Method, asked, target, http.Request.Headers.Authorization is { Count: > 0 } header ? header.ToString() : null, body));
        if (Script.TryDequeue(out var scripted))
        {
            if (scripted.Before is { } before)
                await before;
            if (scripted.Abort)
            {
                http.Abort();
                return;
            }

            foreach (var (name, value) in scripted.Headers ?? [])
                http.Response.Headers[name] = value;
            http.Response.StatusCode = scripted.Status;
            http.Response.ContentType = scripted.ContentType;
            await http.Response.WriteAsync(scripted.Body);
            return;
        }

        if (ValidToken is not null && asked.StartsWith("https", StringComparison.Ordinal) && http.Request.Headers.Authorization != $"Bearer {ValidToken}")
            await ErrorAsync(http, 401, "Unauthorized");
        else if (Wrong(http, target, body) is { } wrong)
            await ErrorAsync(http, 400, wrong);
        else if (Gone.Any(id => target.Contains(Uri.EscapeDataString(id), StringComparison.Ordinal)))
            await ErrorAsync(http, 404, "ConversationNotFound");
        else if (http.Request.Method == "GET")
            await WriteAsync(http, 200, new JsonObject { ["members"] = new JsonArray([.. Members.Select(member => new JsonObject { ["id"] = member.Key, ["objectId"] = member.Value })]) });
        else if (http.Request.Path.Value!.EndsWith("/v3/conversations", StringComparison.Ordinal))
            await WriteAsync(http, 201, new JsonObject { ["id"] = "a:opened-" + (string?)body!["members"]?[0]?["id"] });
        else
            await WriteAsync(http, http.Request.Method == "POST" ? 201 : 200, new JsonObject { ["id"] = $"m-{Interlocked.Increment(ref _messages)}" });
    }

    /// <summary>What Teams or its stand-ins refuse, or would quietly do wrong.</summary>
    private static string? Wrong(HttpContext http, string target, JsonObject? body)
    {
        if (!target.Contains("/v3/", StringComparison.Ordinal) || target.Contains("//v3", StringComparison.Ordinal) || target.AsSpan().ContainsAny(";@:|"))
            return "BadPath";
        if (http.Request.Method is "GET" or "DELETE")
            return body is null ? null : "BodyNotAllowed";
        if (http.Request.ContentType != "application/json; charset=utf-8" || body is null)
            return "BadContentType";
        if (target.EndsWith("/v3/conversations", StringComparison.Ordinal))
            return body["isGroup"]?.GetValue<bool>() == false && body["members"] is JsonArray { Count: 1 } && body["text"] is null ? null : "BadSyntax";
        if ((string?)body["type"] != "message" || (http.Request.Method == "POST" && body["id"] is not null) || body["timestamp"] is not null || body["serviceUrl"] is not null)
            return "BadArgument";
        if (body["text"] is not null && body["attachments"] is not null)
            return "SplitByTeams";
        return body["text"] is null && body["attachments"] is null ? "BadArgument" : null;
    }

    private static Task ErrorAsync(HttpContext http, int status, string code) =>
        WriteAsync(http, status, new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = "" } });

    private static Task WriteAsync(HttpContext http, int status, JsonObject body)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json; charset=utf-8";
        return http.Response.WriteAsync(body.ToJsonString());
    }
}
