using System.Text;
using System.Text.Json.Nodes;
using Sanmo.Core.Redis;
using Sanmo.Tests.Reminders;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.State;

/// <summary>An older program beside a newer one: what it does not know it does not lose.</summary>
public sealed class KeepUnknownTests(Stores stores)
{
    [Theory]
    [InlineData("""{"a":1,"new":2}""", """{"a":1}""", """{"a":5}""", """{"a":5,"new":2}""")]
    [InlineData("""{"v":{"a":1,"new":[1]}}""", """{"v":{"a":1}}""", """{"v":{"a":2}}""", """{"v":{"a":2,"new":[1]}}""")]
    [InlineData("""{"l":[{"a":1,"n":1},{"a":2,"n":2}]}""", """{"l":[{"a":1},{"a":2}]}""", """{"l":[{"a":1},{"a":2},{"a":3}]}""", """{"l":[{"a":1,"n":1},{"a":2,"n":2},{"a":3}]}""")]
    [InlineData("""{"l":[{"a":1,"n":1},{"a":2,"n":2}]}""", """{"l":[{"a":1},{"a":2}]}""", """{"l":[{"a":2}]}""", """{"l":[{"a":2,"n":2}]}""")]
    [InlineData("""{"l":[{"a":1,"n":1}]}""", """{"l":[{"a":1}]}""", """{"l":[{"a":9}]}""", """{"l":[{"a":9,"n":1}]}""")]
    [InlineData("""{"a":1,"b":2}""", """{"a":1,"b":2}""", """{"a":1}""", """{"a":1}""")]
    public void What_a_newer_program_wrote_is_carried_over(string written, string known, string after, string expected) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(KeepUnknown.In(Utf8(written), Utf8(known), Utf8(after)))));

    [Theory, OnEveryStore]
    public async Task A_change_by_an_older_program_keeps_the_newer_ones_fields(StoreKind kind)
    {
        var house = await (await House.OpenAsync(stores, kind)).FillAsync();
        await house.Items.SaveAsync(null, Desk.Staged(Desk.Day("11-30")) with { Milestones = [new("half", Desk.Day("11-27"), "m-4", null)] }, House.Act);
        var key = Keys.Documents(Scope.Of("branch-1"), "RectificationItem");
        var newer = JsonNode.Parse((string)(await house.Redis.Database.HashGetAsync(key, "ZG-012"))!)!;
        newer["value"]!["riskLevel"] = "high";
        newer["value"]!["milestones"]![0]!["weight"] = 3;
        newer["writtenBy"] = "2.0";
        await house.Redis.Database.HashSetAsync(key, "ZG-012", newer.ToJsonString());

        await house.Items.ChangeAsync(12, item => item with { Remark = "changed by the older one" }, House.Act);

        var kept = JsonNode.Parse((string)(await house.Redis.Database.HashGetAsync(key, "ZG-012"))!)!;
        Assert.Equal("changed by the older one", kept["value"]!["remark"]!.GetValue<string>());
        Assert.Equal("high", kept["value"]!["riskLevel"]!.GetValue<string>());
        Assert.Equal(3, kept["value"]!["milestones"]![0]!["weight"]!.GetValue<int>());
        Assert.Equal("2.0", kept["writtenBy"]!.GetValue<string>());
        Assert.Equal(2, kept["version"]!.GetValue<long>());
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
