using Microsoft.AspNetCore.Authentication;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Sanmo.Core.Members;
using Sanmo.Core.SignIn;

namespace Sanmo.Bot.WebPages.Signing;

/// <summary>The organisation's own sign-in: its claim names a member, and a session begins.</summary>
internal static class Directory
{
    public const string Scheme = "sanmo-directory";

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
            connect.MapInboundClaims = false;
            connect.Events.OnTicketReceived = received => EnterAsync(received, settings.Claim);
            connect.Events.OnRemoteFailure = async failed =>
            {
                failed.HandleResponse();
                await SignInPages.TooLateAsync(failed.HttpContext, failed.HttpContext.RequestServices.GetRequiredService<FindVisitor>().LanguageOf(failed.HttpContext, null));
            };
        });

    private static async Task EnterAsync(TicketReceivedContext received, string claim)
    {
        var (http, services) = (received.HttpContext, received.HttpContext.RequestServices);
        received.HandleResponse();
        var name = received.Principal?.FindFirst(claim)?.Value;
        var member = Find(await services.GetRequiredService<RosterCache>().GetAsync(), name);
        if (member is null)
        {
            await SignInPages.UnknownAsync(http, services.GetRequiredService<FindVisitor>().LanguageOf(http, null));
            return;
        }

        SessionCookie.Write(http, await services.GetRequiredService<WebSessions>().BeginAsync(member.Id, "directory"));
        http.Response.Redirect(received.ReturnUri ?? http.Request.PathBase + "/");
    }

    /// <summary>By the directory's object id or by employee number; pure.</summary>
    internal static Member? Find(Roster roster, string? name) => string.IsNullOrEmpty(name) ? null : roster.Members.FirstOrDefault(member =>
        member.EmployeeNo.Equals(name, StringComparison.OrdinalIgnoreCase) || member.Accounts.Any(account => name.Equals(account.AadObjectId, StringComparison.OrdinalIgnoreCase)));
}
