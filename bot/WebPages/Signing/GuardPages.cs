using Microsoft.AspNetCore.Components.Endpoints;

namespace Sanmo.Bot.WebPages.Signing;

/// <summary>Stands before every page: headers for all of them, the sign-in for those who are not known, a refusal for those who may not.</summary>
internal sealed class GuardPages(RequestDelegate next, FindVisitor visitors, FrontDoor door)
{
    // Styles: the component library writes its theme into the page. Everything else comes from here as a file.
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'; manifest-src 'self'";

    public async Task InvokeAsync(HttpContext http)
    {
        if (http.Request.Path.StartsWithSegments("/_blazor") && !SameOrigin(http))
        {
            // A browser lets any site open a WebSocket to any other; only the page's own may.
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        if (http.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type is not { } page)
        {
            if (http.Request.Path.StartsWithSegments("/_blazor") && !await MayConnectAsync(http))
                return;
            await next(http);
            return;
        }

        if (!door.IsThere)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        http.Response.OnStarting(() => AddHeaders(http));
        if (await visitors.OfAsync(http) is not { } found)
            await SignInPages.ShowAsync(http, visitors.LanguageOf(http, null), door.HasDirectory, StatusCodes.Status401Unauthorized);
        else if (!MayEnter.Page(page, found.Member))
            await SignInPages.RefuseAsync(http, found.Visitor);
        else
            await next(http);
    }

    public static Task AddHeaders(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers.CacheControl = "no-store";
        return Task.CompletedTask;
    }

    private async Task<bool> MayConnectAsync(HttpContext http)
    {
        if (door.IsThere && await visitors.OfAsync(http) is not null)
            return true;
        http.Response.StatusCode = StatusCodes.Status401Unauthorized;
        return false;
    }

    private static bool SameOrigin(HttpContext http) => http.Request.Headers.Origin.ToString() is not { Length: > 0 } origin
        || Uri.TryCreate(origin, UriKind.Absolute, out var from) && string.Equals(from.Authority, http.Request.Host.Value, StringComparison.OrdinalIgnoreCase);
}
