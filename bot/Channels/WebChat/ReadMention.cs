namespace Sanmo.Bot.Channels.WebChat;

/// <summary>Finds the bot's own name in what was written; pure.</summary>
internal static class ReadMention
{
    // Longest first: a name that begins like another one.
    private static readonly string[] _names = ["@支部小助手", "@Branch Assistant", "@小助手", "@助手", "@Sanmo", "@bot"];

    /// <returns>The words without the mention, and whether there was one.</returns>
    public static (string Text, bool Mentioned) In(string text)
    {
        foreach (var name in _names)
        {
            var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && !GoesOn(text, at + name.Length, name))
                return ((text[..at].TrimEnd() + " " + text[(at + name.Length)..].TrimStart()).Trim(), true);
        }

        return (text.Trim(), false);
    }

    /// <summary>A latin name is a whole word; Chinese is written without spaces.</summary>
    private static bool GoesOn(string text, int end, string name) =>
        char.IsAsciiLetter(name[^1]) && end < text.Length && char.IsAsciiLetterOrDigit(text[end]);
}
