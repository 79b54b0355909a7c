using Sanmo.Bot.Replies;
using Sanmo.Core.Calendars;
using Sanmo.Core.Meetings;

namespace Sanmo.Bot.Features.Meetings;

/// <summary>Which other meetings some of the same people have then, how many people that is, and when everybody is free; pure.</summary>
internal static class ShowClash
{
    private const int AtMost = 3;

    public static IReadOnlyList<Block> Of(Meeting meeting, IReadOnlyList<Meeting> others, Ask ask, WorkCalendar calendar, LocalZone zone)
    {
        var clashes = Clash.Find(meeting, others);
        if (clashes.Count == 0)
            return [];
        var (words, dates) = (MeetingWords.In(ask.Language), DateWords.In(ask.Language));
        var blocks = new List<Block>
        {
            new Paragraph(words.Clashes(clashes.Count), Strong: true),
            // A talk between two is told to nobody else by its title.
            new Lines([.. clashes.Take(AtMost).Select(clash => new Line(dates.Span(zone.Local(clash.Other.Start), zone.Local(clash.Other.End)),
                clash.Other.Type == MeetingType.HeartTalk ? words.TypeName(clash.Other.Type) : $"{clash.Other.Work} {clash.Other.Title}", words.AlsoExpected(clash.Both.Count), Tone.Yellow))]),
        };
        if (Clash.NextFree(meeting, [.. others], ask.Now, calendar, zone) is { } free)
            blocks.Add(new Paragraph(words.FreeAt(dates.Moment(zone.Local(free)))));
        return blocks;
    }
}
