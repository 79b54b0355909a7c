using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Sanmo.Core.Organisation.Reading;

internal static class ParseJson
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>The document, or null with a problem that names line and position, both from 1 and counted in characters.</summary>
    public static JsonDocument? From(ReadOnlyMemory<byte> bytes, Problems problems)
    {
        if (bytes.Span.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        if (!Utf8.IsValid(bytes.Span))
        {
            problems.Add(RowPlace.File, $"it is not UTF-8 text; save it with the encoding UTF-8");
            return null;
        }
        try
        {
            return JsonDocument.Parse(bytes, Lenient);
        }
        catch (JsonException error)
        {
            var line = error.LineNumber ?? 0;
            var start = StartOf(bytes.Span, line);
            var column = Encoding.UTF8.GetCharCount(bytes.Span.Slice(start, Math.Min((int)(error.BytePositionInLine ?? 0), bytes.Length - start)));
            problems.Add(RowPlace.File, $"not valid JSON at line {line + 1}, position {column + 1}: {Message(error)}");
            return null;
        }
    }

    private static int StartOf(ReadOnlySpan<byte> bytes, long line)
    {
        var start = 0;
        for (; line > 0; line--)
            start += bytes[start..].IndexOf((byte)'\n') + 1;
        return start;
    }

    private static string Message(JsonException error)
    {
        var place = error.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return place < 0 ? error.Message : error.Message[..place];
    }
}
