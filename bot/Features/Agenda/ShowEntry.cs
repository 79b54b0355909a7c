using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding;
using Sanmo.Core.Agenda;

namespace Sanmo.Bot.Features.Agenda;

/// <summary>One agenda entry as a line.</summary>
internal static class ShowEntry
{
    /// <param name="underItsDay">The line stands below a heading that names the day.</param>
    public static Line As(AgendaEntry entry, DateTimeOffset now, string language, bool underItsDay = false)
    {
        var (dates, words) = (DateWords.In(language), AgendaWords.In(language));
        var at = entry.At.ToOffset(now.Offset);
        var day = DateOnly.FromDateTime(at.DateTime);
        var distance = day.DayNumber - DateOnly.FromDateTime(now.DateTime).DayNumber;
        var lead = underItsDay ? Clock(entry, now.Offset, words) : entry.AllDay ? words.DueOn(dates.Day(day)) : entry.TakesPlace ? dates.Span(at, entry.Until?.ToOffset(now.Offset)) : words.DueBy(dates.Moment(at));
        var tone = entry.TakesPlace ? Tone.Neutral : entry.At < now ? Tone.Red : distance <= 3 ? Tone.Yellow : Tone.Neutral;
        string?[] details = [words.Name(entry), entry.Place, underItsDay || entry.TakesPlace && distance < 0 ? null : dates.Distance(distance)];
        return new(lead, entry.Title, string.Join(" · ", details.Where(detail => detail is not null)), tone);
    }

    private static string Clock(AgendaEntry entry, TimeSpan offset, AgendaWords words)
    {
        var at = entry.At.ToOffset(offset);
        return entry.AllDay ? words.Deadline
            : !entry.TakesPlace ? words.DueBy(DateWords.Clock(at))
            : entry.Until?.ToOffset(offset) is { } until && until.Date == at.Date ? $"{DateWords.Clock(at)}–{DateWords.Clock(until)}" : DateWords.Clock(at);
    }

    /// <summary>The next step for the first few that have one.</summary>
    public static IReadOnlyList<Button> Buttons(IEnumerable<AgendaEntry> entries, string language) =>
        [.. entries.Where(entry => entry.Part == AgendaPart.Acknowledge).Take(3)
            .Select(entry => new Button(AgendaWords.In(language).Received(entry.Work.Number), Intent.NoticeAck, entry.Work.ToString()))];
}
