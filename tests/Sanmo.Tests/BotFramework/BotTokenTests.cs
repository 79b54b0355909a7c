using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Sanmo.Bot.Channels;
using Sanmo.Bot.Channels.BotFramework.Connector;
using Sanmo.Bot.Channels.BotFramework.Settings;
using Sanmo.Bot.Channels.BotFramework.Wire;
using Sanmo.Tests.BotFramework.Fixtures;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.BotFramework;

/// <summary>Where the bot's own token comes from and where it may go.</summary>
public sealed class BotTokenTests(Stores stores)
{
    private static readonly Activity Hello = new() { Type = "message", Text = "hello" };

    [Theory]
    [InlineData("Public", "SingleTenant", "https://login.microsoftonline.com/tenant-1/oauth2/v2.0/token", "https://api.botframework.com/.default")]
    [InlineData("Public", "MultiTenant", "https://login.microsoftonline.com/botframework.com/oauth2/v2.0/token", "https://api.botframework.com/.default")]
    [InlineData("China", "SingleTenant", "https://login.partner.microsoftonline.cn/tenant-1/oauth2/v2.0/token", "https://api.botframework.azure.cn/.default")]
    [InlineData("China", "MultiTenant", "https://login.partner.microsoftonline.cn/microsoftservices.partner.onmschina.cn/oauth2/v2.0/token", "https://api.botframework.azure.cn/.default")]
    [InlineData("USGov", "MultiTenant", "https://login.microsoftonline.us/microsoftservices.onmicrosoft.us/oauth2/v2.0/token", "https://api.botframework.us/.default")]
    [InlineData("USGov", "SingleTenant", "https://login.microsoftonline.us/tenant-1/oauth2/v2.0/token", "https://api.botframework.us/.default")]
    public async Task The_token_comes_from_the_right_tenant_of_the_right_cloud(string cloud, string type, string endpoint, string scope)
    {
        await using var room = await Room.DeployedAsync(stores, ("BotFramework:Cloud", cloud), ("MicrosoftAppType", type), ("BotFramework:ConnectorHosts:0", "smba.trafficmanager.net"));

        var answer = await room.Connector.SendAsync(Platform.ServiceUrl, "c", Hello, CancellationToken.None);

        Assert.True(answer.Succeeded, answer.ToString());
        var request = Assert.Single(room.Platform.TokenRequests);
        Assert.Equal((endpoint, scope, "client_credentials", Token.AppId, Platform.Secret), ((string)request["url"]!, (string)request["scope"]!, (string)request["grant_type"]!, (string)request["client_id"]!, (string)request["client_secret"]!));
    }

    [Theory]
    [InlineData("pfx"), InlineData("pem")]
    public async Task A_certificate_proves_the_bot_without_a_secret(string kind)
    {
        using var file = new CertificateFile(kind);
        await using var room = await Room.OpenAsync(stores, "Production",
        [
            ("MicrosoftAppId", Token.AppId), ("MicrosoftAppTenantId", "tenant-1"), ("BotFramework:CertificatePath", file.Path), ("BotFramework:CertificatePassword", CertificateFile.Password),
        ]);
        await room.Services.GetRequiredService<BotToken>().GetAsync(null, CancellationToken.None);

        var request = Assert.Single(room.Platform.TokenRequests);
        Assert.Null(request["client_secret"]);
        Assert.Equal("urn:ietf:params:oauth:client-assertion-type:jwt-bearer", (string?)request["client_assertion_type"]);
        var proof = await new JsonWebTokenHandler().ValidateTokenAsync((string?)request["client_assertion"], new()
        {
            IssuerSigningKey = new X509SecurityKey(file.Certificate), ValidIssuer = Token.AppId, ValidAudience = "https://login.microsoftonline.com/tenant-1/oauth2/v2.0/token", ValidateLifetime = false,
        });
        Assert.True(proof.IsValid, proof.Exception?.Message);
    }

