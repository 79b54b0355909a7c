using Microsoft.Extensions.DependencyInjection;
using Sanmo.Bot.Channels.BotFramework.Connector;
using Sanmo.Tests.BotFramework.Fixtures;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.BotFramework;

public sealed class FetchFileTests(Stores stores)
{
    private const string File = "https://contoso.sharepoint.com/sites/a/photo.png?tempauth=x";

    [Fact]
    public async Task A_file_is_fetched_without_the_token()
    {
        await using var room = await Room.DeployedAsync(stores);
        room.Platform.Script.Enqueue(new Scripted(200, "pixels", "image/png"));

        var file = await FetchAsync(room, File);

        Assert.Equal("pixels"u8.ToArray(), file);
        Assert.Null(Assert.Single(room.Platform.Calls).Authorization);
        Assert.Empty(room.Platform.TokenRequests);
    }

    [Theory]
    [InlineData("https://evil.example/a.png"), InlineData("http://contoso.sharepoint.com/a.png"), InlineData("https://smba.trafficmanager.net/v3/attachments/1"), InlineData("https://169.254.169.254/metadata"), InlineData("file:///etc/passwd"), InlineData(null)]
    public async Task Other_hosts_are_not_asked(string? url)
    {
        await using var room = await Room.DeployedAsync(stores);

        Assert.Null(await FetchAsync(room, url));
        Assert.Empty(room.Platform.Calls);
    }

    [Theory]
    [InlineData(404, 0), InlineData(302, 0), InlineData(500, 0), InlineData(200, 101)]
    public async Task What_is_gone_elsewhere_or_too_large_is_not_had(int status, int length)
    {
        await using var room = await Room.DeployedAsync(stores);
        room.Platform.Script.Enqueue(new Scripted(status, new string('x', length), "image/png", new() { ["Location"] = "https://evil.example/" }));

        Assert.Null(await FetchAsync(room, File));
        Assert.Single(room.Platform.Calls);
    }

    private static Task<byte[]?> FetchAsync(Room room, string? url) => room.Services.GetRequiredService<FetchFile>().FindAsync(url, 100, CancellationToken.None);
}
