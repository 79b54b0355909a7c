using Microsoft.Extensions.Time.Testing;
using Sanmo.Core.Dialogs;
using Sanmo.Core.SignIn;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.WebPages;

public sealed class SignInLinkTests(Stores stores)
{
    [Theory, OnEveryStore]
    public async Task A_link_is_good_for_ten_minutes_and_one_use(StoreKind kind)
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(56));
        var links = new SignInLinks(await stores.OpenAsync(kind), clock, Patience.Usual);
        var (used, late) = (await links.GiveAsync("m-1"), await links.GiveAsync("m-1"));

        clock.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal("m-1", await links.TakeAsync(used));
        Assert.Null(await links.TakeAsync(used));
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(await links.TakeAsync(late));
    }

    [Theory, OnEveryStore]
    public async Task A_session_ends_when_somebody_signs_out_and_the_state_holds_no_secret(StoreKind kind)
    {
        var redis = await stores.OpenAsync(kind);
        var sessions = new WebSessions(redis, TimeProvider.System);
        var secret = await sessions.BeginAsync("m-1", "link");

        Assert.Equal("m-1", (await sessions.FindAsync(secret))?.Member);
        Assert.Null(await sessions.FindAsync(Secret.New()));
        Assert.False(await redis.Database.KeyExistsAsync(Core.Redis.Keys.WebSession(secret)));
        await sessions.EndAsync(secret);
        Assert.Null(await sessions.FindAsync(secret));
    }
}
