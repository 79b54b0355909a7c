using System.Text.RegularExpressions;
using Sanmo.Bot.Understanding.Numbers;

namespace Sanmo.Bot.Understanding.Orders;

/// <summary>"第2步完成", "step 2 of ZG-013 done": which step is done.</summary>
internal static partial class StepWords
{
    /// <returns>The number from 1, as digits; null when the line says nothing of a finished step.</returns>
    public static string? Number(string text) => Zh().Match(text) is { Success: true } zh ? Digits(zh.Groups[1].Value) : En().Match(text) is { Success: true } en ? Digits(en.Groups[1].Value) : null;

    public static bool IsOnlyLimit(string rest) => OnlyLimit().IsMatch(rest);

    private static string? Digits(string number) =>
        ReadNumber.At(number, 0, out var length) is var value && length == number.Length && value > 0 ? value.ToString(System.Globalization.CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^(?=.*(?:完成|做完|办完|做好)).*?(?:第|节点)\s*([0-9一二三四五六七八九十]+)\s*(?:步|个节点|节点)", RegexOptions.CultureInvariant)]
    private static partial Regex Zh();

    [GeneratedRegex(@"step\s+(\d+)\b.*\b(?:done|finished|complete|completed)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex En();

    // A day in words or figures and nothing else: other English words are what somebody has to say.
    [GeneratedRegex(@"^(?:请)?(?:在|于|by|answer by|reply by)?(?:[0-9一二三四五六七八九十年月日号下本周星期（）()\s.\-/]|(?<=\d)(?:st|nd|rd|th)\b|\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|next|this|coming|week|month|year|end|of|the|day|today|tomorrow|noon|am|pm)\b)*(?:之?前)?(?:答复|回复|完成|整改到位)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnlyLimit();
}
