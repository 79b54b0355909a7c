using System.Text;
using System.Text.Json;

namespace Sanmo.E2E.Recording;

/// <summary>One request and its response, as the client wrote them down.</summary>
/// <param name="ToBot">From the client to the bot; otherwise the bot's call to the client.</param>
/// <param name="Kind">The activity's type, or the invoke's name.</param>
internal sealed record Exchange(bool ToBot, string Kind, string Conversation, string Method, string Url, JsonElement Body, int Status, JsonElement Answer)
{
    /// <summary>Every word a person can read in what was asked, or said by the bot.</summary>
    public string Text => WordsOf(Body);

    /// <summary>The same of the response.</summary>
    public string AnswerText => WordsOf(Answer);

    public bool IsInvoke => Body is { ValueKind: JsonValueKind.Object } body && body.TryGetProperty("type", out var type) && type.ValueEquals("invoke");

    public string? MessageId => Answer is { ValueKind: JsonValueKind.Object } answer && answer.TryGetProperty("id", out var id) ? id.GetString() : null;

    public string From => Body is { ValueKind: JsonValueKind.Object } body && body.TryGetProperty("from", out var from) && from.TryGetProperty("id", out var id) ? id.GetString() ?? "" : "";

    public static Exchange Read(JsonElement entry)
    {
        var (request, response) = (entry.GetProperty("request"), entry.TryGetProperty("response", out var answered) ? answered : default);
        return new(
            entry.GetProperty("direction").GetString()!.StartsWith("Microsoft 365", StringComparison.Ordinal),
            Field(entry, "activityName"),
            Field(entry, "conversationId") is { Length: > 0 } named ? named : ConversationOf(Field(request, "url")),
            Field(request, "method"),
            Field(request, "url"),
            request.TryGetProperty("body", out var body) ? body : default,
            response.ValueKind == JsonValueKind.Object && response.TryGetProperty("statusCode", out var status) ? status.GetInt32() : 0,
            response.ValueKind == JsonValueKind.Object && response.TryGetProperty("body", out var answer) ? answer : default);
    }

    // What the bot says unasked is recorded without the chat's name.
    private static string ConversationOf(string url) =>
        url.Split("/v3/conversations/") is [_, var rest] ? Uri.UnescapeDataString(rest.Split('/')[0]) : "";

    private static string Field(JsonElement parent, string name) => parent.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString()! : "";

    private static string WordsOf(JsonElement json)
    {
        var words = new StringBuilder();
        Collect(json, "", words);
        return words.ToString();
    }

    private static void Collect(JsonElement json, string name, StringBuilder words)
    {
        if (json.ValueKind == JsonValueKind.Object)
            foreach (var property in json.EnumerateObject())
                Collect(property.Value, property.Name, words);
        else if (json.ValueKind == JsonValueKind.Array)
            foreach (var element in json.EnumerateArray())
                Collect(element, name, words);
        else if (json.ValueKind == JsonValueKind.String && name is "text" or "summary" or "title" or "value" or "message")
            words.AppendLine(json.GetString());
    }
}
