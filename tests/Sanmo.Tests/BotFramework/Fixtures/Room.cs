using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Sanmo.Bot.Channels;
using Sanmo.Bot.Channels.BotFramework;
using Sanmo.Bot.Channels.BotFramework.Connector;
using Sanmo.Bot.Channels.BotFramework.Callers;
using Sanmo.Bot.Channels.BotFramework.References;
using Sanmo.Bot.Conversation;
using Sanmo.Core.Redis;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.BotFramework.Fixtures;

/// <summary>The Bot Framework room alone: real HTTP in and out, a clock we turn, and a pretend turn.</summary>
internal sealed class Room : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Room(WebApplication app, Platform platform, ImpatientClock clock) => (_app, Platform, Clock) = (app, platform, clock);

    public Platform Platform { get; }

    public ImpatientClock Clock { get; }

    public HttpClient Client { get; private set; } = new();

    public ConcurrentQueue<Incoming> Heard { get; } = new();

    public ConcurrentQueue<Incoming> Welcomed { get; } = new();

    public ConcurrentQueue<string> Errors { get; } = new();

    public Func<Incoming, CancellationToken, Task<IReadOnlyList<Said>>> Turn { get; set; } = (_, _) => Task.FromResult<IReadOnlyList<Said>>([]);

    public IChannel Channel => _app.Services.GetRequiredService<BotFrameworkChannel>();

    public ConversationReferences References => _app.Services.GetRequiredService<ConversationReferences>();

    public ConnectorClient Connector => _app.Services.GetRequiredService<ConnectorClient>();

    public IServiceProvider Services => _app.Services;

    /// <summary>With an app id and callers that prove themselves, as deployed.</summary>
    public static Task<Room> DeployedAsync(Stores stores, params (string Key, string Value)[] settings) => OpenAsync(stores, "Production",
    [
        ("MicrosoftAppId", Token.AppId), ("MicrosoftAppPassword", Platform.Secret), ("MicrosoftAppTenantId", "tenant-1"), .. settings,
    ]);

    /// <summary>As a newcomer starts it: no settings at all.</summary>
    public static Task<Room> AnonymousAsync(Stores stores) => OpenAsync(stores, "Development", []);

    /// <summary>One of several processes over one store.</summary>
    public static Task<Room> OverAsync(RedisConnection redis) => OpenAsync(redis, "Development", []);

    public static async Task<Room> OpenAsync(Stores stores, string environment, IEnumerable<(string Key, string Value)> settings) =>
        await OpenAsync(await stores.OpenAsync(StoreKind.Embedded), environment, settings);

    private static async Task<Room> OpenAsync(RedisConnection redis, string environment, IEnumerable<(string Key, string Value)> settings)
    {
        var platform = await Platform.StartAsync();
        var clock = new ImpatientClock(new DateTimeOffset(2020, 1, 6, 9, 0, 0, TimeSpan.Zero));
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        Room? room = null;
        builder.WebHost.UseTestServer();
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection(settings.GroupBy(one => one.Key).Select(same => KeyValuePair.Create(same.Key, (string?)same.Last().Value)));
        builder.Logging.ClearProviders().AddProvider(new ErrorLog(text => room!.Errors.Enqueue(text)));
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddSingleton(new RealTime(clock));
        builder.Services.AddSingleton(new Random(1));
        builder.Services.AddSingleton(redis);
        builder.Services.AddSingleton(new Turns(
            (incoming, cancel) =>
            {
                room!.Heard.Enqueue(incoming);
                return room.Turn(incoming, cancel);
            },
            (incoming, cancel) =>
            {
                room!.Welcomed.Enqueue(incoming);
                return room.Turn(incoming, cancel);
            }));
        builder.Services.AddBotFramework(builder.Configuration);
        foreach (var client in new[] { OpenIdKeys.Client, BotToken.Client, ConnectorCalls.Client, FetchFile.Client })
            builder.Services.AddHttpClient(client).AddHttpMessageHandler(() => new ToPlatform(platform));
        var app = builder.Build();
        app.MapBotFramework();
        room = new Room(app, platform, clock);
        try
        {
            await app.StartAsync();
            room.Client = app.GetTestClient();
            room.Client.BaseAddress = new Uri("http://localhost:3978");
        }
        catch
        {
            await room.DisposeAsync();
            throw;
        }

        return room;
    }

    public Token Caller(string issuer = "https://api.botframework.com") => new(issuer, Clock.GetUtcNow());

    public Task<HttpResponseMessage> PostAsync(JsonNode activity, string? token = null) => PostAsync(activity.ToJsonString(), token);

    public async Task<HttpResponseMessage> PostAsync(string body, string? token = null, string contentType = "application/json; charset=utf-8")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(body, Encoding.UTF8) };
        request.Content.Headers.ContentType = contentType.Length == 0 ? null : MediaTypeHeaderValue.Parse(contentType);
        if (token is not null)
            request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        return await Client.SendAsync(request);
    }

    public void Say(params Said[] said) => Turn = (_, _) => Task.FromResult<IReadOnlyList<Said>>(said);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        await Platform.DisposeAsync();
    }
}
