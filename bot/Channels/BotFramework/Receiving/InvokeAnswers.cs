using System.Security.Cryptography;
using System.Text.Json;
using Sanmo.Bot.Channels.BotFramework.Wire;
using Sanmo.Bot.Conversation;
using Sanmo.Core.Redis;
using StackExchange.Redis;

namespace Sanmo.Bot.Channels.BotFramework.Receiving;

/// <summary>
/// What presses were answered, for all processes. Platforms deliver an invoke again when the answer is slow or lost, first under its own id,
/// then under a new one; either copy gets the answer of the first. To be asked inside the conversation's turn, which lets one in at a time.
/// </summary>
internal sealed class InvokeAnswers(RedisConnection redis)
{
    private static readonly TimeSpan ById = TimeSpan.FromMinutes(10);

    /// <summary>A copy under a new id comes within a minute; a person who presses again later wants to know how things stand now.</summary>
    private static readonly TimeSpan ByPress = TimeSpan.FromSeconds(75);

    public async Task<InvokeResponse?> FindAsync(Incoming incoming)
    {
        if (Read(await redis.Database.StringGetAsync(IdKey(incoming))) is { } copy)
            return copy.ToResponse();
        return WritesSomething(incoming.Press) && Read(await redis.Database.StringGetAsync(PressKey(incoming))) is { } last && last.Press == Print(incoming.Press!) ? last.ToResponse() : null;
    }

    /// <summary>Only the last press of a person on a card is remembered as such: join, leave, join again are three.</summary>
    public Task KeepAsync(Incoming incoming, InvokeResponse response)
    {
        var kept = JsonSerializer.SerializeToUtf8Bytes(new KeptAnswer(incoming.Press is { } press ? Print(press) : null, response.Status, response.Body), AnswerJson.Default.KeptAnswer);
        return Task.WhenAll(
            redis.Database.StringSetAsync(IdKey(incoming), kept, ById),
            redis.Database.StringSetAsync(PressKey(incoming), kept, ByPress));
    }

    /// <summary>A button that says what it was made for changes something; any other only looks.</summary>
    private static bool WritesSomething(Press? press) => press is { OperationId: not null } or { Version: not null };

    private static string Print(Press press)
    {
        string?[] said = [press.Action, press.Subject, press.Version?.ToString(System.Globalization.CultureInfo.InvariantCulture), press.OperationId, .. press.Values.OrderBy(one => one.Key, StringComparer.Ordinal).SelectMany(one => new[] { one.Key, one.Value })];
        return Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(said, AnswerJson.Default.StringArray)));
    }

    private static KeptAnswer? Read(RedisValue value) => value.IsNullOrEmpty ? null : JsonSerializer.Deserialize((byte[])value!, AnswerJson.Default.KeptAnswer);

    private static RedisKey IdKey(Incoming incoming) => Keys.InvokeAnswer(incoming.Channel, incoming.Conversation, incoming.Id);

    private static RedisKey PressKey(Incoming incoming) => Keys.LastPress(incoming.Channel, incoming.Conversation, incoming.Sender.Id, incoming.Press?.MessageId ?? "");
}
