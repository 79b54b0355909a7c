using System.Globalization;
using System.Text.Json;
using Sanmo.Bot.Replies;
using Sanmo.Core.Members;

namespace Sanmo.Bot.Features.History;

/// <summary>A kept value as people read it: names for ids, dates with their weekday, counts for lists; pure.</summary>
internal static class SayValue
{
    private const int Longest = 40;

    public static string Of(JsonElement value, string language, TimeSpan offset, Roster roster)
    {
        var words = HistoryWords.In(language);
        return value.ValueKind switch
        {
            JsonValueKind.Null or JsonValueKind.Undefined => words.Nothing,
            JsonValueKind.True => words.Yes,
            JsonValueKind.False => words.No,
            JsonValueKind.Number => value.GetRawText(),
            JsonValueKind.String => OfText(value.GetString()!, language, offset, roster),
            JsonValueKind.Array when value.GetArrayLength() is > 0 and <= 3 && value.EnumerateArray().All(one => one.ValueKind == JsonValueKind.String) =>
                JoinNames.In(language, value.EnumerateArray().Select(one => Of(one, language, offset, roster))),
            // Evidence: what each is called.
            JsonValueKind.Array when value.GetArrayLength() is > 0 and <= 3 && value.EnumerateArray().All(one => one.ValueKind == JsonValueKind.Object && one.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String) =>
                JoinNames.In(language, value.EnumerateArray().Select(one => OfText(one.GetProperty("text").GetString()!, language, offset, roster))),
            JsonValueKind.Array => words.Count(value.GetArrayLength()),
            _ => words.Given,
        };
    }

    private static string OfText(string text, string language, TimeSpan offset, Roster roster)
    {
        if (roster.FindMember(text) is { } member)
            return member.NameIn(language);
        if (roster.FindBranch(text) is { } branch)
            return branch.NameIn(language);
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return DateWords.In(language).Day(day);
        if (text.Length >= 16 && text[4] == '-' && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out var at))
            return DateWords.In(language).Moment(at.ToOffset(offset));
        if (HistoryWords.In(language).State(text) is { } state)
            return state;
        return text.Length > Longest ? text[..Longest] + "…" : text;
    }
}
