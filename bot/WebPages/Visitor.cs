namespace Sanmo.Bot.WebPages;

/// <summary>Who looks at a page.</summary>
/// <param name="Member">The member's id.</param>
/// <param name="Language">The page's, not what the bot answers in.</param>
/// <param name="Demo">Came in through the demo's open door, as whoever the address names.</param>
/// <param name="LanguageChosen">The address names the language.</param>
internal sealed record Visitor(string Member, string Language, bool Demo, bool LanguageChosen)
{
    /// <summary>What has to follow every link, so that a tab stays the same person in the same language.</summary>
    public string Tail => Join(Demo ? $"as={Uri.EscapeDataString(Member)}" : null, LanguageChosen ? $"lang={Language}" : null);

    /// <summary>A link inside the pages, relative to where they are served.</summary>
    public string Link(string path) => path + (Tail.Length == 0 ? "" : (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + Tail);

    public string LinkInOtherLanguage(string path) => (this with { Language = Language == "en" ? "zh" : "en", LanguageChosen = true }).Link(path);

    private static string Join(params string?[] parts) => string.Join('&', parts.OfType<string>());
}
