using System.Text.Json;
using Sanmo.Bot.Channels.BotFramework.Reading;
using Sanmo.Bot.Channels.BotFramework.Wire;
using Sanmo.Core.Redis;
using StackExchange.Redis;

namespace Sanmo.Bot.Channels.BotFramework.References;

/// <summary>The chats the bot can speak to without being asked. One hash: a chat's field holds it, a person's field names their private chat.</summary>
internal sealed class ConversationReferences(RedisConnection redis, TimeProvider time)
{
    private const string ChatField = "chat|";

    /// <summary>Remembers where an authenticated activity came from; writes only when that is new, so a lively group costs no writes.</summary>
    public Task<Contact> CaptureAsync(Activity activity) => RememberAsync(ReadConversation.From(activity));

    /// <summary>As <see cref="CaptureAsync"/>, for a chat the bot opened itself.</summary>
    public async Task<Contact> RememberAsync(KnownConversation now)
    {
        Contact contact = default;
        await ChangeAsync(now.Channel, now.Conversation, kept =>
        {
            contact = kept is null ? Contact.First : kept.Inactive is null ? Contact.Known : Contact.Again;
            return kept is null ? now : now.Over(kept);
        });
        return contact;
    }

    /// <param name="conversation">With or without a thread.</param>
    public async Task<KnownConversation?> FindAsync(string channel, string conversation) =>
        Read(await redis.Database.HashGetAsync(Keys.References, Chat(channel, conversation)));

    /// <param name="account">The platform's id of the account, or the directory's object id.</param>
    public async Task<KnownConversation?> FindPersonalAsync(string channel, string account)
    {
        var conversation = await redis.Database.HashGetAsync(Keys.References, Person(channel, account));
        return conversation.IsNullOrEmpty ? null : await FindAsync(channel, conversation!);
    }

    /// <summary>Any chat of a channel that can be reached: it tells where the platform is. Reads all; for the rare person nobody has heard of.</summary>
    public async Task<KnownConversation?> FindAnyAsync(string channel) =>
        (await ListAsync()).Where(one => one.Channel == channel && one.Inactive is null).OrderByDescending(one => one.IsGroup).FirstOrDefault();

    /// <summary>Nothing is sent there until the next contact. A chat nobody knows stays unknown.</summary>
    public Task MarkInactiveAsync(string channel, string conversation, string reason) =>
        ChangeAsync(channel, conversation, kept => kept is null or { Inactive: not null } ? kept : kept with { Inactive = reason, InactiveSince = time.GetUtcNow() });

    /// <summary>Longest unreachable first.</summary>
    public async Task<IReadOnlyList<KnownConversation>> ListInactiveAsync() =>
        [.. (await ListAsync()).Where(one => one.Inactive is not null).OrderBy(one => one.InactiveSince)];

    private async Task<IEnumerable<KnownConversation>> ListAsync() =>
        (await redis.Database.HashGetAllAsync(Keys.References))
            .Where(entry => ((string)entry.Name!).StartsWith(ChatField, StringComparison.Ordinal))
            .Select(entry => Read(entry.Value)!);

    /// <summary>Reads, lets <paramref name="change"/> decide, writes if nobody wrote in between, else decides again.</summary>
    private async Task ChangeAsync(string channel, string conversation, Func<KnownConversation?, KnownConversation?> change)
    {
        var field = Chat(channel, conversation);
        while (true)
        {
            var before = await redis.Database.HashGetAsync(Keys.References, field);
            var kept = Read(before);
            var now = change(kept);
            if (now is null || now == kept)
                return;
            var write = redis.Database.CreateTransaction();
            write.AddCondition(kept is null ? Condition.HashNotExists(Keys.References, field) : Condition.HashEqual(Keys.References, field, before));
            _ = write.HashSetAsync(Keys.References, [new(field, JsonSerializer.Serialize(now, ReferenceJson.Default.KnownConversation)), .. People(now)]);
            if (await write.ExecuteAsync())
                return;
        }
    }

    private static IEnumerable<HashEntry> People(KnownConversation one) =>
        new[] { one.User, one.UserDirectoryId }.OfType<string>().Select(account => new HashEntry(Person(one.Channel, account), one.Conversation));

    private static RedisValue Chat(string channel, string conversation) => $"{ChatField}{channel}|{ReadIncoming.ChatOf(conversation)}";

    private static RedisValue Person(string channel, string account) => $"person|{channel}|{account}";

    private static KnownConversation? Read(RedisValue json) =>
        json.IsNullOrEmpty ? null : JsonSerializer.Deserialize((string)json!, ReferenceJson.Default.KnownConversation);
}
