using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using StackExchange.Redis;

namespace Sanmo.Core.Backups;

/// <summary>
/// A key as lines of JSON, and back to the byte: <c>{"key","type","expires","value"}</c>. A value that is a JSON object stands there as itself, other text as a
/// string, and bytes that are no text as an array of their base64. A long key takes several lines.
/// </summary>
internal static class KeyLines
{
    /// <summary>Bytes of values on a line. One write of a restore is one line, and must fit a page of the embedded store's log.</summary>
    private const int LineSize = 128 * 1024;

    private static readonly JsonWriterOptions _relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<ReadOnlyMemory<byte>> Of(KeptKey key)
    {
        var step = key.Type == RedisType.Hash ? 2 : 1;
        for (var from = 0; from < key.Values.Count;)
        {
            var to = from;
            for (var size = 0L; to < key.Values.Count && (to == from || size + key.Values[to + step - 1].Length() <= LineSize); to += step)
                size += key.Values[to + step - 1].Length() + (step == 2 ? key.Values[to].Length() : 0) + 16;
            yield return Line(key, from, to, step);
            from = to;
        }
    }

    /// <exception cref="BackupException">It is no such line.</exception>
    public static KeptKey Read(ReadOnlyMemory<byte> line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var type = Enum.Parse<RedisType>(json.RootElement.GetProperty("type").GetString()!);
            var value = json.RootElement.GetProperty("value");
            var (values, scores) = (new List<RedisValue>(), new List<double>());
            switch (type)
            {
                case RedisType.Hash:
                    foreach (var field in value.EnumerateObject())
                        values.AddRange(field.Name, Value(field.Value));
                    break;
                case RedisType.SortedSet:
                    foreach (var member in value.EnumerateObject())
                    {
                        values.Add(member.Name);
                        scores.Add(member.Value.GetDouble());
                    }

                    break;
                default:
                    values.AddRange(value.EnumerateArray().Select(Value));
                    break;
            }

            return new(json.RootElement.GetProperty("key").GetString()!, type, values, scores, json.RootElement.TryGetProperty("expires", out var expires) ? expires.GetInt64() : null);
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw new BackupException($"A line of the archive cannot be read ({error.Message}). Nothing was restored; take another archive.", error);
        }
    }

    private static ReadOnlyMemory<byte> Line(KeptKey key, int from, int to, int step)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using var json = new Utf8JsonWriter(buffer, _relaxed);
        json.WriteStartObject();
        json.WriteString("key"u8, key.Key);
        json.WriteString("type"u8, key.Type.ToString());
        if (key.Expires is { } expires)
            json.WriteNumber("expires"u8, expires);
        json.WritePropertyName("value"u8);
        var named = key.Type is RedisType.Hash or RedisType.SortedSet;
        if (named)
            json.WriteStartObject();
        else
            json.WriteStartArray();
        for (var i = from; i < to; i += step)
        {
            if (named)
                json.WritePropertyName(Text(key, key.Values[i]));
            if (key.Type == RedisType.SortedSet)
                json.WriteNumberValue(key.Scores[i]);
            else
                Write(json, key.Values[i + step - 1]);
        }

        if (named)
            json.WriteEndObject();
        else
            json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter json, ReadOnlyMemory<byte> value)
    {
        if (!Utf8.IsValid(value.Span))
        {
            json.WriteStartArray();
            json.WriteBase64StringValue(value.Span);
            json.WriteEndArray();
        }
        else if (IsObject(value.Span))
            json.WriteRawValue(value.Span, skipInputValidation: true);
        else
            json.WriteStringValue(value.Span);
    }

    private static bool IsObject(ReadOnlySpan<byte> value)
    {
        if (value is not [(byte)'{', .., (byte)'}'] || value.Contains((byte)'\n'))
            return false;
        try
        {
            var reader = new Utf8JsonReader(value, new JsonReaderOptions { MaxDepth = 32 });
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static RedisValue Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => Encoding.UTF8.GetBytes(value.GetRawText()),
        JsonValueKind.Array => value[0].GetBytesFromBase64(),
        _ => Encoding.UTF8.GetBytes(value.GetString()!),
    };

    private static string Text(KeptKey key, ReadOnlyMemory<byte> name) => Utf8.IsValid(name.Span)
        ? Encoding.UTF8.GetString(name.Span)
        : throw new BackupException($"{key.Key} holds a name that is no text, which Sanmo never writes. Take it out of this store and run the backup again.");
}
