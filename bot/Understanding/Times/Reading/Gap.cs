namespace Sanmo.Bot.Understanding.Times.Reading;

/// <summary>What stands between two pieces of time.</summary>
/// <param name="Joins">Nothing that separates them.</param>
/// <param name="Links">Exactly one word or sign of a range: 到, to, "-".</param>
internal readonly record struct Gap(bool Joins, bool Links, bool Comma)
{
    private const int Longest = 24;
    private static readonly string[] s_fillers = ["下班后", "下班以后", "大概", "大约", "差不多", "左右", "的", "约", "从", "在", "于", "是", "就", "定在", "定于"];
    private static readonly string[] s_links = ["一直到", "直到", "到", "至"];

    /// <param name="between">"between" stands before the first, so "and" makes a range.</param>
    public static Gap Between(in Line line, int from, int to, bool between)
    {
        if (to - from > Longest)
            return default;
        var (links, comma, latin) = (0, false, 0);
        for (var at = from; at < to;)
        {
            var c = line[at];
            if (c is ' ' or '(' or ')' or '@' or '[' or ']')
                at++;
            else if (c == ',')
                (comma, at) = (true, at + 1);
            else if (c is '-' or '~')
            {
                at = line[at + 1] == c ? at + 2 : at + 1;
                links++;
            }
            else if (c == '\'' && line.Word(at + 1, "s"))
                at += 2;
            else if (char.IsAsciiLetterLower(c))
            {
                var end = line.WordEnd(at);
                switch (line.Text[at..end])
                {
                    case "at" or "on" or "in" or "the" or "of" or "around" or "about" or "from" or "between" or "approx" or "roughly" or "one" or "s" or "of":
                        latin++;
                        break;
                    case "to" or "through" or "thru" or "till" or "until" or "til":
                        links++;
                        break;
                    case "and" when between:
                        links++;
                        break;
                    default:
                        return default;
                }
                at = end;
            }
            else if (line.Any(at, s_links) is > 0 and var link)
                (links, at) = (links + 1, at + link);
            else if (between && c is '和' or '与' or '跟')
                (links, at) = (links + 1, at + 1);
            else if (line.Any(at, s_fillers) is > 0 and var filler)
                at += filler;
            else
                return default;
            if (at > to)
                return default;
        }
        return new(links == 0 && latin < 4, links == 1 && !comma, comma);
    }
}
