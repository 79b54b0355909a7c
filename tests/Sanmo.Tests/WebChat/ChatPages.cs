using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Sanmo.Bot.Channels;
using Sanmo.Bot.Channels.WebChat;
using Sanmo.Bot.Channels.WebChat.Keeping;
using Sanmo.Bot.Conversation;
using Sanmo.Bot.Delivery;
using Sanmo.Bot.Features;
using Sanmo.Bot.Understanding;
using Sanmo.Core.Calendars;
using Sanmo.Core.Demo;
using Sanmo.Core.Members;
using Sanmo.Core.Organisation;
using Sanmo.Core.Organisation.Importing;
using Sanmo.Core.Organisation.Keeping;
using Sanmo.Core.Redis;
using Sanmo.Core.Reminders;
using Sanmo.Tests.State.Fixtures;
using Sanmo.Tests.Stories;

namespace Sanmo.Tests.WebChat;

/// <summary>The demo institute on its own chat pages, beside a pretend Teams, with a clock that we turn.</summary>
internal sealed class ChatPages : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private ChatPages(RedisConnection redis)
    {
        var nothingSet = new ConfigurationBuilder().Build();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(Clock);
        services.AddCore(nothingSet);
        services.AddSingleton(redis);
        services.AddSingleton<IChannel>(Teams).AddWebChat();
        services.AddSingleton<Interpreter>().AddSingleton<Names>().AddSingleton<TurnRunner>().AddFeatures().AddDelivery(nothingSet);
        services.AddSingleton(provider => new Turns(provider.GetRequiredService<TurnRunner>().RunAsync, provider.GetRequiredService<TurnRunner>().WelcomeAsync));
        _services = services.BuildServiceProvider();
    }

    public FakeTimeProvider Clock { get; } = new(DateTimeOffset.Parse("2026-11-23T09:00:00+08:00", CultureInfo.InvariantCulture));
    public PretendPlatform Teams { get; } = new();
    public RoomMessages Messages => Get<RoomMessages>();

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    public static async Task<ChatPages> OpenAsync(Stores stores, StoreKind kind)
    {
        var pages = new ChatPages(await stores.OpenAsync(kind));
        var demo = DemoWebChat.AddTo(DemoOrganisation.At(pages.Get<LocalZone>().Local(pages.Clock.GetUtcNow()), pages.Get<WorkCalendar>()));
        await pages.Get<WriteImport>().RunAsync(PlanImport.Of(WholeOrganisation.Empty, demo, pages.Clock.GetUtcNow()), demo, "demo");
        return pages;
    }

    public async Task<Member> PersonAsync(string member) => (await Get<RosterCache>().GetAsync()).FindMember(member)!;

    public async Task SayAsync(string member, string room, string text) =>
        await Get<Converse>().SayAsync(await PersonAsync(member), await RoomAsync(member, room), text, "zh", CancellationToken.None);

    /// <summary>Presses a button of the last card in a room that has one of this name.</summary>
    public async Task PressAsync(string member, string room, string label)
    {
        var card = (await ReadAsync(member, room)).Last(message => message.Reply?.Buttons?.Any(button => button.Label == label) == true);
        await Get<Converse>().PressAsync(await PersonAsync(member), await RoomAsync(member, room), card.Id, card.Reply!.Buttons!.First(button => button.Label == label), new Dictionary<string, string>(), "zh", CancellationToken.None);
    }

    /// <summary>What one person sees in a room.</summary>
    public async Task<IReadOnlyList<RoomMessage>> ReadAsync(string member, string room) => [.. (await Messages.ListAsync(room)).Where(message => message.IsFor(member))];

    public async Task<string> TextAsync(string member, string room) =>
        string.Join('\n', (await ReadAsync(member, room)).Select(message => message.Reply is { } reply ? Read.All(reply) : message.Text));

    /// <summary>Everything that is due now.</summary>
    public async Task WorkAsync()
    {
        while (await Get<ReleaseDue>().RunAsync(Clock.GetUtcNow(), 100) > 0 || await Get<DeliverDue>().RunAsync(CancellationToken.None) > 0)
        {
        }
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private async Task<Room> RoomAsync(string member, string room) =>
        RoomsOf.Member(await PersonAsync(member), await Get<RosterCache>().GetAsync(), "zh").Single(one => one.Id == room);
}
