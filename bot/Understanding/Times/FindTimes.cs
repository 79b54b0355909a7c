using Sanmo.Bot.Understanding.Times.Joining;
using Sanmo.Bot.Understanding.Times.Reading;
using Sanmo.Core.Calendars;

namespace Sanmo.Bot.Understanding.Times;

/// <summary>Finds and values every time expression in a line of Chinese, English or mixed text, by the conventions of the product's domain page.</summary>
internal static class FindTimes
{
    /// <summary>In the order of the text and never overlapping; empty when nothing is a time. Never throws for any text.</summary>
    /// <param name="now">Its offset is the zone of every date and clock found.</param>
    /// <param name="calendar">Answers for working-day and festival phrases.</param>
    public static List<FoundTime> In(string text, DateTimeOffset now, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(calendar);
        var folded = text.Length <= 512 ? stackalloc char[text.Length] : new char[text.Length];
        FoldText.Into(folded, text);
        var line = new Line(folded, now, calendar);
        var pieces = ScanPieces.In(line);
        return pieces.Count == 0 ? [] : JoinPieces.Of(pieces, line);
    }
}
