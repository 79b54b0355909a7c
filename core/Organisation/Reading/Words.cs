using System.Text.Json;
using Sanmo.Core.Organisation.Rows;

namespace Sanmo.Core.Organisation.Reading;

/// <summary>How a value and what is wanted instead are named in a problem.</summary>
internal static class Words
{
    private const int LongestQuote = 40;

    public static FormattableString Wanted(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsEnum)
            return $"one of {Enum.GetNames(type).Select(JsonNamingPolicy.CamelCase.ConvertName).ToList()}";
        return type switch
        {
            _ when type == typeof(string) => (FormattableString)$"text in quotes",
            _ when type == typeof(int) => $"a whole number",
            _ when type == typeof(decimal) => $"a number",
            _ when type == typeof(bool) => $"true or false",
            _ when type == typeof(DateOnly) => $"a date as yyyy-MM-dd, for example 2026-11-30",
            _ when type == typeof(StatedTime) => $"a date and time, for example 2026-11-30T15:30 or 2026-11-30T15:30+08:00",
            _ when type == typeof(WorkNumber) => $"a number from 1 on, for example 12 or \"ZG-012\"",
            _ => $"a list in [ ]",
        };
    }

    public static string Quote(JsonElement element) => Cut(element.GetRawText().ReplaceLineEndings(" "));

    private static string Cut(string text) => text.Length <= LongestQuote ? text : $"{text[..LongestQuote]}…";
}
