using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Sanmo.Bot.Spreadsheets.Tables;

/// <summary>Several texts in one cell: numbered, one to a line; a single one as it stands.</summary>
internal static partial class TextLines
{
    private static readonly JsonSerializerOptions _readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string? Write(IReadOnlyList<string> texts)
    {
        if (texts.Count == 0)
            return null;
        var written = texts.Count == 1 ? texts[0] : string.Join('\n', texts.Select((text, at) => $"{at + 1}. {text}"));
        // Whatever would not come back the same is written so that it does.
        return Read(written).SequenceEqual(texts) ? written : JsonSerializer.Serialize(texts, _readable);
    }

    public static IReadOnlyList<string> Read(string cell)
    {
        if (cell.StartsWith("[\"", StringComparison.Ordinal) && cell.EndsWith("\"]", StringComparison.Ordinal) && ReadJson(cell) is { } exact)
            return exact;
        cell = cell.Replace("\r\n", "\n", StringComparison.Ordinal);
        var starts = Numbered().Matches(cell);
        if (starts.Count > 0 && starts[0].Index == 0)
            return [.. starts.Select((start, at) => cell[(start.Index + start.Length)..(at + 1 < starts.Count ? starts[at + 1].Index : cell.Length)].Trim()).Where(text => text.Length > 0)];
        return [.. cell.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];
    }

    private static string[]? ReadJson(string cell)
    {
        try
        {
            return JsonSerializer.Deserialize<string[]>(cell);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"(?m)^\s*(?:\d{1,2}[.、．)）]|[（(]\d{1,2}[)）]|[一二三四五六七八九十]{1,3}、|[①-⑳])\s*")]
    private static partial Regex Numbered();
}
