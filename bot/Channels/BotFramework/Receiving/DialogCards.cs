using StackExchange.Redis;
using Sanmo.Bot.Channels.BotFramework.Reading;
using Sanmo.Bot.Channels.BotFramework.Wire;
using Sanmo.Core.Redis;

namespace Sanmo.Bot.Channels.BotFramework.Receiving;

/// <summary>Which card a dialog was opened from: the platform says so when it is opened, and no more when it is sent.</summary>
internal sealed class DialogCards(RedisConnection redis)
{
    /// <summary>Forms are filled in within minutes; who leaves one open over lunch still finds the card.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromHours(4);

    public async Task NoteAsync(Activity opened)
    {
        if (opened.ReplyToId is { Length: > 0 } card && KeyOf(opened) is { } key)
            await redis.Database.StringSetAsync(key, card, Kept);
    }

    /// <summary>The activity as if the platform had said it.</summary>
    public async Task<Activity> WithCardAsync(Activity submitted) =>
        submitted.ReplyToId is not { Length: > 0 } && KeyOf(submitted) is { } key && await redis.Database.StringGetAsync(key) is { IsNullOrEmpty: false } card
            ? submitted with { ReplyToId = (string?)card }
            : submitted;

    private static RedisKey? KeyOf(Activity activity) =>
        activity.From?.Id is { Length: > 0 } sender && ReadPress.From(activity) is { } press
            ? (RedisKey?)Keys.DialogCard(activity.ChannelId!, activity.Conversation!.Id!, sender, $"{press.Action}|{press.Subject}")
            : null;
}
