using CsCheck;
using Sanmo.Bot.Channels;
using Sanmo.Bot.Delivery;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Reminders;
using Row = Sanmo.Core.Outgoing.Delivery;

namespace Sanmo.Tests.Delivering;

public sealed class DecideResultTests
{
    private static readonly DateTimeOffset _now = DateTimeOffset.UnixEpoch.AddDays(20_000);
    private static readonly Row _row = new("id", Content.Notice, default, 1, null, 0, Recipient.OfMember("m-1"), Lane.Reply, _now, _now, _now.AddDays(1));

    [Fact]
    public void A_time_that_the_platform_names_is_kept_to_the_second()
    {
        var after = DecideResult.Of(_row, new(SendOutcome.RetryLater, RetryAt: _now.AddSeconds(90)), _now, 20, new Random(1));

        Assert.Equal((DeliveryState.Planned, _now.AddSeconds(90), _now), (after.State, after.Due, after.Meant));
    }

    [Fact]
    public void Pauses_grow_with_the_tries_and_differ_between_rows() => Gen.Select(Gen.Int[0, 18], Gen.Int).Sample((attempts, seed) =>
    {
        var after = DecideResult.Of(_row with { Attempts = attempts }, new(SendOutcome.RetryLater), _now, 20, new Random(seed));
        var expected = Math.Min(Math.Pow(2, attempts + 1), 600);
        Assert.InRange((after.Due - _now).TotalSeconds, expected * 0.5, expected * 1.5);
    });

    [Fact]
    public void The_last_try_fails_and_what_is_put_off_twice_remembers_its_first_time()
    {
        Assert.Equal(DeliveryState.Failed, DecideResult.Of(_row with { Attempts = 19 }, new(SendOutcome.RetryLater), _now, 20, new Random(1)).State);
        Assert.Equal(_now, _row.PutOff(_now.AddMinutes(1)).PutOff(_now.AddMinutes(5)).Meant);
    }
}
