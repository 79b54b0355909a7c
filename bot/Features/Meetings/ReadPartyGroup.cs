using System.Text.RegularExpressions;

namespace Sanmo.Bot.Features.Meetings;

/// <summary>Which Party group of a branch a line names (第二党小组, group 2); pure.</summary>
internal static partial class ReadPartyGroup
{
    private const string Figures = "一二三四五六七八九";

    public static string? In(string text)
    {
        var found = Named().Match(text);
        if (!found.Success)
            return null;
        var said = found.Groups["zh"].Success ? found.Groups["zh"].Value : found.Groups["en"].Value;
        return Figures.IndexOf(said[0], StringComparison.Ordinal) is var at and >= 0 ? $"{at + 1}" : said;
    }

    [GeneratedRegex("第?(?<zh>[一二三四五六七八九1-9])(党小组|小组|组)|group (?<en>[1-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
