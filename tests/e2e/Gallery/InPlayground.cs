using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using Sanmo.E2E.Client;
using Sanmo.E2E.Ground;

namespace Sanmo.E2E.Gallery;

/// <summary>People speak over the wire as Teams would; each message of the bot is then shown to the client that nobody here wrote, just as it came.</summary>
internal sealed class InPlayground(BotRun bot, Playground client, IPage page, string pictures, bool shoots) : IHall
{
    private readonly Switchboard _line = new();
    private readonly HttpClient _http = new();
    private readonly HashSet<Sent> _shown = [];
    private readonly HashSet<string> _chats = [.. Speaker.All.Select(ChatOf), Chat.Group.Conversation];
    private readonly List<string> _toasts = [];
    private int _messages;

    public async Task SayAsync(Speaker who, string text, bool inGroup)
    {
        var activity = From(who, inGroup);
        activity["text"] = inGroup ? $"<at>{Chat.BotName}</at> {text}" : text;
        if (inGroup)
            activity["entities"] = new JsonArray(new JsonObject { ["type"] = "mention", ["text"] = $"<at>{Chat.BotName}</at>", ["mentioned"] = new JsonObject { ["id"] = Chat.BotId, ["name"] = Chat.BotName } });
        await PostAsync(activity);
    }

    public async Task PressAsync(Speaker who, string label, IReadOnlyDictionary<string, string> filled)
    {
        var (card, data) = _line.All.Where(sent => sent.Chat == ChatOf(who)).Reverse().Select(sent => (sent.Id, Data: WireCard.DataOf(sent.Card, label, filled))).FirstOrDefault(found => found.Data is not null);
        Claim.That(data is not null, $"No card of {who.No} has a button \"{label}\".");
        var activity = From(who, inGroup: false);
        (activity["type"], activity["name"], activity["replyToId"]) = ("invoke", "adaptiveCard/action", card);
        activity["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["data"] = data }, ["trigger"] = "manual" };
        var answer = await PostAsync(activity);
        if (answer?["value"] is JsonValue words && words.GetValueKind() == System.Text.Json.JsonValueKind.String)
            _toasts.Add((string)words!);
    }

    public async Task<IReadOnlyList<Exhibit>> CollectAsync(string asked)
    {
        var exhibits = new List<Exhibit>();
        exhibits.AddRange(_toasts.Where(words => words.Length > 0).Select(words => new Exhibit(asked, "toast", words, [], null)));
        _toasts.Clear();
        foreach (var sent in _line.All)
            if (_shown.Add(sent) && sent.IsMessage && _chats.Contains(sent.Chat))
                exhibits.Add(await DrawAsync(asked, sent));
        return exhibits;
    }

    public ValueTask DisposeAsync()
    {
        _line.Dispose();
        _http.Dispose();
        return ValueTask.CompletedTask;
    }

    private static string ChatOf(Speaker who) => $"a:{who.Account}";

    private async Task<Exhibit> DrawAsync(string asked, Sent sent)
    {
        if (sent.Card is null)
            return new(asked, sent.Chat, (string?)sent.Body["text"] ?? "", [], null);
        await page.EvaluateAsync("() => document.querySelectorAll('.ac-adaptiveCard').forEach(card => card.dataset.drawn = 'yes')");
        var message = sent.Body.DeepClone();
        var chat = Chat.Personal(client.User).Conversation;
        message["conversation"] = new JsonObject { ["id"] = chat };
        foreach (var other in (string[])["replyToId", "id", "recipient"])
            message.AsObject().Remove(other);
        using var answer = await _http.PostAsJsonAsync(new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{client.Port}/_connector/v3/conversations/{chat}/activities")), message);
        Claim.That(answer.IsSuccessStatusCode, $"The client refused the card of \"{asked}\": {answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        // A form inside a card is a card as well: the outermost is meant.
        var card = page.Locator(".ac-adaptiveCard:not([data-drawn], .ac-adaptiveCard .ac-adaptiveCard)").Last;
        try
        {
            await card.WaitForAsync(new() { Timeout = 15_000 });
        }
        catch (TimeoutException)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(pictures, $"not-drawn-{++_messages}.png") });
            return new(asked, sent.Chat, message.ToJsonString(), ["not drawn"], null);
        }

        await page.EvaluateAsync("() => document.querySelectorAll('.ac-adaptiveCard').forEach(card => card.dataset.drawn = 'yes')");
        card = page.Locator(".ac-adaptiveCard:not(.ac-adaptiveCard .ac-adaptiveCard)").Last;
        foreach (var fold in await card.Locator("button[aria-expanded]").AllAsync())
        {
            await fold.ClickAsync();
            await CheckFoldAsync(card);
        }

        var cut = await card.EvaluateAsync<string[]>(Cut.Script);
        var text = await card.InnerTextAsync();
        // The client draws a choice only when it is opened.
        text += string.Concat(ChoicesOf(sent.Card).Select(choice => $"\n- {choice}"));
        return new(asked, sent.Chat, text, cut, await ShootAsync(card));
    }

    private static IEnumerable<string> ChoicesOf(JsonNode? node) => node switch
    {
        JsonObject some => some.SelectMany(pair => pair is { Key: "choices", Value: JsonArray choices } ? choices.Select(choice => (string?)choice?["title"] ?? "") : ChoicesOf(pair.Value)),
        JsonArray many => many.SelectMany(ChoicesOf),
        _ => [],
    };

    private static Task CheckFoldAsync(ILocator card) => card.Locator("input:visible, textarea:visible, select:visible").First.WaitForAsync(new() { Timeout = 10_000 });

    private async Task<string?> ShootAsync(ILocator card)
    {
        if (!shoots)
            return null;
        var file = Path.Combine(pictures, string.Create(CultureInfo.InvariantCulture, $"{++_messages:000}.png"));
        await card.ScreenshotAsync(new() { Path = file });
        return file;
    }

    private async Task<JsonNode?> PostAsync(JsonObject activity)
    {
        using var answer = await _http.PostAsJsonAsync(bot.Messages, activity);
        Claim.That(answer.IsSuccessStatusCode, $"The bot answered {answer.StatusCode}.");
        return await answer.Content.ReadAsStringAsync() is { Length: > 0 } text ? JsonNode.Parse(text) : null;
    }

    private JsonObject From(Speaker who, bool inGroup) => new()
    {
        ["type"] = "message",
        ["id"] = Guid.NewGuid().ToString(),
        ["channelId"] = "msteams",
        ["serviceUrl"] = _line.Address,
        ["conversation"] = new JsonObject { ["isGroup"] = inGroup, ["conversationType"] = inGroup ? "groupChat" : "personal", ["tenantId"] = Chat.Tenant, ["id"] = inGroup ? Chat.Group.Conversation : ChatOf(who) },
        ["recipient"] = new JsonObject { ["id"] = Chat.BotId, ["name"] = Chat.BotName },
        ["from"] = new JsonObject { ["id"] = who.Account, ["name"] = who.No },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Chat.Tenant } },
    };
}
