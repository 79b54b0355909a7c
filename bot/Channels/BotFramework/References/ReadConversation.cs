using Sanmo.Bot.Channels.BotFramework.Reading;
using Sanmo.Bot.Channels.BotFramework.Receiving;
using Sanmo.Bot.Channels.BotFramework.Wire;

namespace Sanmo.Bot.Channels.BotFramework.References;

internal static class ReadConversation
{
    public static KnownConversation From(Activity activity)
    {
        var isGroup = ReadIncoming.IsGroup(activity);
        var person = isGroup ? null : PersonOf(activity);
        return new KnownConversation(
            activity.ChannelId!,
            ReadIncoming.ChatOf(activity.Conversation!.Id!),
            activity.Conversation.ConversationType,
            isGroup,
            TenantOf(activity),
            activity.ServiceUrl!,
            activity.Recipient?.Id,
            activity.Recipient?.Name,
            person?.Id,
            person is null ? null : ReadIncoming.DirectoryIdOf(activity, person));
    }

    public static string? TenantOf(Activity activity) =>
        activity.ChannelData.FindText("tenant", "id") ?? activity.Conversation?.TenantId;

    private static ChannelAccount? PersonOf(Activity activity) =>
        Membership.WithNewcomer(activity).From is { Id.Length: > 0 } from && from.Id != activity.Recipient?.Id ? from : null;
}
