using System.Net;
using Microsoft.IdentityModel.Tokens;
using Sanmo.Bot.Channels.BotFramework.Settings;
using Sanmo.Tests.BotFramework.Fixtures;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.BotFramework;

/// <summary>Every way to lie about who is calling, in every cloud.</summary>
public sealed class ForgedTokenTests(Stores stores)
{
    private const string Other = "99999999-2222-3333-4444-555555555555";

    private static readonly Dictionary<string, (Func<Token, string> Make, HttpStatusCode Expected)> Tokens = new()
    {
        ["right"] = (token => token.Signed(), HttpStatusCode.Accepted),
        ["right, RS512"] = (token => (token with { Algorithm = SecurityAlgorithms.RsaSha512 }).Signed(), HttpStatusCode.Accepted),
        ["right, four minutes over"] = (token => (token with { From = TimeSpan.FromHours(-2), Until = TimeSpan.FromMinutes(-4) }).Signed(), HttpStatusCode.Accepted),
        ["right, clock four minutes ahead"] = (token => (token with { From = TimeSpan.FromMinutes(4) }).Signed(), HttpStatusCode.Accepted),
        ["right, service URL without its slash"] = (token => (token with { ServiceUrl = Platform.ServiceUrl.TrimEnd('/').ToUpperInvariant() }).Signed(), HttpStatusCode.Accepted),
        ["wrong issuer"] = (token => (token with { Issuer = "https://sts.windows.net/" + Other + "/" }).Signed(), HttpStatusCode.Unauthorized),
        ["issuer with a slash"] = (token => (token with { Issuer = token.Issuer + "/" }).Signed(), HttpStatusCode.Unauthorized),
        ["wrong audience"] = (token => (token with { Audience = Other }).Signed(), HttpStatusCode.Unauthorized),
        ["no audience"] = (token => (token with { Audience = null }).Signed(), HttpStatusCode.Unauthorized),
        ["wrong key under a right name"] = (token => (token with { Key = SigningKey.Forged }).Signed(), HttpStatusCode.Unauthorized),
        ["unknown key"] = (token => (token with { Key = SigningKey.Second }).Signed(), HttpStatusCode.Unauthorized),
        ["algorithm none"] = (token => token.Unsigned(), HttpStatusCode.Unauthorized),
        ["HS256 with the public key"] = (token => token.SignedWithPublicKeyAsSecret(), HttpStatusCode.Unauthorized),
        ["PS256"] = (token => (token with { Algorithm = SecurityAlgorithms.RsaSsaPssSha256 }).Signed(), HttpStatusCode.Unauthorized),
        ["expired"] = (token => (token with { From = TimeSpan.FromHours(-2), Until = TimeSpan.FromMinutes(-6) }).Signed(), HttpStatusCode.Unauthorized),
        ["never expires"] = (token => (token with { NeverExpires = true }).Signed(), HttpStatusCode.Unauthorized),
        ["not yet valid"] = (token => (token with { From = TimeSpan.FromMinutes(6) }).Signed(), HttpStatusCode.Unauthorized),
        ["signature cut off"] = (token => token.Signed()[..^10], HttpStatusCode.Unauthorized),
        ["signature absent"] = (token => token.Signed()[..(token.Signed().LastIndexOf('.') + 1)], HttpStatusCode.Unauthorized),
        ["claims exchanged"] = (token => Exchanged(token), HttpStatusCode.Unauthorized),
        ["emulator's or another bot's"] = (token => (token with { Issuer = "https://login.microsoftonline.com/" + Other + "/v2.0", MoreClaims = new() { ["ver"] = "2.0", ["azp"] = Other } }).Signed(), HttpStatusCode.Unauthorized),
        ["garbage"] = (_ => "a.b.c", HttpStatusCode.Unauthorized),
        ["not even dots"] = (_ => "hello", HttpStatusCode.Unauthorized),
        ["empty"] = (_ => "", HttpStatusCode.Unauthorized),
        ["very long"] = (_ => new string('a', 20_000), HttpStatusCode.Unauthorized),
        ["wrong service URL"] = (token => (token with { ServiceUrl = "https://smba.trafficmanager.net/emea/" }).Signed(), HttpStatusCode.Forbidden),
        ["no service URL"] = (token => (token with { ServiceUrl = null }).Signed(), HttpStatusCode.Forbidden),
        ["service URL is no text"] = (token => (token with { ServiceUrl = null, MoreClaims = new() { ["serviceurl"] = 7 } }).Signed(), HttpStatusCode.Forbidden),
    };