    [Fact]
    public async Task A_managed_identity_needs_no_secret()
    {
        await using var room = await Room.DeployedAsync(stores, ("MicrosoftAppType", "UserAssignedMSI"), ("MicrosoftAppPassword", ""));

        var answer = await room.Connector.SendAsync(Platform.ServiceUrl, "c", Hello, CancellationToken.None);

        Assert.True(answer.Succeeded, answer.ToString());
        var asked = (string)Assert.Single(room.Platform.TokenRequests)["url"]!;
        Assert.Contains("client_id=" + Token.AppId, asked, StringComparison.Ordinal);
        Assert.Contains("resource=https://api.botframework.com", Uri.UnescapeDataString(asked), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_messages_at_once_ask_for_one_token()
    {
        await using var room = await Room.DeployedAsync(stores);

        var answers = await Task.WhenAll(Enumerable.Range(0, 30).Select(n => room.Connector.SendAsync(Platform.ServiceUrl, $"c-{n}", Hello, CancellationToken.None)));

        Assert.All(answers, answer => Assert.True(answer.Succeeded));
        Assert.Single(room.Platform.TokenRequests);
    }

    [Fact]
    public async Task A_token_near_its_end_is_replaced()
    {
        await using var room = await Room.DeployedAsync(stores);
        await room.Connector.SendAsync(Platform.ServiceUrl, "c", Hello, CancellationToken.None);
        // The token's end is told by the library's own clock, far ahead of ours.
        room.Clock.Advance(TimeSpan.FromDays(365 * 200));

        var answer = await room.Connector.SendAsync(Platform.ServiceUrl, "c", Hello, CancellationToken.None);

        Assert.True(answer.Succeeded);
        Assert.Equal(2, room.Platform.TokenRequests.Count);
    }

    [Fact]
    public async Task A_token_that_is_refused_twice_is_not_asked_for_a_third_time()
    {
        await using var room = await Room.DeployedAsync(stores);
        for (var n = 0; n < 5; n++)
            room.Platform.Script.Enqueue(Scripted.Error(401, "Unauthorized"));

        var answer = await room.Connector.SendAsync(Platform.ServiceUrl, "c", Hello, CancellationToken.None);

        Assert.Equal(401, answer.Status);
        Assert.Equal((2, 2), (room.Platform.TokenRequests.Count, room.Platform.Calls.Count));
        Assert.Equal(SendOutcome.RetryLater, Judge.Of(Verb.Post, answer, room.Clock.GetUtcNow()).Outcome);
    }

    [Fact]
    public async Task Without_a_token_nothing_is_sent_and_the_reason_is_told()
    {
        await using var room = await Room.DeployedAsync(stores);
        room.Platform.TokenStatus = 401;

        var answer = await room.Connector.SendAsync(Platform.ServiceUrl, "c", Hello, CancellationToken.None);

        Assert.Equal(Failure.NoToken, answer.Failure);
        Assert.Contains("AADSTS7000215", answer.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Platform.Secret, answer.ToString(), StringComparison.Ordinal);
        Assert.Empty(room.Platform.Calls);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("https://smba.trafficmanager.net.evil.example/")]
    [InlineData("https://evilsmba.trafficmanager.net/")]
    [InlineData("https://trafficmanager.net/")]
    [InlineData("https://evil.trafficmanager.net/")]
    [InlineData("http://smba.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net@evil.example/")]
    [InlineData("https://me:pw@smba.trafficmanager.net/")]
    [InlineData("https://contoso.sharepoint.com/")]
    [InlineData("https://127.0.0.1/")]
    [InlineData("ftp://smba.trafficmanager.net/")]
    [InlineData("smba.trafficmanager.net")]
    [InlineData("")]
    public async Task No_other_host_is_called(string serviceUrl)
    {
        await using var room = await Room.DeployedAsync(stores);

        var answer = await room.Connector.SendAsync(serviceUrl, "c", Hello, CancellationToken.None);

        Assert.Equal(Failure.HostNotAllowed, answer.Failure);
        Assert.Empty(room.Platform.Calls);
        Assert.Empty(room.Platform.TokenRequests);
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/apac/"), InlineData("https://SMBA.trafficmanager.net"), InlineData("https://smba.infra.gcc.teams.microsoft.com/gcc"), InlineData("https://webchat.botframework.com/")]
    public async Task The_platform_s_hosts_get_the_token(string serviceUrl)
    {
        await using var room = await Room.DeployedAsync(stores);

        var answer = await room.Connector.SendAsync(serviceUrl, "c", Hello, CancellationToken.None);

        Assert.True(answer.Succeeded);
        Assert.Equal("Bearer bot-token-1", Assert.Single(room.Platform.Calls).Authorization);
    }

    [Fact]
    public async Task A_test_client_on_this_machine_never_sees_the_token()
    {
        await using var room = await Room.OpenAsync(stores, "Development", [("MicrosoftAppId", Token.AppId), ("MicrosoftAppPassword", Platform.Secret), ("MicrosoftAppTenantId", "t")]);

        var answer = await room.Connector.SendAsync("http://localhost:56150/_connector", "c", Hello, CancellationToken.None);

        Assert.True(answer.Succeeded);
        Assert.Null(Assert.Single(room.Platform.Calls).Authorization);
    }

    [Fact]
    public void Files_come_from_other_hosts_than_the_token_goes_to()
    {
        foreach (var cloud in Enum.GetValues<BotCloud>())
        {
            var urls = CloudUrls.Of(cloud);
            Assert.Empty(urls.ConnectorHosts.Intersect(urls.DownloadHosts));
        }
    }
}
