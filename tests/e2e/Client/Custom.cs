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

    /// <summary>A button in a client like Teams, under an id that a platform may deliver twice.</summary>
    public static JsonObject Execute(Playground client, Person from, string card, JsonObject data, string id)
    {
        var activity = Submit(client, from, card, new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["data"] = data }, ["trigger"] = "manual" });
        (activity["type"], activity["name"], activity["id"]) = ("invoke", "adaptiveCard/action", id);
        return activity;
    }

    /// <summary>A dialog being opened or sent; this client draws none, but passes the question on.</summary>
    public static JsonObject Dialog(Playground client, Person from, string name, string? card, JsonObject data)
    {
        var activity = From(client, from);
        (activity["type"], activity["name"], activity["value"]) = ("invoke", name, new JsonObject { ["data"] = data, ["context"] = new JsonObject { ["theme"] = "default" } });
        if (card is not null)
            activity["replyToId"] = card;
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
