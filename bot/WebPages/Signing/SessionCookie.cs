namespace Sanmo.Bot.WebPages.Signing;

/// <summary>Carries a session's secret; scripts cannot read it and other sites cannot send it.</summary>
internal static class SessionCookie
{
    public const string Name = "sanmo-session";

    public static string? Read(HttpContext http) => http.Request.Cookies[Name];

    public static void Write(HttpContext http, string secret) => http.Response.Cookies.Append(Name, secret, Options(http));

    public static void Remove(HttpContext http) => http.Response.Cookies.Delete(Name, Options(http));

    private static CookieOptions Options(HttpContext http) => new()
    {
        HttpOnly = true,
        // Lax, not Strict: the link in a chat is a click from elsewhere, and its first page needs the session already.
        SameSite = SameSiteMode.Lax,
        Secure = http.Request.IsHttps,
        Path = http.Request.PathBase.HasValue ? http.Request.PathBase.Value : "/",
        IsEssential = true,
    };
}
