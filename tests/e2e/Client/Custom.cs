using System.Text.Json.Nodes;

namespace Sanmo.E2E.Client;

/// <summary>Activities that the page cannot make: other people's words, and clients of other kinds.</summary>
internal static class Custom
{
    /// <summary>Words in the group that do not mention the bot; the page itself keeps those back, as the platform does.</summary>
    public static JsonObject Overheard(Playground client, Person from, string text)
    {
        var activity = From(client, from);
        activity["text"] = text;
        activity["textFormat"] = "plain";
        return activity;
    }

    /// <summary>A button in a client that knows Action.Submit only.</summary>
    /// <param name="card">The message that holds the card.</param>
    public static JsonObject Submit(Playground client, Person from, string card, JsonObject data)
    {
        var activity = From(client, from);
        activity["replyToId"] = card;
        activity["value"] = data;
        return activity;
    }

    private static JsonObject From(Playground client, Person from) => new()
    {
        ["type"] = "message",
        ["id"] = Guid.NewGuid().ToString(),
        ["channelId"] = "msteams",
        ["serviceUrl"] = $"http://localhost:{client.Port}/_connector",
        ["conversation"] = new JsonObject { ["isGroup"] = true, ["conversationType"] = "groupChat", ["tenantId"] = Chat.Tenant, ["id"] = Chat.Group.Conversation },
        ["recipient"] = new JsonObject { ["id"] = Chat.BotId, ["name"] = Chat.BotName },
        ["from"] = new JsonObject { ["id"] = from.Account, ["name"] = from.Name, ["aadObjectId"] = from.DirectoryId },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Chat.Tenant } },
    };
}
