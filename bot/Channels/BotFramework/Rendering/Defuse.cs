using System.Text.RegularExpressions;

namespace Sanmo.Bot.Channels.BotFramework.Rendering;

/// <summary>Words of people, made harmless for a platform that reads meaning into some of them.</summary>
internal static partial class Defuse
{
    private const string Unseen = "\u200B";

    /// <summary>No mention and no date function comes of it; a reader sees the same words.</summary>
    public static string Words(string text)
    {
        if (text.Contains('<', StringComparison.Ordinal))
            text = MentionTag().Replace(text, "<" + Unseen + "$1");
        // Twice: an odd row of braces leaves a pair behind.
        while (text.Contains("{{", StringComparison.Ordinal))
            text = text.Replace("{{", "{" + Unseen + "{", StringComparison.Ordinal);
        return text;
    }

    [GeneratedRegex("<(/?at)", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex MentionTag();
}
