using System.Net;
using System.Text.RegularExpressions;
using Sanmo.Bot.Channels.BotFramework.Wire;

namespace Sanmo.Bot.Channels.BotFramework.Reading;

/// <summary>What a person said, as they saw it while typing: own mention gone, other people's names kept, no markup.</summary>
internal static partial class ReadText
{
    public static (string Text, bool Mentioned) From(Activity activity)
    {
        var text = activity.Text ?? "";
        var mentioned = false;
        foreach (var mention in (activity.Entities ?? []).OfType<Entity>().Where(entity => entity.Type == "mention"))
        {
            if (mention.Mentioned?.Id is not { Length: > 0 } id || id != activity.Recipient?.Id)
                continue;
            mentioned = true;
            text = Remove(text, mention);
        }

        text = OtherMention().Replace(text, "$1");
        if (activity.TextFormat is "xml" or "html")
            text = Tag().Replace(LineBreak().Replace(text, "\n"), "");
        if (activity.ChannelId == ChannelIds.Teams || activity.TextFormat is "xml" or "html")
            text = WebUtility.HtmlDecode(text);
        return (text.Replace('\u00A0', ' ').Trim(), mentioned);
    }

    private static string Remove(string text, Entity mention)
    {
        if (mention.Text is { Length: > 0 } written && text.Contains(written, StringComparison.OrdinalIgnoreCase))
            return text.Replace(written, " ", StringComparison.OrdinalIgnoreCase);
        if (mention.Mentioned?.Name is not { Length: > 0 } name)
            return text;
        var end = $">{name}</at>";
        // Clients also write <at id="0">Name</at>.
        for (var at = text.IndexOf(end, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(end, StringComparison.OrdinalIgnoreCase))
        {
            var start = text.LastIndexOf("<at", at, StringComparison.OrdinalIgnoreCase);
            if (start < 0)
                break;
            text = string.Concat(text.AsSpan(0, start), " ", text.AsSpan(at + end.Length));
        }

        return text;
    }

    [GeneratedRegex("<at(?:\\s[^<>]*)?>([^<>]*)</at>", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex OtherMention();

    [GeneratedRegex("<br\\s*/?>|</p>|</div>|</li>", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex LineBreak();

    [GeneratedRegex("</?[a-z][^<>]*>", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Tag();
}