    public static TheoryData<string, string> Table => [.. Enum.GetNames<BotCloud>().SelectMany(cloud => Tokens.Keys.Select(name => (cloud, name)))];

    [Theory, MemberData(nameof(Table))]
    public async Task Only_the_right_token_is_believed(string cloud, string name)
    {
        await using var room = await Room.DeployedAsync(stores, ("BotFramework:Cloud", cloud), ("BotFramework:ConnectorHosts:0", "smba.trafficmanager.net"));
        var (make, expected) = Tokens[name];

        using var answer = await room.PostAsync(Message(), make(room.Caller(CloudUrls.Of(Enum.Parse<BotCloud>(cloud)).Issuer)));

        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal(expected == HttpStatusCode.Accepted ? 1 : 0, room.Heard.Count);
        Assert.Empty(room.Errors);
    }

    [Theory]
    [InlineData("Public", "https://login.botframework.com/v1/.well-known/openidconfiguration", "https://api.botframework.com")]
    [InlineData("USGov", "https://login.botframework.azure.us/v1/.well-known/openidconfiguration", "https://api.botframework.us")]
    [InlineData("China", "https://login.botframework.azure.cn/v1/.well-known/openidconfiguration", "https://api.botframework.azure.cn")]
    public async Task The_keys_come_from_the_right_address_of_the_right_cloud(string cloud, string metadata, string issuer)
    {
        await using var room = await Room.DeployedAsync(stores, ("BotFramework:Cloud", cloud), ("BotFramework:ConnectorHosts:0", "smba.trafficmanager.net"));

        using var answer = await room.PostAsync(Message(), room.Caller(issuer).Signed());

        Assert.Equal((HttpStatusCode.Accepted, metadata), (answer.StatusCode, Assert.Single(room.Platform.MetadataAsked)));
    }

    [Theory]
    [InlineData("Basic dXNlcjpwYXNz"), InlineData("Bearer"), InlineData("Token x")]
    public async Task Other_credentials_are_no_credentials(string header)
    {
        await using var room = await Room.DeployedAsync(stores);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(Message().ToJsonString()) };
        request.Headers.TryAddWithoutValidation("Authorization", header);

