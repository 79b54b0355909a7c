using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Sanmo.Bot.Channels.BotFramework.Checking;
using Sanmo.Tests.BotFramework.Fixtures;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.BotFramework;

public sealed class CheckPlatformTests(Stores stores)
{
    [Fact]
    public async Task Right_settings_are_good()
    {
        await using var room = await Room.DeployedAsync(stores);

        var findings = await CheckAsync(room);

        Assert.All(findings, finding => Assert.True(finding.IsGood, finding.ToString()));
        Assert.Contains(findings, finding => finding.What == "1 signing keys of the platform");
        Assert.Contains(findings, finding => finding.What == "a token for the bot from https://login.microsoftonline.com/tenant-1");
    }

    [Fact]
    public async Task A_wrong_secret_is_named_with_its_cure()
    {
        await using var room = await Room.DeployedAsync(stores);
        room.Platform.TokenStatus = 401;

        var wrong = Assert.Single(await CheckAsync(room), finding => !finding.IsGood);

        Assert.StartsWith("MicrosoftAppPassword is wrong", wrong.Cure, StringComparison.Ordinal);
        Assert.DoesNotContain(Platform.Secret, wrong.Cure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(365, true), InlineData(20, false), InlineData(2, false)]
    public async Task A_certificate_that_ends_soon_is_named_with_its_day(int days, bool isGood)
    {
        using var file = new CertificateFile("pfx", days);
        await using var room = await Room.OpenAsync(stores, "Production",
        [
            ("MicrosoftAppId", Token.AppId), ("MicrosoftAppTenantId", "tenant-1"), ("BotFramework:CertificatePath", file.Path), ("BotFramework:CertificatePassword", CertificateFile.Password),
        ]);

        var finding = Assert.Single(await CheckAsync(room), finding => finding.What.Contains("certificate", StringComparison.Ordinal));

        Assert.Equal(isGood, finding.IsGood);
        Assert.Contains(file.Certificate.NotAfter.ToUniversalTime().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), finding.What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_out_of_reach_are_named_with_their_address()
    {
        await using var room = await Room.DeployedAsync(stores, ("BotFramework:Cloud", "China"));
        room.Platform.KeysAway = true;

        var wrong = Assert.Single(await CheckAsync(room), finding => !finding.IsGood);

        Assert.Contains("https://login.botframework.azure.cn/v1/.well-known/openidconfiguration", wrong.Cure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bot_without_identity_says_so()
    {
        await using var room = await Room.AnonymousAsync(stores);

        Assert.Contains("no identity", Assert.Single(await CheckAsync(room)).What, StringComparison.Ordinal);
    }

    private static Task<IReadOnlyList<Finding>> CheckAsync(Room room) => room.Services.GetRequiredService<CheckPlatform>().RunAsync(CancellationToken.None);
}
