using System.Text.Json.Nodes;
using Sanmo.Bot.Channels.BotFramework.Connector;
using Sanmo.Bot.Channels.BotFramework.References;
using Sanmo.Bot.Channels.BotFramework.Wire;

namespace Sanmo.Bot.Channels.BotFramework.Speaking;

/// <summary>A person's own chat with the bot: the one they opened, else one the bot opens.</summary>
internal sealed class PrivateChats(ConversationReferences references, ConnectorClient connector, ILogger<PrivateChats> log)
{
    /// <param name="near">Any chat of the same organisation; it tells where the platform is and as whom the bot speaks there.</param>
    /// <returns>Null when the person cannot be written to.</returns>
    public async Task<KnownConversation?> FindOrOpenAsync(string channel, string account, KnownConversation? near, CancellationToken cancel)
    {
        if (await references.FindPersonalAsync(channel, account) is { Inactive: null } known)
            return known;
        if (near is null)
            return null;
        var (answer, created) = await connector.CreateConversationAsync(near.ServiceUrl, Parameters(account, near), cancel);
        if (created?.Id is not { Length: > 0 } id)
        {
            log.LogInformation("No private chat could be opened: {Status} {Code}", answer.Status, answer.Code);
            return null;
        }

        var opened = new KnownConversation(channel, id, "personal", false, near.TenantId, created.ServiceUrl ?? near.ServiceUrl, near.BotId, near.BotName, account);
        await references.RememberAsync(opened);
        return opened;
    }

    private static ConversationParameters Parameters(string account, KnownConversation near) => new()
    {
        IsGroup = false,
        Bot = near.BotId is null ? null : new ChannelAccount { Id = near.BotId, Name = near.BotName },
        Members = [new ChannelAccount { Id = account }],
        TenantId = near.TenantId,
        // Older connectors read the tenant from here.
        ChannelData = near.TenantId is null ? null : WireJson.ToElement(new JsonObject { ["tenant"] = new JsonObject { ["id"] = near.TenantId } }),
    };
}
