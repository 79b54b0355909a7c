using Sanmo.Core.Members;

namespace Sanmo.Bot.Conversation;

/// <summary>Which language somebody is answered in; pure.</summary>
internal static class ChooseLanguage
{
    /// <param name="fallback">The organisation's.</param>
    /// <param name="asked">The language of the question that this may answer.</param>
    /// <returns><c>zh</c> or <c>en</c>: what the member chose, else what the words are written in, else the app's, else the organisation's.</returns>
    public static string For(Member? member, string text, string? locale, string fallback, string? asked = null) =>
        member?.Language is { } chosen ? chosen
        : text.Any(IsHan) ? "zh"
        : HasEnglishWord(text) ? "en"
        : asked is not null ? asked
        : locale?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) == true ? "zh"
        : locale?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true ? "en"
        : fallback;

    // "ZG-012", "V3" and "ok" are said in both languages.
    private static bool HasEnglishWord(string text)
    {
        var letters = 0;
        foreach (var letter in text)
        {
            letters = char.IsAsciiLetter(letter) ? letters + 1 : 0;
            if (letters == 3)
                return true;
        }
        return false;
    }

    private static bool IsHan(char letter) => letter is >= '\u4e00' and <= '\u9fff';
}
