namespace Sanmo.E2E.Ground;

internal static class Claim
{
    public static void That(bool holds, string otherwise)
    {
        if (!holds)
            throw new FactException(otherwise);
    }

    public static void Has(string text, params ReadOnlySpan<string> parts)
    {
        foreach (var part in parts)
            That(text.Contains(part, StringComparison.Ordinal), $"\"{part}\" is missing in: {Short(text)}");
    }

    public static void HasNot(string text, params ReadOnlySpan<string> parts)
    {
        foreach (var part in parts)
            That(!text.Contains(part, StringComparison.Ordinal), $"\"{part}\" must not be in: {Short(text)}");
    }

    private static string Short(string text) => text.Length > 1500 ? text[..1500] + "…" : text;
}
