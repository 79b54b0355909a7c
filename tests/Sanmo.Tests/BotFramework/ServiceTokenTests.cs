using System.Net;
using System.Security.Cryptography;
using Sanmo.Bot.Channels.BotFramework.Settings;
using Sanmo.Tests.BotFramework.Fixtures;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.BotFramework;

/// <summary>Tokens that the directory issues to the platform's own service: believed only where that service is named in the settings.</summary>
public sealed class ServiceTokenTests(Stores stores)
{
    private const string Service = "aaaaaaaa-0000-0000-0000-000000000001";
    private const string Stranger = "aaaaaaaa-0000-0000-0000-000000000002";
    private static readonly RSA DirectoryRsa = RSA.Create(2048);

    private static readonly Dictionary<string, (Func<Token, string, string> Make, HttpStatusCode Expected)> Tokens = new()
    {
        ["right"] = ((token, _) => token.Signed(), HttpStatusCode.Accepted),
        ["right, and names its connector"] = ((token, _) => (token with { ServiceUrl = Platform.ServiceUrl }).Signed(), HttpStatusCode.Accepted),
        ["right, in the older form"] = ((token, cloud) => Claimed(token with { Issuer = CloudUrls.Of(Enum.Parse<BotCloud>(cloud)).EntraIssuers[0] }, ("azp", null), ("appid", Service)).Signed(), HttpStatusCode.Accepted),
        ["names another connector"] = ((token, _) => (token with { ServiceUrl = "https://smba.trafficmanager.net/emea/" }).Signed(), HttpStatusCode.Forbidden),
        ["another application's"] = ((token, _) => Claimed(token, ("azp", Stranger)).Signed(), HttpStatusCode.Unauthorized),
        ["another application's, which says otherwise in the older claim"] = ((token, _) => Claimed(token, ("azp", Stranger), ("appid", Service)).Signed(), HttpStatusCode.Unauthorized),
        ["the bot's own"] = ((token, _) => Claimed(token, ("azp", Token.AppId)).Signed(), HttpStatusCode.Unauthorized),
        ["no application's"] = ((token, _) => Claimed(token, ("azp", null)).Signed(), HttpStatusCode.Unauthorized),
        ["of another tenant"] = ((token, _) => (token with { Issuer = token.Issuer.Replace(TenantOf(token), Stranger, StringComparison.Ordinal) }).Signed(), HttpStatusCode.Unauthorized),
        ["of another tenant, which says otherwise"] = ((token, _) => Claimed(token, ("tid", Stranger)).Signed(), HttpStatusCode.Unauthorized),
        ["no tenant"] = ((token, _) => Claimed(token, ("tid", null)).Signed(), HttpStatusCode.Unauthorized),
        ["wrong audience"] = ((token, _) => (token with { Audience = Stranger }).Signed(), HttpStatusCode.Unauthorized),
        ["expired"] = ((token, _) => (token with { From = TimeSpan.FromHours(-2), Until = TimeSpan.FromMinutes(-6) }).Signed(), HttpStatusCode.Unauthorized),
        ["algorithm none"] = ((token, _) => token.Unsigned(), HttpStatusCode.Unauthorized),
        ["HS256 with the public key"] = ((token, _) => token.SignedWithPublicKeyAsSecret(), HttpStatusCode.Unauthorized),
        ["wrong key under a right name"] = ((token, _) => (token with { Key = token.Key with { Rsa = RSA.Create(2048) } }).Signed(), HttpStatusCode.Unauthorized),
        ["a key that signs for another tenant"] = ((token, _) => (token with { Key = token.Key with { Id = "foreign" } }).Signed(), HttpStatusCode.Unauthorized),
    };

    public static TheoryData<string, string> Table => [.. Enum.GetNames<BotCloud>().SelectMany(cloud => Tokens.Keys.Select(name => (cloud, name)))];

