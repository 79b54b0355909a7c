namespace Sanmo.Bot.Replies;

/// <summary>Several names in one sentence, with the mark that the language puts between the things of a list.</summary>
internal static class JoinNames
{
    public static string In<T>(string language, IEnumerable<T> names) => string.Join(language == "en" ? ", " : "、", names);
}
