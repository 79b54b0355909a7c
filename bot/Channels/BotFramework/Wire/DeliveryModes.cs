namespace Sanmo.Bot.Channels.BotFramework.Wire;

/// <summary>Anything else, the obsolete <c>notification</c> too, counts as normal.</summary>
internal static class DeliveryModes
{
    public const string ExpectReplies = "expectReplies";
}
