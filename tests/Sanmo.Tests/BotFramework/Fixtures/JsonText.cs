using System.Text.Encodings.Web;
using System.Text.Json;

namespace Sanmo.Tests.BotFramework.Fixtures;

internal static class JsonText
{
    /// <summary>Characters as a person reads them.</summary>
    public static JsonSerializerOptions Readable { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
