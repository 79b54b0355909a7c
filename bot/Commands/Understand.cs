using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sanmo.Bot.Understanding;
using Sanmo.Bot.Understanding.Names;
using Sanmo.Core.Calendars;

namespace Sanmo.Bot.Commands;

/// <summary><c>understand</c>: JSON lines in, JSON lines out; needs no state. Nothing else is written to <c>output</c>.</summary>
internal static class UnderstandCommand
{
    private const string Usage = "understand [--now 2026-11-23T09:00+08:00] [--member-branch branch-1] [--explain]";
    private static readonly TimeZoneInfo Shanghai = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="args">The options, with or without the verb and the host's own options before it.</param>
    /// <returns>0, or 2 when an option is wrong.</returns>
    public static int Run(string[] args, TextReader input, TextWriter output, TextWriter errors, TimeProvider clock)
    {
        var explain = false;
        string? memberBranch = null;
        DateTimeOffset? now = null;
        for (var at = Array.IndexOf(args, "understand") + 1; at < args.Length; at++)
        {
            switch (args[at])
            {
                case "--explain":
                    explain = true;
                    break;
                case "--member-branch" when at + 1 < args.Length:
                    memberBranch = args[++at];
                    break;
                case "--now" when at + 1 < args.Length && ParseNow(args[at + 1]) is { } said:
                    now = said;
                    at++;
                    break;
                default:
                    errors.WriteLine($"understand: '{args[at]}' is not understood here. Usage: {Usage}");
                    return 2;
            }
        }
        var around = new Circumstances(now ?? InShanghai(clock), LoadCalendar.Shipped(), Gazetteer.Empty, InGroup: true, Addressed: false, memberBranch);
        ReadLines(input, output, errors, around, explain);
        return 0;
    }

    private static DateTimeOffset InShanghai(TimeProvider clock) => TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Shanghai);

    // A time without a zone is local time, and local is where the organisation is.
    private static DateTimeOffset? ParseNow(string text) =>
        !DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var written) ? null
        : written.Kind == DateTimeKind.Unspecified ? new(written, Shanghai.GetUtcOffset(written))
        : DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    private static void ReadLines(TextReader input, TextWriter output, TextWriter errors, Circumstances around, bool explain)
    {
        var interpreter = new Interpreter();
        using var buffer = new MemoryStream();
        for (var number = 1; input.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            if (!TryParse(line, out var id, out var text, out var reason))
            {
                errors.WriteLine($"line {number.ToString(CultureInfo.InvariantCulture)}: {reason}");
                continue;
            }
            buffer.SetLength(0);
            using (var writer = new Utf8JsonWriter(buffer, Readable))
                Write(writer, id, explain ? interpreter.Explain(text, around) : interpreter.Read(text, around), explain);
            output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        }
    }

    private static bool TryParse(string line, out JsonElement id, out string text, out string reason)
    {
        (id, text, reason) = (default, "", "");
        try
        {
            using var document = JsonDocument.Parse(line.TrimStart('\uFEFF'));
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("id", out var foundId) || foundId.ValueKind is not (JsonValueKind.String or JsonValueKind.Number))
                reason = "an object with \"id\" and \"text\" is expected.";
            else if (!root.TryGetProperty("text", out var foundText) || foundText.ValueKind != JsonValueKind.String)
                reason = "\"text\" is missing or is not text.";
            else
                (id, text) = (foundId.Clone(), foundText.GetString()!);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            reason = $"this is not JSON ({error.Message})";
        }
        return reason.Length == 0;
    }

    private static void Write(Utf8JsonWriter writer, JsonElement id, Understood read, bool explain)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("id");
        id.WriteTo(writer);
        writer.WriteString("intent", read.Intent);
        writer.WritePropertyName("slots");
        WriteSlots.Into(writer, read.Slots);
        writer.WriteNumber("confidence", Math.Round(read.Confidence, 2));
        if (explain)
            WriteWhy(writer, read);
        writer.WriteEndObject();
    }

    private static void WriteWhy(Utf8JsonWriter writer, Understood read)
    {
        writer.WriteString("outcome", read.Outcome.ToString());
        if (read.Open is { } open)
        {
            writer.WriteString("askedBecause", $"{open.Why}: {open.Said}");
            writer.WriteStartArray("readings");
            foreach (var reading in open.Readings)
                WriteSlots.Into(writer, reading);
            writer.WriteEndArray();
        }
        writer.WriteStartArray("nearest");
        foreach (var guess in read.Nearest)
            writer.WriteStringValue($"{guess.Intent} {guess.Confidence.ToString("0.00", CultureInfo.InvariantCulture)}");
        writer.WriteEndArray();
        writer.WriteStartArray("found");
        foreach (var found in read.Found)
            writer.WriteStringValue(found);
        writer.WriteEndArray();
    }
}
