namespace Sanmo.Bot.Understanding.Orders;

/// <summary>The explicit order a line begins with.</summary>
internal static class FindOrder
{
    private static readonly char[] _marks = [.. " ,.:;!?-，。：；！？、…·()（）\"“”「」"];
    private static readonly (string Phrase, Order Order)[] _phrases =
        [.. EveryOrder.All.SelectMany(order => order.Says, (order, phrase) => (phrase, order)).OrderByDescending(pair => pair.phrase.Length)];

    public static (Order Order, Slots Slots)? In(Reading reading)
    {
        var start = Skip(reading, 0, pastFillers: true);
        foreach (var (phrase, order) in _phrases)
        {
            if (string.CompareOrdinal(reading.Plain, start, phrase, 0, phrase.Length) != 0 || !EndsThere(reading.Plain, start + phrase.Length, phrase))
                continue;
            var rest = Skip(reading, start + phrase.Length, pastFillers: false);
            var text = reading.Text.Length > rest ? reading.Text[rest..].Trim().Trim(_marks) : "";
            if (order.Fill(new(reading, text.Length == 0 ? null : text)) is { } slots)
                return (order, slots);
        }

        return null;
    }

    // "ZG-012 重开" and "重开 ZG-012" are the same.
    private static int Skip(Reading reading, int at, bool pastFillers)
    {
        while (at < reading.Plain.Length && (reading.Marks[at] is Mark.Gap or Mark.Number || pastFillers && reading.Marks[at] is Mark.Filler))
            at++;
        return at;
    }

    private static bool EndsThere(string plain, int end, string phrase) =>
        end >= plain.Length || !char.IsAsciiLetter(phrase[^1]) || !char.IsAsciiLetterOrDigit(plain[end]);
}
