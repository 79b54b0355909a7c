using System.Globalization;
using System.Text.RegularExpressions;
using Sanmo.Core.Meetings;

namespace Sanmo.Bot.Features.Meetings.Records;

/// <summary>The figures of a vote as somebody writes them; pure.</summary>
/// <param name="Present">The voters there, where they are said; null: those who signed in.</param>
internal sealed partial record ReadVote(int? Yes, int No, int Abstain, int? Present, Ballot Ballot, string? Matter)
{
    public static ReadVote Of(string text, MeetingType type)
    {
        int? Number(Regex regex) => regex.Match(text) is { Success: true } found ? int.Parse(found.Groups["n"].Value, CultureInfo.InvariantCulture) : null;
        var ballot = Elects().IsMatch(text) ? Ballot.Election : Admits().IsMatch(text) ? Ballot.Admission : type == MeetingType.DemocraticLife ? Ballot.DemocraticLife : Ballot.Ordinary;
        var matter = Figures().Replace(text, " ").Trim(' ', ',', '，', ';', '；', ':', '：', '。', '.', '、');
        return new(Number(Agreed()), Number(Against()) ?? 0, Number(Abstained()) ?? 0, Number(Here()), ballot, matter.Length == 0 ? null : matter);
    }

    [GeneratedRegex(@"(赞成|(?<!不)同意|yes|in favour|in favor|for)\s*[:：]?\s*(?<n>\d{1,4})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Agreed();

    [GeneratedRegex(@"(反对|不同意|no|against)\s*[:：]?\s*(?<n>\d{1,4})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Against();

    [GeneratedRegex(@"(弃权|abstain|abstentions?|abstained)\s*[:：]?\s*(?<n>\d{1,4})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Abstained();

    [GeneratedRegex(@"(实到|到会|present)\s*[:：]?\s*(?<n>\d{1,4})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Here();

    [GeneratedRegex("选举|election|elect ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Elects();

    [GeneratedRegex("发展|接收|转正|admission|admit", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Admits();

    [GeneratedRegex(@"(赞成|不同意|同意|反对|弃权|实到|到会|yes|in favour|in favor|against|abstain(ed)?|abstentions?|present|\bfor|\bno)\s*[:：]?\s*\d{1,4}\s*(票|人|votes?)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Figures();
}
