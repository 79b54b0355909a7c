using System.Net;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using Sanmo.Bot.Channels.BotFramework.Settings;

namespace Sanmo.Bot.Channels.BotFramework.Callers;

/// <summary>The authentication scheme of the messages endpoint.</summary>
internal sealed class CallerAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> schemes,
    ILoggerFactory logs,
    UrlEncoder encoder,
    IOptions<BotFrameworkOptions> options,
    IHostEnvironment environment,
    CheckToken tokens) : AuthenticationHandler<AuthenticationSchemeOptions>(schemes, logs, encoder)
{
    public const string Name = "BotFramework";
    private const string Prefix = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        // Other rooms may make this the default scheme by having none: their bearer tokens are not ours to judge.
        if (!Request.Path.Equals(MessagesEndpoint.Path, StringComparison.OrdinalIgnoreCase))
            return AuthenticateResult.NoResult();
        if (options.Value.IsAnonymous)
            return IsSameMachine() ? Success(new VerifiedCaller(null, null, Anonymous: true)) : AuthenticateResult.Fail("The bot has no identity and believes only its own machine.");
        if (Request.Headers.Authorization.ToString() is not { Length: > 0 } header)
            return AuthenticateResult.NoResult();
        if (!header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            return AuthenticateResult.Fail("not a bearer token");
        try
        {
            var (caller, refusal) = await tokens.CheckAsync(header[Prefix.Length..].Trim(), CancellationToken.None);
            if (caller is not null)
                return Success(caller);
            Logger.LogWarning("Refused a caller: {Refusal}", refusal);
            return AuthenticateResult.Fail(refusal ?? "refused");
        }
        catch (KeysUnavailableException unavailable)
        {
            return AuthenticateResult.Fail(unavailable);
        }
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.StatusCode = StatusCodes.Status401Unauthorized;
        Response.Headers.Append(HeaderNames.WWWAuthenticate, "Bearer");
        return Task.CompletedTask;
    }

    /// <summary>The settings were checked at start; this holds even if a proxy or a page of another site leads somebody here.</summary>
    private bool IsSameMachine() =>
        environment.IsDevelopment()
        && (Context.Connection.RemoteIpAddress is not { } from || IPAddress.IsLoopback(from))
        && Listening.IsLoopbackHost(Request.Host.Host);

    private AuthenticateResult Success(VerifiedCaller caller)
    {
        var properties = new AuthenticationProperties();
        properties.SetParameter(VerifiedCaller.Item, caller);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(new ClaimsIdentity(Scheme.Name)), properties, Scheme.Name));
    }
}
