using System.Globalization;
using Sanmo.Bot.Channels.BotFramework.Wire;
using Sanmo.Bot.Conversation;

namespace Sanmo.Bot.Channels.BotFramework.Reading;

/// <summary>An activity to the one shape every channel hands over.</summary>
internal static class ReadIncoming
{
    private const string ThreadMark = ";messageid=";

    /// <summary>Null when nobody can be answered: no sender, or a bot speaking.</summary>
    /// <param name="fallbackId">Stands in for an absent id: two messages without one are not the same message.</param>
    public static Incoming? From(Activity activity, string fallbackId, DateTimeOffset now)
    {
        if (activity.From is not { Id.Length: > 0 } from || from.Role is "bot" or "skill" || from.Id == activity.Recipient?.Id)
            return null;
        var (text, mentioned) = ReadText.From(activity);
        var press = ReadPress.From(activity);
        var isGroup = IsGroup(activity);
        return new Incoming(
            activity.ChannelId!,
            activity.Conversation!.Id!,
            ChatOf(activity.Conversation.Id!),
            isGroup,
            new Sender(from.Id, from.Name, DirectoryIdOf(activity, from)),
            press is null ? text : "",
            mentioned || !isGroup || press is not null,
            press,
            activity.Id is { Length: > 0 } id ? id : fallbackId,
            LocaleOf(activity),
            At(activity, now),
            press is null && ReadFiles.From(activity) is { Count: > 0 } files ? files : null);
    }

    /// <summary>Teams vouches for it. On a web page the visitor writes it, and could write that of the secretary.</summary>
    public static string? DirectoryIdOf(Activity activity, ChannelAccount account) => activity.ChannelId == ChannelIds.Teams ? account.AadObjectId : null;

    public static bool IsGroup(Activity activity) =>
        activity.Conversation is { IsGroup: true } or { ConversationType: "groupChat" or "channel" };

    /// <summary>A thread of a channel carries its root message in the id; what is bound and remembered is the channel.</summary>
    public static string ChatOf(string conversation) =>
        conversation.IndexOf(ThreadMark, StringComparison.Ordinal) is var at and > 0 ? conversation[..at] : conversation;

    public static string? LocaleOf(Activity activity) =>
        ReadPress.LanguageOf(activity) ?? activity.Locale ?? (activity.Entities ?? []).OfType<Entity>().FirstOrDefault(entity => entity.Type == "clientInfo")?.Locale;

    private static DateTimeOffset At(Activity activity, DateTimeOffset now) =>
        DateTimeOffset.TryParse(activity.Timestamp, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : now;
}
