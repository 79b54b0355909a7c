using Sanmo.Core.Audit;
using Sanmo.Core.Redis;
using Sanmo.Core.Volunteering;
using Sanmo.Tests.Reminders;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.State;

public sealed class LargeDocumentTests(Stores stores)
{
    [Theory, OnEveryStore]
    public async Task A_list_of_twenty_thousand_is_kept_read_and_audited_like_any_other(StoreKind kind)
    {
        var house = new House(await stores.OpenAsync(kind), new(Desk.At("11-23 09:00")));
        var activity = Desk.Activity("12-05 09:00") with { Capacity = 10, SignUps = [.. Enumerable.Range(0, 20_000).Select(number => new SignUp($"x-{number}", number < 10 ? SignUpStatus.Registered : SignUpStatus.Waitlisted, Desk.At("11-17 10:00").AddMilliseconds(number * 37)))] };
        Assert.True(await house.Activities.SaveAsync(null, activity, new Act("m-1", "test")));

        var kept = (await house.Activities.FindAsync(activity.Scope, "V3"))!;
        Assert.Equal(activity.SignUps, kept.Value.SignUps);
        Assert.True(await house.Activities.SaveAsync(kept, kept.Value with { Title = "Again" }, new Act("m-1", "test")));
        var lines = await house.Audit.ReadAsync(activity.Scope);
        Assert.Equal(2, lines.Count);
        Assert.Empty(AuditTrail.FindBroken(lines));
    }

    [Fact]
    public void Short_json_is_kept_as_it_is_and_long_json_comes_back_byte_for_byte()
    {
        var (small, large) = ("{\"a\":1}"u8.ToArray(), System.Text.Encoding.UTF8.GetBytes($"{{\"a\":\"{new string('长', 40_000)}\"}}"));

        Assert.Same(small, Packed.Pack(small));
        Assert.True(Packed.Pack(large).Length < large.Length / 10);
        Assert.Equal(large, Packed.Unpack(Packed.Pack(large)).ToArray());
        Assert.Equal(small, Packed.Unpack(small).ToArray());
    }
}
