using System.Text.Json;
using Sanmo.Bot.Channels.BotFramework.Wire;
using Sanmo.Bot.Replies;

namespace Sanmo.Bot.Channels.BotFramework.Rendering;

/// <summary>A reply as the messages that carry it: one, unless it is too large for the platform.</summary>
internal static class RenderMessage
{
    private const int SummaryLength = 200;

    public static IReadOnlyList<Activity> Of(Reply reply, Surface surface, IReadOnlyList<string>? viewers = null) =>
        IsPlain(reply) ? [.. Pages.OfText(reply.Summary).Select(Text)]
        // Most cards fit, and then what was measured is what is sent.
        : RenderCard.Fitting(reply, surface, viewers, Pages.CardBytes) is { } card ? [Card(reply, card)]
        : [.. Pages.Of(reply).Select(page => Card(page, RenderCard.Of(page, surface, viewers)))];

    /// <summary>Nothing to press, nothing to lay out: a sentence is a sentence, not a card.</summary>
    public static bool IsPlain(Reply reply) =>
        reply is { Title: null, Footnote: null } && reply.Blocks is not { Count: > 0 } && reply.Fields is not { Count: > 0 } && reply.Buttons is not { Count: > 0 };

    private static Attachment Attach(JsonElement card) => new() { ContentType = ContentTypes.AdaptiveCard, Content = card };

    private static Activity Text(string text) =>
        new() { Type = ActivityTypes.Message, Text = Defuse.Words(text), TextFormat = "plain" };

    // No text beside the card: Teams would split the two and give no id to update.
    private static Activity Card(Reply page, JsonElement card) =>
        new() { Type = ActivityTypes.Message, Summary = Short(Defuse.Words(page.Summary)), Attachments = [Attach(card)] };

    private static string Short(string summary)
    {
        if (summary.Length <= SummaryLength)
            return summary;
        var end = char.IsHighSurrogate(summary[SummaryLength - 2]) ? SummaryLength - 2 : SummaryLength - 1;
        return summary[..end] + "…";
    }
}
