using Microsoft.AspNetCore.Antiforgery;
using Sanmo.Core.Members;
using Sanmo.Core.SignIn;

namespace Sanmo.Bot.WebPages.Signing;

/// <summary>In by a link from the chat, or by the organisation's own sign-in; out by a button.</summary>
internal static class SignInEndpoint
{
    public const string Path = "/sign-in";

    public static void MapSignIn(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(Path + "/{link}", AskAsync);
        endpoints.MapPost(Path + "/{link}", UseAsync).DisableAntiforgery();
        endpoints.MapPost("/sign-out", LeaveAsync).DisableAntiforgery();
        endpoints.MapGet(Path + "/directory", ToDirectoryAsync);
    }

    /// <summary>Only asks: chat programs fetch every link once to show what is behind it, and that must not use it up.</summary>
    private static async Task AskAsync(HttpContext http, string link, FindVisitor visitors, FrontDoor door)
    {
        if (!await IsThereAsync(http, door))
            return;
        await SignInPages.ConfirmAsync(http, visitors.LanguageOf(http, null), link);
    }

    private static Task ToDirectoryAsync(HttpContext http, FrontDoor door, string? to)
    {
        if (door.HasDirectory)
            return Directory.BeginAsync(http, http.Request.PathBase + (to is not null && IsOwnPath(to) ? to : "/"));
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    /// <summary>A path of ours, and nothing that a browser takes for another site.</summary>
    internal static bool IsOwnPath(string path) => path.StartsWith('/') && !path.StartsWith("//", StringComparison.Ordinal) && !path.Contains('\\', StringComparison.Ordinal) && !path.Any(char.IsControl);

    private static async Task UseAsync(HttpContext http, string link, IAntiforgery antiforgery, SignInLinks links, WebSessions sessions, RosterCache rosters, FindVisitor visitors, FrontDoor door)
    {
        if (!await IsThereAsync(http, door) || !await IsOursAsync(http, antiforgery))
            return;
        if (await links.TakeAsync(link) is not { } member || (await rosters.GetAsync()).FindMember(member) is not { } known)
        {
            await SignInPages.TooLateAsync(http, visitors.LanguageOf(http, null));
            return;
        }

        SessionCookie.Write(http, await sessions.BeginAsync(known.Id, "link"));
        http.Response.Redirect(http.Request.PathBase + (MayEnter.Leads(known) ? "/console" : "/"));
    }

    private static async Task LeaveAsync(HttpContext http, IAntiforgery antiforgery, WebSessions sessions)
    {
        if (!await IsOursAsync(http, antiforgery))
            return;
        if (SessionCookie.Read(http) is { } secret)
            await sessions.EndAsync(secret);
        SessionCookie.Remove(http);
        http.Response.Redirect(http.Request.PathBase + "/");
    }

    private static Task<bool> IsThereAsync(HttpContext http, FrontDoor door)
    {
        if (!door.IsThere)
            http.Response.StatusCode = StatusCodes.Status404NotFound;
        else
            http.Response.OnStarting(() => GuardPages.AddHeaders(http));
        return Task.FromResult(door.IsThere);
    }

    private static async Task<bool> IsOursAsync(HttpContext http, IAntiforgery antiforgery)
    {
        if (await antiforgery.IsRequestValidAsync(http))
            return true;
        http.Response.StatusCode = StatusCodes.Status400BadRequest;
        return false;
    }
}
