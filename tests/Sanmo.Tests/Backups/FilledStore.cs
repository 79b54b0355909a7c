using Microsoft.Extensions.Time.Testing;
using Sanmo.Core.Rectification;
using Sanmo.Core.Redis;
using Sanmo.Tests.Reminders;
using Sanmo.Tests.State.Fixtures;
using StackExchange.Redis;

namespace Sanmo.Tests.Backups;

/// <summary>A ledger of many items with everything that hangs on them, and one of each odd thing that a store may hold.</summary>
internal static class FilledStore
{
    private const int AtOnce = 64;

    /// <summary>Two branches' items, saved as the product saves them: a ledger of years, one item in twenty-five of which is still open.</summary>
    public static async Task<House> FillAsync(RedisConnection redis, int items)
    {
        var house = await new House(redis, new FakeTimeProvider(Desk.At("11-23 09:00"))).FillAsync();
        await Parallel.ForEachAsync(Enumerable.Range(1, items), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (number, _) => Assert.True(await house.Items.SaveAsync(null, Item(number), House.Act)));
        await house.Items.RaiseNumberAsync(items);
        return house;
    }

    public static RectificationItem Item(int number) => Desk.Staged(Desk.Day("12-18")) with
    {
        Number = number,
        FoundOn = Desk.Day("11-23"),
        ScheduledAt = Desk.At("11-23 09:00"),
        Branch = number % 2 == 0 ? "branch-1" : "branch-2",
        Status = number % 50 < 2 ? RectificationStatus.InProgress : RectificationStatus.Closed,
    };

    /// <summary>What JSON, text and numbers could lose on the way.</summary>
    public static async Task AddOddThingsAsync(IDatabase database)
    {
        await database.StringSetAsync("sanmo:{chat:msteams|a:1}:seen:1", "1", TimeSpan.FromHours(3));
        await database.StringSetAsync("sanmo:{chat:msteams|a:1}:question:29:x", """{"text":"第一行\n第二行 \"quoted\" 😀"}""", TimeSpan.FromMinutes(90));
        await database.HashSetAsync("sanmo:{org}:references", [new("a|1", "{\n \"over\": \"two lines\"}"), new("bytes", new byte[] { 0x1F, 0x8B, 0, 255 }), new("not json", "{half"), new("array", "[1,2]"), new("empty", ""), new("twice", """{"a":1,"a":2,"n":1.50}""")]);
        await database.SortedSetAddAsync("sanmo:{branch-1}:deliveries-Sent", [new("half", 0.1), new("late", 1795000000123), new("minus", -5)]);
        await database.ListRightPushAsync("sanmo:{branch-1}:odd-list", ["b", "a", "b", "007", " 1 "]);
        await database.SetAddAsync("sanmo:{branch-1}:odd-set", ["x", "y"]);
        // More than the embedded store takes in one write.
        for (var field = 0; field < 40; field++)
            await database.HashSetAsync("sanmo:{branch-2}:odd-large", field, new string((char)('a' + field % 26), field == 7 ? 300_000 : 20_000));
    }
}
