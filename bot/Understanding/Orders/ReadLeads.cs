using System.Globalization;
using System.Text.RegularExpressions;
using Sanmo.Bot.Understanding.Numbers;

namespace Sanmo.Bot.Understanding.Orders;

/// <summary>"提前一天和两小时提醒我", "remind me one day before and two hours before": the own distances, in minutes.</summary>
internal static partial class ReadLeads
{
    /// <summary>Null unless the line is about distances and nothing else: a number or a name makes it another wish.</summary>
    public static Slots? Of(OrderLine line)
    {
        var plain = line.Reading.Plain;
        if (line.Reading.Numbers.Exists(number => number.Kind != NumberKind.Loose) || !Wish().IsMatch(plain))
            return null;
        var minutes = new List<int>();
        var rest = Length().Replace(plain, match =>
        {
            if (Minutes(match) is { } amount)
                minutes.Add(amount);
            return " ";
        });
        return minutes.Count == 0 || Beside().Replace(rest, "").Length > 0 ? null : new() { Content = string.Join(',', minutes.Select(amount => amount.ToString(CultureInfo.InvariantCulture))) };
    }

    private static int? Minutes(Match match)
    {
        var half = match.Groups["half"].Success;
        var said = match.Groups["count"].Value;
        var count = said is "a" or "an" or "" ? 1 : said == "半" ? 0 : ReadNumber.At(said, 0, out var length) is var value && length == said.Length ? value : (int?)null;
        var unit = match.Groups["unit"].Value switch
        {
            "天" or "日" or "day" or "days" => 24 * 60,
            "周" or "星期" or "week" or "weeks" => 7 * 24 * 60,
            "刻钟" => 15,
            "分钟" or "分" or "minute" or "minutes" or "min" or "mins" => 1,
            _ => 60,
        };
        return count is not { } known ? null : (half || said == "半") && unit > 1 ? known * unit + unit / 2 : known * unit;
    }

    [GeneratedRegex(@"^(?=.*(?:提醒|通知我))提前|^(?:please\s+)?remind me\b(?=.*\b(?:before|ahead|in advance|beforehand)\b)")]
    private static partial Regex Wish();

    [GeneratedRegex(@"(?<count>[0-9]+|[一二两三四五六七八九十半]+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|forty-five)\s*(?:个)?(?<half>半)?(?:个)?\s*(?<unit>天|日|周|星期|小时|钟头|刻钟|分钟|days?|weeks?|hours?|h|minutes?|mins?)(?<half>半)?\b?")]
    private static partial Regex Length();

    // What may stand beside the distances; nothing else may.
    [GeneratedRegex(@"提前|提醒|通知我|一下|一次|各|都|请|帮我|我|和|与|及|再|还有|以后|分别|开会|会议|活动|的|前|\b(?:please|remind|me|of|about|my|every|all|meetings?|events?|and|also|before|beforehand|ahead|in|advance|the|then|again|it|starts?|they|start)\b|[\s,.;:，。、；：!]")]
    private static partial Regex Beside();
}
