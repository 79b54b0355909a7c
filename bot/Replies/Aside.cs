namespace Sanmo.Bot.Replies;

/// <summary>The marks that the two languages write differently, where a line is put together from parts.</summary>
internal static class Aside
{
    public static string In(string language, string text) => language == "en" ? $" ({text})" : $"（{text}）";

    public static string Colon(string language) => language == "en" ? ": " : "：";
}
