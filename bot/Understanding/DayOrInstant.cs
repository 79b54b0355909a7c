using System.Text.Json.Serialization;

namespace Sanmo.Bot.Understanding;

/// <summary>An end that people give as a day (which is still included) or as an instant.</summary>
/// <param name="At">Null when only the day was said.</param>
[JsonConverter(typeof(DayOrInstantJson))]
internal readonly record struct DayOrInstant(DateOnly Day, DateTimeOffset? At)
{
    public static DayOrInstant Of(DateOnly day) => new(day, null);

    public static DayOrInstant Of(DateTimeOffset at) => new(DateOnly.FromDateTime(at.DateTime), at);
}
