namespace Sanmo.Bot.WebPages.Showing;

/// <summary>An address that may be put behind a button: the web, or a page of our own; pure.</summary>
internal static class SafeLink
{
    /// <returns>Null for anything that a browser would run instead of open.</returns>
    public static string? Of(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var absolute) ? absolute.Scheme is "http" or "https" ? url : null
        : Uri.IsWellFormedUriString(url, UriKind.Relative) && !url.StartsWith("//", StringComparison.Ordinal) ? url : null;
}