    [Theory, MemberData(nameof(Table))]
    public async Task Only_the_named_service_is_believed(string cloud, string name)
    {
        await using var room = await OpenAsync(cloud, ("BotFramework:ServiceAppIds:0", Service));
        var (make, expected) = Tokens[name];

        using var answer = await room.PostAsync(Message(), make(Right(room, cloud), cloud));

        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal(expected == HttpStatusCode.Accepted ? 1 : 0, room.Heard.Count);
        Assert.Empty(room.Errors);
    }

    [Theory]
    [InlineData("Public"), InlineData("China"), InlineData("USGov")]
    public async Task Where_no_service_is_named_none_is_believed_and_no_key_is_asked_for(string cloud)
    {
        await using var room = await OpenAsync(cloud);

        using var answer = await room.PostAsync(Message(), Right(room, cloud).Signed());

        Assert.Equal((HttpStatusCode.Unauthorized, 0), (answer.StatusCode, room.Platform.KeyRequests));
    }

    [Theory]
    [InlineData("Public", "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration")]
    [InlineData("USGov", "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0/.well-known/openid-configuration")]
    [InlineData("China", "https://login.partner.microsoftonline.cn/a55a4d5b-9241-49b1-b4ff-befa8db00269/v2.0/.well-known/openid-configuration")]
    public async Task The_directory_s_keys_come_from_the_right_address_of_the_right_cloud(string cloud, string metadata)
    {
        await using var room = await OpenAsync(cloud, ("BotFramework:ServiceAppIds:0", Service));

        using var answer = await room.PostAsync(Message(), Right(room, cloud).Signed());

        Assert.Equal((HttpStatusCode.Accepted, metadata), (answer.StatusCode, Assert.Single(room.Platform.MetadataAsked)));
    }

    [Fact]
    public async Task The_service_too_leads_the_bot_only_to_hosts_it_trusts()
    {
        await using var room = await OpenAsync("Public", ("BotFramework:ServiceAppIds:0", Service));

        using var answer = await room.PostAsync(Payloads.Of("message-personal", activity => activity["serviceUrl"] = "https://evil.example/"), Right(room, "Public").Signed());

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    private async Task<Room> OpenAsync(string cloud, params (string, string)[] settings)
    {
        var room = await Room.DeployedAsync(stores, [("BotFramework:Cloud", cloud), ("BotFramework:ConnectorHosts:0", "smba.trafficmanager.net"), .. settings]);
        var signs = NewerIssuer(cloud);
        room.Platform.Keys.Add(DirectoryKey with { Issuer = cloud == "Public" ? "https://login.microsoftonline.com/{tenantid}/v2.0" : signs });
        room.Platform.Keys.Add(DirectoryKey with { Id = "foreign", Issuer = "https://login.microsoftonline.com/" + Stranger + "/v2.0" });
        return room;
    }

    private static SigningKey DirectoryKey => new("directory-1", DirectoryRsa);

    private static Token Right(Room room, string cloud)
    {
        var token = room.Caller(NewerIssuer(cloud)) with { Key = DirectoryKey, ServiceUrl = null };
        return Claimed(token, ("azp", Service), ("tid", TenantOf(token)), ("ver", "2.0"));
    }

    private static string NewerIssuer(string cloud) => CloudUrls.Of(Enum.Parse<BotCloud>(cloud)).EntraIssuers[1];

    private static string TenantOf(Token token) => new Uri(token.Issuer).Segments[1].TrimEnd('/');

    private static Token Claimed(Token token, params (string Name, string? Value)[] claims)
    {
        var all = new Dictionary<string, object>(token.MoreClaims);
        foreach (var (name, value) in claims)
        {
            all.Remove(name);
            if (value is not null)
                all[name] = value;
        }

        return token with { MoreClaims = all };
    }

    private static System.Text.Json.Nodes.JsonObject Message() => Payloads.Of("message-personal", activity => activity["serviceUrl"] = Platform.ServiceUrl);
}
