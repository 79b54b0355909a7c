using Sanmo.Bot.Replies;
using Sanmo.Core.Branches;
using Sanmo.Core.Meetings;

namespace Sanmo.Bot.Features.Meetings.Cadences;

/// <summary>How a branch's meetings stand against what is general: held, planned, done without; pure.</summary>
internal static class ShowCadence
{
    public static Reply As(Branch branch, IReadOnlyList<CadenceLine> lines, DateOnly today, string language)
    {
        var words = CadenceWords.In(language);
        return new(
            words.Summary(branch.NameIn(language), lines.Sum(line => line.Held), lines.Count(line => line.IsOpen && line.From <= today)), words.Title(branch.NameIn(language), today), Tone.Neutral,
            [new Lines([.. lines.Where(line => line.From <= today).Select(line => Row(line, today, language))])], Footnote: words.Generally);
    }

    /// <summary>All branches, one line each.</summary>
    public static Reply All(IReadOnlyList<(Branch Branch, IReadOnlyList<CadenceLine> Lines)> branches, DateOnly today, string language)
    {
        var (words, meetingWords) = (CadenceWords.In(language), MeetingWords.In(language));
        return new(
            words.AllSummary(branches.Count), words.Title(null, today), Tone.Neutral,
            [new Lines([.. branches.Select(one => new Line(one.Branch.NameIn(language), string.Join(words.Between, one.Lines.Where(line => line.From <= today).GroupBy(line => line.Type)
                .Select(type => words.Ratio(meetingWords.TypeName(type.Key), type.Sum(line => line.Held), type.Where(line => line.Exempt is null).Sum(line => line.Due), type.Count(line => line.Exempt is not null))))))])], Footnote: words.Generally);
    }

    private static Line Row(CadenceLine line, DateOnly today, string language)
    {
        var (words, name) = (CadenceWords.In(language), MeetingWords.In(language).TypeName(line.Type));
        var state = line.Exempt is { } exempt ? words.Exempt(exempt.Reason) : words.State(line.Held, line.Planned);
        return new(words.Stretch(line.Period, line.From), name, $"{state} · {words.HowOften(line.Period)}", line.IsOpen && today > line.To ? Tone.Yellow : line.Held > 0 ? Tone.Good : Tone.Neutral);
    }
}
