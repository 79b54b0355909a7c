using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Sanmo.Bot.Understanding.Times;

namespace Sanmo.Bot.Understanding;

/// <summary>Writes a length as ISO 8601 (<c>P7D</c>, <c>-PT30M</c>); workdays are written as days, so reading back forgets that they were.</summary>
internal sealed class AmountJson : JsonConverter<Amount>
{
    public override Amount Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString() ?? throw new JsonException("A length is text such as P7D.");
        var (months, days, minutes, count, inClock) = (0, 0, 0, 0, false);
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c))
            {
                count = (count * 10) + (c - '0');
                continue;
            }
            switch (c, inClock)
            {
                case ('Y', _): months += count * 12; break;
                case ('M', false): months += count; break;
                case ('W', _): days += count * 7; break;
                case ('D', _): days += count; break;
                case ('H', _): minutes += count * 60; break;
                case ('M', true): minutes += count; break;
                case ('T', _): inClock = true; break;
                case ('P' or '-' or '+', _): break;
                default: throw new JsonException(string.Create(CultureInfo.InvariantCulture, $"'{text}' is not a length such as P7D or PT30M."));
            }
            count = 0;
        }
        var amount = new Amount(months, days, minutes);
        return text.StartsWith('-') ? amount.Negated : amount;
    }

    public override void Write(Utf8JsonWriter writer, Amount value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