        using var answer = await room.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task A_token_of_one_cloud_is_nothing_in_another()
    {
        await using var room = await Room.DeployedAsync(stores, ("BotFramework:Cloud", "China"), ("BotFramework:ConnectorHosts:0", "smba.trafficmanager.net"));

        using var answer = await room.PostAsync(Message(), room.Caller(CloudUrls.Of(BotCloud.Public).Issuer).Signed());

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task A_new_key_of_the_platform_is_believed_at_its_first_token()
    {
        await using var room = await Room.DeployedAsync(stores);
        using var before = await room.PostAsync(Message(), room.Caller().Signed());
        room.Platform.Keys[0] = SigningKey.Second;

        using var after = await room.PostAsync(Message(), (room.Caller() with { Key = SigningKey.Second }).Signed());
        using var withdrawn = await room.PostAsync(Message(), room.Caller().Signed());

        Assert.Equal([HttpStatusCode.Accepted, HttpStatusCode.Accepted, HttpStatusCode.Unauthorized], [before.StatusCode, after.StatusCode, withdrawn.StatusCode]);
        Assert.Equal(2, room.Platform.KeyRequests);
    }

    [Fact]
    public async Task Forged_key_names_do_not_become_a_flood_of_requests()
    {
        await using var room = await Room.DeployedAsync(stores);

        var forged = Enumerable.Range(0, 40).Select(n => room.PostAsync(Message(), (room.Caller() with { Key = new SigningKey($"no-{n}", SigningKey.Second.Rsa) }).Signed()));
        var answers = await Task.WhenAll(forged);

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode));
        Assert.InRange(room.Platform.KeyRequests, 1, 2);
    }

    [Fact]
    public async Task Keys_are_asked_for_again_after_half_a_day_and_kept_while_they_cannot_be_had()
    {
        await using var room = await Room.DeployedAsync(stores);
        using var first = await room.PostAsync(Message(), room.Caller().Signed());
        room.Clock.Advance(TimeSpan.FromHours(13));
        room.Platform.KeysAway = true;

        using var away = await room.PostAsync(Message(), room.Caller().Signed());
        room.Platform.KeysAway = false;
        room.Clock.Advance(TimeSpan.FromMinutes(6));
        using var back = await room.PostAsync(Message(), room.Caller().Signed());

        Assert.Equal([HttpStatusCode.Accepted, HttpStatusCode.Accepted, HttpStatusCode.Accepted], [first.StatusCode, away.StatusCode, back.StatusCode]);
        Assert.Equal(2, room.Platform.KeyRequests);
    }

    [Theory]
    [InlineData("msteams", HttpStatusCode.Accepted)]
    [InlineData("directline", HttpStatusCode.Accepted)]
    [InlineData("slack", HttpStatusCode.Forbidden)]
    public async Task A_key_speaks_only_for_the_channels_it_is_endorsed_for(string channel, HttpStatusCode expected)
    {
        await using var room = await Room.DeployedAsync(stores);

        using var answer = await room.PostAsync(Message(channel), room.Caller().Signed());

        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task A_key_without_endorsements_speaks_for_every_channel()
    {
        await using var room = await Room.DeployedAsync(stores);
        var bare = SigningKey.First with { Endorsements = null };
        room.Platform.Keys[0] = bare;

        using var answer = await room.PostAsync(Message("slack"), (room.Caller() with { Key = bare }).Signed());

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
    }

    [Theory]
    [InlineData("t-1", "t-1", HttpStatusCode.Accepted)]
    [InlineData("T-1", null, HttpStatusCode.Accepted)]
    [InlineData(null, "t-1", HttpStatusCode.Accepted)]
    [InlineData("t-2", "t-2", HttpStatusCode.Forbidden)]
    [InlineData("t-1", "t-2", HttpStatusCode.Forbidden)]
    [InlineData("t-2", "t-1", HttpStatusCode.Forbidden)]
    [InlineData(null, null, HttpStatusCode.Forbidden)]
    public async Task Only_allowed_tenants_may_talk_to_the_bot(string? conversation, string? channelData, HttpStatusCode expected)
    {
        await using var room = await Room.DeployedAsync(stores, ("BotFramework:AllowedTenants:0", "t-1"));
        var message = Message();
        message["conversation"]!["tenantId"] = conversation;
        message["channelData"]!["tenant"]!["id"] = channelData;

        using var answer = await room.PostAsync(message, room.Caller().Signed());

        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task A_refused_caller_leaves_no_trace_in_what_is_known()
    {
        await using var room = await Room.DeployedAsync(stores);

        using var answer = await room.PostAsync(Message(), (room.Caller() with { Key = SigningKey.Forged }).Signed());

        Assert.Null(await room.References.FindAsync("msteams", "54fef5d9-08af-409b-946c-315288c34e3d"));
    }

    private static System.Text.Json.Nodes.JsonObject Message(string channel = "msteams") => Payloads.Of("message-personal", activity =>
    {
        activity["serviceUrl"] = Platform.ServiceUrl;
        activity["channelId"] = channel;
    });

    private static string Exchanged(Token token)
    {
        var (right, wrong) = (token.Signed().Split('.'), (token with { Key = SigningKey.Forged, Until = TimeSpan.FromDays(900) }).Signed().Split('.'));
        return $"{right[0]}.{wrong[1]}.{right[2]}";
    }
}
