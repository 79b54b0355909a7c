using Sanmo.Bot.Channels.BotFramework.Reading;
using Sanmo.Bot.Channels.BotFramework.References;
using Sanmo.Bot.Channels.BotFramework.Wire;

namespace Sanmo.Bot.Channels.BotFramework.Receiving;

/// <summary>The bot comes into a chat or goes. The same news arrives as two events in any order, and again at every reload of some clients.</summary>
internal sealed class Membership(ConversationReferences references)
{
    /// <returns>True for one caller when the chat should be greeted.</returns>
    public async Task<bool> NoteAsync(Activity activity)
    {
        var (channel, chat) = (activity.ChannelId!, activity.Conversation!.Id!);
        if (IsRemoval(activity))
        {
            await references.MarkInactiveAsync(channel, chat, "the bot was removed from the chat; add it again");
            return false;
        }

        if (activity.ChannelData.FindText("eventType") == "channelDeleted" && activity.ChannelData.FindText("channel", "id") is { } deleted)
        {
            await references.MarkInactiveAsync(channel, deleted, "the channel was deleted");
            return false;
        }

        return await references.CaptureAsync(activity) != Contact.Known && IsArrival(activity);
    }

    /// <summary>Who is greeted: some platforms send the news in the bot's own name.</summary>
    public static Activity WithNewcomer(Activity activity)
    {
        if (activity.From is { Id.Length: > 0 } from && from.Id != activity.Recipient?.Id)
            return activity;
        var newcomer = (activity.MembersAdded ?? []).OfType<ChannelAccount>().FirstOrDefault(member => member.Id is { Length: > 0 } && member.Id != activity.Recipient?.Id);
        return newcomer is null ? activity : activity with { From = newcomer };
    }

    private static bool IsRemoval(Activity activity) => activity.Type switch
    {
        // "remove-upgrade" is half of an update: the other half follows, or has already come.
        ActivityTypes.InstallationUpdate => activity.Action == "remove",
        _ => HasBot(activity.MembersRemoved, activity) || activity.ChannelData.FindText("eventType") is "teamDeleted" or "teamHardDeleted",
    };

    private static bool IsArrival(Activity activity) => activity.Type switch
    {
        ActivityTypes.InstallationUpdate => activity.Action == "add",
        _ => HasBot(activity.MembersAdded, activity) || (!ReadIncoming.IsGroup(activity) && activity.MembersAdded is { Count: > 0 }),
    };

    private static bool HasBot(IReadOnlyList<ChannelAccount?>? members, Activity activity) =>
        activity.Recipient?.Id is { Length: > 0 } bot && (members ?? []).Any(member => member?.Id == bot);
}
