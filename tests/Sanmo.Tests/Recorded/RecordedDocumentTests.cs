using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Sanmo.Core.Redis;
using Sanmo.Tests.Backups;
using Sanmo.Tests.State.Fixtures;
using Sanmo.Tests.Stories;

namespace Sanmo.Tests.Recorded;

/// <summary>
/// Documents as a program of their time kept them, each in a file that is never changed. A later program has to read them and to keep everything in them.
/// <c>SANMO_RECORD=1</c> records the kinds that have no file yet.
/// </summary>
public sealed class RecordedDocumentTests
{
    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Folder(), "*.json").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Files))]
    public void A_document_of_an_earlier_program_is_read_and_kept_whole(string file)
    {
        var recorded = File.ReadAllText(Path.Combine(Folder(), file));
        var type = KindsByName()[file.Split('.')[0]];

        var document = JsonSerializer.Deserialize(recorded, CoreJson.Relaxed.GetTypeInfo(type)!);
        var again = JsonSerializer.Serialize(document, CoreJson.Relaxed.GetTypeInfo(type)!);

        AssertKept(JsonNode.Parse(recorded), JsonNode.Parse(again), file);
    }

    [Fact]
    public void Every_kind_of_document_is_recorded()
    {
        var recorded = Directory.EnumerateFiles(Folder(), "*.json").Select(file => Path.GetFileName(file).Split('.')[0]).ToHashSet();
        Assert.Empty(KindsByName().Keys.Where(kind => kind is not ("OpenQuestion" or "WebSession" or "SignInLink")).Except(recorded));
    }

    [Fact]
    public async Task What_is_not_recorded_yet_can_be()
    {
        if (Environment.GetEnvironmentVariable("SANMO_RECORD") is null)
            return;
        await using var store = await OwnStore.StartAsync(StoreKind.Embedded);
        await using var institute = await Institute.OpenOverAsync(store.Redis);
        await institute.SayAsync("user-id-0", "静音到下周一");
        foreach (var (kind, type) in KindsByName())
            if (await FindAsync(store.Redis, kind, type) is { } json && !File.Exists(Path.Combine(Folder(), $"{kind}.1.json")))
                await File.WriteAllTextAsync(Path.Combine(Folder(), $"{kind}.1.json"), json + "\n");
    }

    /// <summary>The longest one there is says most.</summary>
    private static async Task<string?> FindAsync(RedisConnection redis, string kind, Type type)
    {
        var (database, found) = (redis.Database, new List<string>());
        foreach (var server in database.Multiplexer.GetServers())
            foreach (var key in server.Keys(pattern: "sanmo:{*").Where(key => Holds(key.ToString(), kind, type)))
            {
                var values = await database.KeyTypeAsync(key) == StackExchange.Redis.RedisType.List ? await database.ListRangeAsync(key) : await database.HashValuesAsync(key);
                found.AddRange(values.Select(value => Encoding.UTF8.GetString(Packed.Unpack(value).Span)));
            }

        return found.MaxBy(text => text.Length);
    }

    private static bool Holds(string key, string kind, Type type) => type.IsGenericType
        ? key.EndsWith($"}}:{kind}", StringComparison.Ordinal) || kind == "ReminderWishes" && key.EndsWith("}:Wishes", StringComparison.Ordinal) || kind == "OrganisationRow" && key.EndsWith("}:Organisation", StringComparison.Ordinal)
        : key.Contains(kind switch { "AgendaEntry" => "}:agenda:", "Reminder" => "}:reminders", "Delivery" => "}:deliveries", "Acknowledgement" => "}:acknowledgements:", "Nudge" => "}:nudges:", "AuditLine" => "}:audit", "ShownEvent" => "}:calendar-shown:", _ => "}:nowhere" }, StringComparison.Ordinal)
            && !key.EndsWith("-due", StringComparison.Ordinal) && !key.Contains("-due:", StringComparison.Ordinal) && !key.Contains("-leased", StringComparison.Ordinal);

    private static Dictionary<string, Type> KindsByName() => typeof(CoreJson).GetCustomAttributesData().Where(attribute => attribute.AttributeType == typeof(JsonSerializableAttribute))
        .Select(attribute => (Type)attribute.ConstructorArguments[0].Value!).ToDictionary(type => type.IsGenericType ? type.GetGenericArguments()[0].Name : type.Name);

    private static void AssertKept(JsonNode? recorded, JsonNode? again, string where)
    {
        switch (recorded, again)
        {
            case (JsonObject old, JsonObject now):
                foreach (var (name, value) in old)
                    AssertKept(value, now[name], $"{where}/{name}");
                break;
            case (JsonArray old, JsonArray now) when old.Count == now.Count:
                for (var i = 0; i < old.Count; i++)
                    AssertKept(old[i], now[i], $"{where}/{i}");
                break;
            default:
                Assert.True(JsonNode.DeepEquals(recorded, again), $"{where} was {recorded?.ToJsonString()} and is {again?.ToJsonString()}");
                break;
        }
    }

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Documents");
}
