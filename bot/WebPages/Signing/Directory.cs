using Microsoft.AspNetCore.Authentication;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using Sanmo.Core.Members;
using Sanmo.Core.SignIn;

namespace Sanmo.Bot.WebPages.Signing;

/// <summary>The organisation's own sign-in: its claim names a member, and a session begins.</summary>
internal static class Directory
{
    public const string Scheme = "sanmo-directory";

    private static readonly HashSet<string> _signatures = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512, SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512];

    /// <summary>Only holds what the round trip needs; the session itself is ours.</summary>
    private const string Trip = "sanmo-directory-trip";

    public static AuthenticationBuilder AddDirectory(this AuthenticationBuilder authentication, DirectoryOptions settings) => authentication
        .AddCookie(Trip, cookie => cookie.Cookie.Name = "sanmo-directory")
        .AddOpenIdConnect(Scheme, connect =>
        {
            (connect.Authority, connect.ClientId, connect.ClientSecret) = (settings.Authority, settings.ClientId, settings.ClientSecret);
            connect.SignInScheme = Trip;
            connect.CallbackPath = "/sign-in/directory/back";
            connect.ResponseType = OpenIdConnectResponseType.Code;
            connect.UsePkce = true;
            // Browsers and the provider live in real time, also beside a demo's clock.
            connect.TimeProvider = TimeProvider.System;
            // The answer comes back as a plain link, so that the cookies of the round trip never have to cross sites, also where the pages are on plain HTTP inside a house.
            connect.ResponseMode = OpenIdConnectResponseMode.Query;
            (connect.CorrelationCookie.SameSite, connect.CorrelationCookie.SecurePolicy) = (SameSiteMode.Lax, CookieSecurePolicy.SameAsRequest);
            (connect.NonceCookie.SameSite, connect.NonceCookie.SecurePolicy) = (SameSiteMode.Lax, CookieSecurePolicy.SameAsRequest);
            connect.MapInboundClaims = false;
            connect.Events.OnTokenValidated = validated =>
            {
                // In this flow the framework takes a token without a signature, since the connection it came by proves its sender; a proxy that opens connections would break that.
                if (validated.SecurityToken.SignatureAlgorithm is not { } algorithm || !_signatures.Contains(algorithm))
                    validated.Fail(new SecurityTokenInvalidSignatureException("The token is not signed by a key of the provider"));
                return Task.CompletedTask;
            };
            connect.Events.OnTicketReceived = received => EnterAsync(received, settings.Claim);
            connect.Events.OnRemoteFailure = async failed =>
            {
                failed.HandleResponse();
                await FailAsync(failed.HttpContext, failed.Failure);
            };
        });

    /// <summary>Sends somebody to the organisation's own sign-in.</summary>
    /// <param name="to">Where they wanted to go; a path of ours.</param>
    public static async Task BeginAsync(HttpContext http, string to)
    {
        try
        {
            await http.ChallengeAsync(Scheme, new() { RedirectUri = to });
        }
        catch (InvalidOperationException error) when (error.InnerException is not null && !http.Response.HasStarted)
        {
            await FailAsync(http, error);
        }
    }

    private static async Task FailAsync(HttpContext http, Exception? error)
    {
        var (fault, detail) = FindFault.Of(error);
        http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(Directory)).LogWarning(error, "A sign-in of the organisation did not end well: {Fault}", fault);
        await GuardPages.AddHeaders(http);
        await SignInPages.FailedAsync(http, http.RequestServices.GetRequiredService<FindVisitor>().LanguageOf(http, null), fault, detail);
    }

    private static async Task EnterAsync(TicketReceivedContext received, string claim)
    {
        var (http, services) = (received.HttpContext, received.HttpContext.RequestServices);
        received.HandleResponse();
        var name = received.Principal?.FindFirst(claim)?.Value;
        var member = Find(await services.GetRequiredService<RosterCache>().GetAsync(), name);
        if (member is null)
        {
            await GuardPages.AddHeaders(http);
            await SignInPages.UnknownAsync(http, services.GetRequiredService<FindVisitor>().LanguageOf(http, null));
            return;
        }

        SessionCookie.Write(http, await services.GetRequiredService<WebSessions>().BeginAsync(member.Id, "directory"));
        http.Response.Redirect(received.ReturnUri is { Length: > 0 } wanted && wanted != $"{http.Request.PathBase}/" ? wanted : http.Request.PathBase + (MayEnter.Leads(member) ? "/console" : "/"));
    }

    /// <summary>By the directory's object id or by employee number; pure.</summary>
    internal static Member? Find(Roster roster, string? name) => string.IsNullOrEmpty(name) ? null : roster.Members.FirstOrDefault(member =>
        member.EmployeeNo.Equals(name, StringComparison.OrdinalIgnoreCase) || member.Accounts.Any(account => name.Equals(account.AadObjectId, StringComparison.OrdinalIgnoreCase)));
}
