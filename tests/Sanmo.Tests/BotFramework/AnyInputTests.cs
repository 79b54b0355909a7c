using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using Sanmo.Bot.Channels.BotFramework.Reading;
using Sanmo.Bot.Channels.BotFramework.Wire;
using Sanmo.Bot.Conversation;
using Sanmo.Bot.Replies;
using Sanmo.Tests.BotFramework.Fixtures;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.BotFramework;

/// <summary>Nothing that can be sent breaks the bot.</summary>
public sealed class AnyInputTests(Stores stores, ITestOutputHelper output)
{
    private static readonly string[] Fields =
    [
        "type", "id", "timestamp", "serviceUrl", "channelId", "from", "recipient", "conversation", "replyToId", "deliveryMode", "locale", "text", "textFormat", "attachments", "suggestedActions",
        "entities", "channelData", "action", "membersAdded", "membersRemoved", "reactionsAdded", "name", "value", "relatesTo", "name2", "isGroup", "mentioned", "aadObjectId", "data", "verb",
    ];

    private static readonly Gen<JsonNode?> Leaf = Gen.OneOf<JsonNode?>(
        Gen.Bool.Select(_ => (JsonNode?)null),
        Gen.String[0, 20].Select(text => (JsonNode?)JsonValue.Create(text)),
        Gen.OneOf<string>("message", "invoke", "conversationUpdate", "installationUpdate", "event", "expectReplies", "adaptiveCard/action", "task/fetch", "Action.Execute", "mention", "<at>Test Bot</at>", "", "\u0000", "msteams", "xml", "add", "remove", "2026-13-99").Select(text => (JsonNode?)JsonValue.Create(text)),
        Gen.Int.Select(number => (JsonNode?)JsonValue.Create(number)),
        Gen.Bool.Select(flag => (JsonNode?)JsonValue.Create(flag)));

    private static readonly Gen<JsonNode?> Value = Gen.Recursive<JsonNode?>((depth, inner) => depth > 3
        ? Leaf
        : Gen.Frequency<JsonNode?>(
            (4, Leaf),
            (1, inner.Array[0, 3].Select(items => (JsonNode?)new JsonArray([.. items.Select(item => item?.DeepClone())]))),
            (2, Gen.Select(Gen.OneOf<string>(Fields), inner).Array[0, 4].Select(fields => (JsonNode?)Object(fields)))));

    private static readonly Gen<string> Mutated = Gen.Select(
        Gen.OneOf<string>(Payloads.Names.ToArray()),
        Gen.Select(Gen.OneOf<string>(Fields), Value, Gen.Int[0, 3]).Array[1, 4],
        Gen.Select(Gen.Int[0, 19], Gen.Int[0, 4000], Gen.Char),
        Mutate);

    private static readonly Gen<JsonObject> AnyActivity = Gen.Select(
        Gen.Select(Gen.String[1, 12], Value).Array[0, 5],
        Gen.OneOf<string>(Payloads.Names.ToArray()),
        (more, payload) => Payloads.Of(payload, activity =>
        {
            foreach (var (name, value) in more)
                activity["x-" + name] = value?.DeepClone();
        }));

    [Fact]
    public void Whatever_is_an_activity_survives() => AnyActivity.Sample(activity =>
    {
        var text = activity.ToJsonString();
        if (ReadActivity.From(System.Text.Encoding.UTF8.GetBytes(text)) is not { } read)
            return;

        var written = JsonNode.Parse(JsonSerializer.Serialize(read, WireJson.Wire.Activity));

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(text), written), text);
    }, iter: 1000);

    /// <summary>SANMO_MUTATIONS asks for more than the usual number; memory is looked at from ten thousand on.</summary>
    [Fact]
    public async Task No_input_is_a_server_error_and_none_is_remembered_for_ever()
    {
        var count = int.Parse(Environment.GetEnvironmentVariable("SANMO_MUTATIONS") ?? "3000", CultureInfo.InvariantCulture);
        await using var room = await Room.AnonymousAsync(stores);
        room.Turn = (incoming, _) => Task.FromResult<IReadOnlyList<Said>>(
            incoming.Press is null ? [new Said(Reply.Of("ok " + incoming.Text))] : [new Said(new Reply("s", "t"), Whereto.InPlace), new Said(Reply.Of("you"), Whereto.ToPresser), new Said(Reply.Of("p"), Whereto.Privately)]);
        var pcg = new PCG(17);
        var (statuses, before) = (new SortedDictionary<int, int>(), 0L);
        for (var n = 0; n < count; n++)
        {
            var body = Mutated.Generate(pcg, null, out _);
            using var answer = await room.PostAsync(body);
            var status = (int)answer.StatusCode;
            statuses[status] = statuses.GetValueOrDefault(status) + 1;
            Assert.True(status is < 500 or 501, $"{status} for {body}");
            if (!room.Errors.IsEmpty)
                Assert.Fail($"{room.Errors.First()} for {body}");
            if (n % 200 == 0)
                Forget(room, ref before, n);
        }

        var after = GC.GetTotalMemory(forceFullCollection: true);
        output.WriteLine($"{count} activities: {string.Join(", ", statuses.Select(one => $"{one.Value} × {one.Key}"))}; managed memory {before / 1024} kB after 2,000, {after / 1024} kB at the end");
        Assert.True(statuses.ContainsKey(202) && statuses.ContainsKey(200) && statuses.ContainsKey(400));
        if (count >= 10_000)
            Assert.InRange(after - before, long.MinValue, 8 * 1024 * 1024);
    }

    /// <summary>What the pretend parts collect is theirs; the clock goes on so that what is kept for minutes ends.</summary>
    private static void Forget(Room room, ref long before, int n)
    {
        room.Heard.Clear();
        room.Welcomed.Clear();
        room.Platform.Calls.Clear();
        room.Clock.Pauses.Clear();
        room.Clock.Advance(TimeSpan.FromMinutes(1));
        if (n == 2000)
            before = GC.GetTotalMemory(forceFullCollection: true);
    }

    private static string Mutate(string payload, (string Field, JsonNode? Value, int How)[] changes, (int Dice, int At, char Noise) noise)
    {
        var activity = Payloads.Of(payload);
        foreach (var (field, value, how) in changes)
        {
            JsonObject at = how == 3 && activity["value"] is JsonObject inner ? inner : how == 2 && activity["conversation"] is JsonObject conversation ? conversation : activity;
            if (how == 1)
                at.Remove(field);
            else
                at[field] = value?.DeepClone();
        }

        var text = activity.ToJsonString();
        return noise.Dice switch
        {
            0 => text[..Math.Min(noise.At, text.Length)],
            1 => text.Insert(Math.Min(noise.At, text.Length), noise.Noise.ToString()),
            2 => text.Replace("\"text\":\"", "\"text\":\"\\ud83d", StringComparison.Ordinal),
            _ => text,
        };
    }

    private static JsonObject Object((string Name, JsonNode? Value)[] fields)
    {
        var made = new JsonObject();
        foreach (var (name, value) in fields)
            made[name] = value?.DeepClone();
        return made;
    }
}
