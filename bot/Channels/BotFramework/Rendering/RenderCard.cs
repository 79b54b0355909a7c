using System.Text.Json;
using System.Text.Json.Nodes;
using Sanmo.Bot.Channels.BotFramework.Wire;
using Sanmo.Bot.Replies;

namespace Sanmo.Bot.Channels.BotFramework.Rendering;

/// <summary>A reply as one Adaptive Card 1.5.</summary>
internal static class RenderCard
{
    /// <param name="viewers">The accounts that see <see cref="Reply.Own"/> instead; nobody else does.</param>
    public static JsonElement Of(Reply reply, Surface surface, IReadOnlyList<string>? viewers = null) => WireJson.ToElement(Build(reply, surface, viewers));

    /// <returns>Null when it has more UTF-8 bytes than there is room for.</returns>
    public static JsonElement? Fitting(Reply reply, Surface surface, IReadOnlyList<string>? viewers, int atMost) =>
        WireJson.Write(Build(reply, surface, viewers)) is var bytes && bytes.Length <= atMost ? JsonElement.Parse(bytes) : null;

    /// <summary>UTF-8 bytes of it.</summary>
    public static int SizeOf(Reply reply, Surface surface) => WireJson.Write(Build(reply, surface, null)).Length;

    private static JsonObject Build(Reply reply, Surface surface, IReadOnlyList<string>? viewers)
    {
        var body = new JsonArray();
        if ((reply.Title ?? (reply.Blocks is { Count: > 0 } ? null : reply.Summary)) is { Length: > 0 } title)
            body.Add(Header(title, reply.Tone));
        foreach (var element in Unsaid.In(reply) is { } sentence ? CardBlocks.Text(sentence) : [])
            body.Add(element);
        foreach (var element in (reply.Blocks ?? []).SelectMany(CardBlocks.Of))
            body.Add(element);
        foreach (var field in reply.Fields ?? [])
            body.Add(CardFields.Of(field, CardButtons.InputOf(field.Id)));
        if (reply.Footnote is { Length: > 0 } footnote)
        {
            foreach (var small in CardBlocks.Text(footnote, run => { run["size"] = "small"; run["isSubtle"] = true; }, "medium"))
                body.Add(small);
        }

        var card = new JsonObject
        {
            ["type"] = "AdaptiveCard",
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["version"] = "1.5",
            ["fallbackText"] = RenderText.Of(reply),
            ["body"] = body,
        };
        if (CardActions.Of(reply, surface) is { Count: > 0 } actions)
            card["actions"] = actions;
        if (surface.Executes && reply.Own is { } own && viewers is { Count: > 0 })
            card["refresh"] = CardActions.Refresh(own, viewers);
        return card;
    }

    private static JsonObject Header(string title, Tone tone) => new()
    {
        ["type"] = "Container",
        ["style"] = tone.ContainerStyle(),
        ["bleed"] = true,
        ["items"] = new JsonArray([.. CardBlocks.Text(title, run => { run["weight"] = "bolder"; run["size"] = "medium"; })]),
    };
}
