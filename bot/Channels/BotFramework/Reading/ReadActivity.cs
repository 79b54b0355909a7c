using System.Text.Json;
using System.Text.Unicode;
using Sanmo.Bot.Channels.BotFramework.Wire;

namespace Sanmo.Bot.Channels.BotFramework.Reading;

/// <summary>Bytes of a request to an activity, or null for what is not one.</summary>
internal static class ReadActivity
{
    /// <summary>Ids become parts of keys. The longest of a platform are a few hundred characters.</summary>
    private const int LongestId = 1024;

    public static Activity? From(ReadOnlySpan<byte> body)
    {
        try
        {
            if (!IsReadable(body) || JsonSerializer.Deserialize(body, WireJson.Wire.Activity) is not { } activity)
                return null;
            return IsAddressed(activity) ? activity : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsAddressed(Activity activity) =>
        activity is { Type.Length: > 0, ChannelId.Length: > 0 and <= LongestId, ServiceUrl.Length: > 0, Conversation.Id.Length: > 0 and <= LongestId }
        && !IsLong(activity.Id) && !IsLong(activity.ReplyToId) && !IsLong(activity.From?.Id) && !IsLong(activity.From?.AadObjectId) && !IsLong(activity.Recipient?.Id);

    private static bool IsLong(string? id) => id is { Length: > LongestId };

    /// <summary>Half a surrogate pair is grammatical JSON, but reading it later, inside an open value, would throw.</summary>
    private static bool IsReadable(ReadOnlySpan<byte> body)
    {
        if (!Utf8.IsValid(body))
            return false;
        var reader = new Utf8JsonReader(body);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
                    _ = reader.GetString();
            }
        }
        catch (InvalidOperationException)
        {
            return false;
        }

        return true;
    }
}
