namespace Sanmo.Bot.Understanding.Orders;

/// <summary>Why, without the word that announces it.</summary>
internal static class ReadReason
{
    private static readonly string[] _announcements = ["原因是", "原因", "因为", "because of", "because", "reason:"];
    private static readonly char[] _marks = [' ', ',', '.', ':', '，', '。', '：', '、'];

    /// <returns>Null when no reason is left.</returns>
    public static string? Of(string? text)
    {
        text = text?.Trim(_marks);
        if (Array.Find(_announcements, word => text?.StartsWith(word, StringComparison.OrdinalIgnoreCase) == true) is { } announced)
            text = text![announced.Length..].Trim(_marks);
        return string.IsNullOrEmpty(text) ? null : text;
    }
}
