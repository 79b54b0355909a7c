using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using Sanmo.Bot.Channels.BotFramework.References;
using Sanmo.Bot.Channels.BotFramework.Wire;
using Sanmo.Core.Redis;
using Sanmo.Tests.BotFramework.Fixtures;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.BotFramework;

/// <summary>What is known of chats, on every store.</summary>
public sealed class ReferenceTests(Stores stores)
{
    private readonly FakeTimeProvider _clock = new();

    [Theory, OnEveryStore]
    public async Task A_chat_is_found_by_its_id_and_a_person_by_both_of_theirs(StoreKind kind)
    {
        var references = new ConversationReferences(await stores.OpenAsync(kind), _clock);

        await references.CaptureAsync(Activity("message-personal"));

        var byAccount = await references.FindPersonalAsync("msteams", "user-id-0");
        Assert.Equal(byAccount, await references.FindPersonalAsync("msteams", "00000000-0000-0000-0000-0000000000020"));
        Assert.Equal(byAccount, await references.FindAsync("msteams", "54fef5d9-08af-409b-946c-315288c34e3d"));
        Assert.Equal("http://localhost:56150/_connector", byAccount!.ServiceUrl);
        Assert.Null(await references.FindPersonalAsync("webchat", "user-id-0"));
    }

    [Theory, OnEveryStore]
    public async Task A_lively_group_costs_no_writes(StoreKind kind)
    {
        var redis = await stores.OpenAsync(kind);
        var references = new ConversationReferences(redis, _clock);
        await references.CaptureAsync(Activity("message-groupChat-mention"));
        var before = await redis.Database.HashGetAllAsync(Keys.References);
        await redis.Database.KeyExpireAsync(Keys.References, TimeSpan.FromHours(1));

        foreach (var payload in new[] { "message-groupChat-mention", "message-custom-otherUser", "conversationUpdate-groupChat", "messageReaction-custom" })
            Assert.Equal(Contact.Known, await references.CaptureAsync(Activity(payload)));

        Assert.Equal(before.Order(), (await redis.Database.HashGetAllAsync(Keys.References)).Order());
        Assert.Single(before);
    }

    [Theory, OnEveryStore]
    public async Task A_service_url_that_moved_is_followed(StoreKind kind)
    {
        var references = new ConversationReferences(await stores.OpenAsync(kind), _clock);
        await references.CaptureAsync(Activity("message-personal"));

        await references.CaptureAsync(Activity("message-personal") with { ServiceUrl = "https://smba.trafficmanager.net/in/" });

        Assert.Equal("https://smba.trafficmanager.net/in/", (await references.FindPersonalAsync("msteams", "user-id-0"))!.ServiceUrl);
    }

    [Theory, OnEveryStore]
    public async Task Of_many_first_contacts_at_once_one_is_the_first(StoreKind kind)
    {
        var references = new ConversationReferences(await stores.OpenAsync(kind), _clock);

        var contacts = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => references.CaptureAsync(Activity("message-personal"))));

        Assert.Single(contacts, Contact.First);
        Assert.Equal(19, contacts.Count(contact => contact == Contact.Known));
    }

    [Theory, OnEveryStore]
    public async Task The_first_reason_of_silence_stays_until_the_next_contact(StoreKind kind)
    {
        var references = new ConversationReferences(await stores.OpenAsync(kind), _clock);
        await references.CaptureAsync(Activity("message-channel-threadreply"));

        await references.MarkInactiveAsync("msteams", "team-id;messageid=9", "first");
        await references.MarkInactiveAsync("msteams", "team-id", "second");

        Assert.Equal("first", Assert.Single(await references.ListInactiveAsync()).Inactive);
        Assert.Equal(Contact.Again, await references.CaptureAsync(Activity("message-channel-post")));
        Assert.Empty(await references.ListInactiveAsync());
    }

    [Theory, OnEveryStore]
    public async Task What_an_event_is_silent_about_stays_known(StoreKind kind)
    {
        var references = new ConversationReferences(await stores.OpenAsync(kind), _clock);
        var message = Activity("message-personal");
        await references.CaptureAsync(message);

        await references.CaptureAsync(message with { From = message.From! with { AadObjectId = null }, Recipient = null, ChannelData = null, Conversation = new() { Id = message.Conversation!.Id } });

        var known = (await references.FindPersonalAsync("msteams", "user-id-0"))!;
        Assert.Equal(("00000000-0000-0000-0000-0000000000020", "Test Bot", "00000000-0000-0000-0000-0000000000001"), (known.UserDirectoryId, known.BotName, known.TenantId));
    }

    [Theory, OnEveryStore]
    public async Task Nobody_knows_what_was_never_heard(StoreKind kind)
    {
        var references = new ConversationReferences(await stores.OpenAsync(kind), _clock);

        await references.MarkInactiveAsync("msteams", "x", "gone");

        Assert.Null(await references.FindAsync("msteams", "x"));
        Assert.Null(await references.FindAnyAsync("msteams"));
        Assert.Empty(await references.ListInactiveAsync());
    }

    private static Activity Activity(string payload) => JsonSerializer.Deserialize(Payloads.Read(payload), WireJson.Wire.Activity)!;
}
