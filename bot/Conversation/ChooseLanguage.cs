using Sanmo.Core.Members;

namespace Sanmo.Bot.Conversation;

/// <summary>Which language somebody is answered in; pure.</summary>
internal static class ChooseLanguage
{
    /// <param name="fallback">The organisation's.</param>
    /// <returns><c>zh</c> or <c>en</c>: what the member chose, else what the words are written in, else the app's, else the organisation's.</returns>
    public static string For(Member? member, string text, string? locale, string fallback) =>
        member?.Language is { } chosen ? chosen
        : text.Any(IsHan) ? "zh"
        : text.Any(char.IsAsciiLetter) ? "en"
        : locale?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) == true ? "zh"
        : locale?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true ? "en"
        : fallback;

    private static bool IsHan(char letter) => letter is >= '\u4e00' and <= '\u9fff';
}
