using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Sanmo.Bot.Channels.BotFramework.Settings;
using Sanmo.Tests.BotFramework.Fixtures;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.BotFramework;

/// <summary>The bot refuses to start half safe, and says what to set.</summary>
public sealed class SettingsTests(Stores stores)
{
    private static readonly (string, string)[] Complete = [("MicrosoftAppId", Token.AppId), ("MicrosoftAppPassword", "s"), ("MicrosoftAppTenantId", "t")];

    public static TheoryData<string, string, string> Refused => new()
    {
        { "Production", "", "MicrosoftAppId is not set" },
        { "Staging", "", "this is Staging, not Development" },
        { "Production", "BotFramework:DangerouslyBelieveAnyone=true", "MicrosoftAppId is not set" },
        { "Development", "urls=http://0.0.0.0:3978", "would listen on http://0.0.0.0:3978" },
        { "Development", "urls=http://localhost:3978;http://*:80", "would listen on http://*:80" },
        { "Development", "urls=http://+:3978", "would listen on" },
        { "Development", "urls=http://192.168.1.5:3978", "would listen on" },
        { "Development", "http_ports=8080", "would listen on http://*:8080" },
        { "Development", "Kestrel:Endpoints:Web:Url=http://example.org:80", "would listen on" },
        { "Development", "BotFramework:DangerouslyBelieveAnyone=false", "DangerouslyBelieveAnyone is false" },
        { "Development", "MicrosoftAppPassword=s", "MicrosoftAppPassword is set but MicrosoftAppId is not" },
        { "Production", "+MicrosoftAppId=my-bot", "not an application (client) id" },
        { "Production", "+MicrosoftAppPassword=", "Neither MicrosoftAppPassword nor BotFramework:CertificatePath is set" },
        { "Production", "+BotFramework:CertificatePath=/nowhere/bot.pfx", "Both MicrosoftAppPassword and BotFramework:CertificatePath are set" },
        { "Production", "+BotFramework:CertificatePath=/nowhere/bot.pem", "is no certificate with a private key" },
        { "Production", "+BotFramework:ServiceAppIds:0=the-service", "takes application ids" },
        { "Production", "+BotFramework:EntraMetadata=http://keys.example/", "must be a full https address" },
        { "Production", "+MicrosoftAppTenantId=", "MicrosoftAppTenantId is not set" },
        { "Production", "+MicrosoftAppType=Bot", "MicrosoftAppType is none of" },
        { "Development", "+BotFramework:DangerouslyBelieveAnyone=true", "Remove one of the two" },
        { "Production", "+BotFramework:OpenIdMetadata=http://keys.example/", "must be a full https address" },
        { "Production", "+BotFramework:Authority=login", "must be a full https address" },
        { "Production", "+BotFramework:ConnectorHosts:0=https://smba.example/", "take host names" },
        { "Production", "+BotFramework:ConnectorHosts:0=net", "take host names" },
        { "Production", "+BotFramework:TurnBudget=00:00:20", "under ten seconds" },
    };

    [Theory, MemberData(nameof(Refused))]
    public async Task It_refuses_to_start_and_says_why(string environment, string setting, string reason)
    {
        var settings = setting.StartsWith('+') ? Complete.ToList() : [];
        if (setting.TrimStart('+') is { Length: > 0 } one)
            settings.Add((one.Split('=', 2)[0], one.Split('=', 2)[1]));

        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(() => Room.OpenAsync(stores, environment, settings));

        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(""), InlineData("urls=http://localhost:3978"), InlineData("urls=http://127.0.0.1:0;http://[::1]:0"), InlineData("urls=http://unix:/tmp/bot.sock"), InlineData("BotFramework:DangerouslyBelieveAnyone=true")]
    public async Task A_newcomer_needs_no_settings_on_their_own_machine(string setting)
    {
        (string, string)[] settings = setting.Length == 0 ? [] : [(setting.Split('=', 2)[0], setting.Split('=', 2)[1])];
        await using var room = await Room.OpenAsync(stores, "Development", settings);

        using var answer = await room.PostAsync(Payloads.Of("message-personal"));

        Assert.Equal(System.Net.HttpStatusCode.Accepted, answer.StatusCode);
    }

    [Fact]
    public async Task Without_identity_a_page_of_another_site_is_not_believed()
    {
        await using var room = await Room.AnonymousAsync(stores);
        room.Client.DefaultRequestHeaders.Host = "evil.example";

        using var answer = await room.PostAsync(Payloads.Of("message-personal"));

        Assert.Equal(System.Net.HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task Without_identity_no_message_leads_the_bot_to_another_machine()
    {
        await using var room = await Room.AnonymousAsync(stores);

        using var answer = await room.PostAsync(Payloads.Of("message-personal", activity => activity["serviceUrl"] = "http://10.0.0.1/"));

        Assert.Equal(System.Net.HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public void The_sdk_s_keys_and_the_section_are_read()
    {
        var options = new BotFrameworkOptions();
        new BindSettings(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["MicrosoftAppId"] = " id ",
            ["MicrosoftAppPassword"] = "p",
            ["MicrosoftAppTenantId"] = "t",
            ["MicrosoftAppType"] = "userassignedmsi",
            ["ChannelService"] = "https://botframework.azure.us",
            ["BotFramework:Scope"] = "https://example/.default",
            ["BotFramework:ConnectorHosts:0"] = "smba.example.cn",
            ["BotFramework:AllowedTenants:0"] = "t-1",
        }).Build()).Configure(options);

        Assert.Equal(("id", "p", "t", BotAppType.UserAssignedMSI, BotCloud.USGov), (options.AppId, options.AppPassword, options.AppTenantId, options.AppType, options.Cloud));
        Assert.Equal(("https://example/.default", "https://api.botframework.us"), (options.Urls.Scope, options.Urls.Issuer));
        Assert.Contains("smba.example.cn", options.Urls.ConnectorHosts);
        Assert.Equal(["t-1"], options.AllowedTenants);
    }
}
