using System.Text.Json;
using System.Text.Json.Serialization;
using System.Xml;

namespace Sanmo.Bot.Understanding;

internal sealed class PeriodJson : JsonConverter<Period>
{
    public override Period Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString() ?? throw new JsonException("A period is text such as P7D.");
        var months = MonthsIn(ref text);
        var rest = text is "P" or "-P" ? TimeSpan.Zero : XmlConvert.ToTimeSpan(text);
        return new(months, rest.Days, rest - TimeSpan.FromDays(rest.Days));
    }

    public override void Write(Utf8JsonWriter writer, Period value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

    // The framework counts a month as thirty days; here a month stays a month.
    private static int MonthsIn(ref string text)
    {
        var clock = text.IndexOf('T', StringComparison.Ordinal);
        var m = text.IndexOf('M', StringComparison.Ordinal);
        if (m < 0 || (clock >= 0 && m > clock))
            return 0;
        var p = text.IndexOf('P', StringComparison.Ordinal);
        var months = int.Parse(text.AsSpan(p + 1, m - p - 1), System.Globalization.CultureInfo.InvariantCulture);
        text = text.Remove(p + 1, m - p);
        return p > 0 ? -months : months;
    }
}
