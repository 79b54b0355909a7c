using Sanmo.Bot.Replies;

namespace Sanmo.Bot.Channels.BotFramework.Rendering;

/// <summary>Splits what is too large for one message; nothing is cut off. Buttons, fields and the footnote stand on the last page.</summary>
internal static class Pages
{
    /// <summary>UTF-8 bytes of a card. The smallest documented limit of a whole message is 28 KB.</summary>
    public const int CardBytes = 25_000;

    /// <summary>UTF-16 units of a message without a card.</summary>
    private const int TextLength = 4_000;

    /// <summary>UTF-16 units of one part of a card. Each may become six bytes, and stands in the card twice: once for those who see no card.</summary>
    private const int PartLength = 1_000;

    public static IReadOnlyList<Reply> Of(Reply reply)
    {
        if (Fits(reply))
            return [reply];
        var pages = new List<Reply>();
        var page = new List<Block>();
        foreach (var part in (reply.Blocks ?? []).SelectMany(Parts))
        {
            if (page.Count > 0 && !Fits(Inner(reply, [.. page, part])))
            {
                pages.Add(Inner(reply, page));
                page = [];
            }

            page.Add(part);
        }

        var last = Inner(reply, page) with { Fields = reply.Fields, Buttons = reply.Buttons, Footnote = reply.Footnote };
        if (page.Count > 0 && !Fits(last))
        {
            pages.Add(Inner(reply, page));
            last = last with { Blocks = [] };
        }

        pages.Add(last);
        return [.. pages.Select((one, at) => one with
        {
            // The first says it for all.
            Summary = at == 0 ? one.Summary : $"{reply.Title ?? reply.Summary} ({at + 1}/{pages.Count})",
            Title = $"{reply.Title ?? reply.Summary} ({at + 1}/{pages.Count})",
            Blocks = Joined(one.Blocks!),
        })];
    }

    public static IEnumerable<string> OfText(string text, int length = TextLength)
    {
        while (text.Length > length)
        {
            var end = text.LastIndexOf('\n', length - 1) is var line and > 0 ? line + 1 : length;
            if (char.IsHighSurrogate(text[end - 1]))
                end--;
            yield return text[..end];
            text = text[end..];
        }

        yield return text;
    }

    // Fields that fold out take more room than a form that is opened.
    private static readonly Surface Widest = new(Executes: true, OpensDialogs: false);

    private static bool Fits(Reply reply) => RenderCard.SizeOf(reply, Widest) <= CardBytes;

    private static Reply Inner(Reply reply, IReadOnlyList<Block> blocks) =>
        reply with { Title = $"{reply.Title ?? reply.Summary} (99/99)", Blocks = [.. blocks], Fields = null, Buttons = null, Footnote = null };

    private static IEnumerable<Block> Parts(Block block) => block switch
    {
        Lines lines => lines.Rows.SelectMany(Parts),
        Facts facts => facts.Rows.SelectMany(Parts),
        Paragraph paragraph => OfText(paragraph.Text, PartLength).Select(text => paragraph with { Text = text }),
        _ => [block],
    };

    private static IEnumerable<Block> Parts(Line line) =>
        line.Text.Length + (line.Detail?.Length ?? 0) <= PartLength
            ? [new Lines([line])]
            : [.. OfText(line.Text, PartLength).Select((text, at) => new Lines([line with { Lead = at == 0 ? line.Lead : "", Text = text, Detail = null }])),
               .. OfText(line.Detail ?? "", PartLength).Select(text => new Paragraph(text))];

    private static IEnumerable<Block> Parts(Fact fact) =>
        OfText(fact.Value, PartLength).Select((text, at) => at == 0 ? new Facts([fact with { Value = text }]) : (Block)new Paragraph(text));

    /// <summary>Rows that belonged together are one list again on their page.</summary>
    private static List<Block> Joined(IReadOnlyList<Block> parts)
    {
        var joined = new List<Block>();
        foreach (var part in parts)
        {
            if (part is Lines next && joined.LastOrDefault() is Lines before)
                joined[^1] = new Lines([.. before.Rows, .. next.Rows]);
            else if (part is Facts nextFacts && joined.LastOrDefault() is Facts beforeFacts)
                joined[^1] = new Facts([.. beforeFacts.Rows, .. nextFacts.Rows]);
            else
                joined.Add(part);
        }

        return joined;
    }
}
