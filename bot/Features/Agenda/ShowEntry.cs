using System.Globalization;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding;
using Sanmo.Bot.Understanding.Orders;
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

    /// <summary>The next step for the first few that have one, then the other views.</summary>
    public static IReadOnlyList<Button> Buttons(IEnumerable<AgendaEntry> entries, DateTimeOffset now, string language)
    {
        var words = AgendaWords.In(language);
        return [.. entries.Select(entry => NextStep(entry, now, words)).OfType<Button>().DistinctBy(button => (button.Action, button.Subject)).Take(4), .. Views(now, words)];
    }

    /// <summary>Today, and what is past its limit.</summary>
    public static IReadOnlyList<Button> Views(DateTimeOffset now, AgendaWords words) =>
    [
        new(words.Today, Intent.ScheduleQuery, Values: new Dictionary<string, string> { ["date"] = now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) }),
        new(words.OverdueOnly, Intent.TaskMine, Values: new Dictionary<string, string> { ["status"] = "overdue" }),
    ];

    private static Button? NextStep(AgendaEntry entry, DateTimeOffset now, AgendaWords words) => (entry.Part, entry.Work.Kind) switch
    {
        (AgendaPart.Acknowledge, _) => new(words.Received(entry.Work.Number), Intent.NoticeAck, entry.Work.ToString(), Kind: ButtonKind.Primary),
        (AgendaPart.Do or AgendaPart.Verify, WorkKind.RectificationItem) => new(words.Open(entry.Work.ToString()), Intent.RectDetails, entry.Work.ToString()),
        (AgendaPart.Do, WorkKind.Assignment) => new(words.Open(entry.Work.ToString()), AssignmentOrders.Details, entry.Work.ToString()),
        (AgendaPart.Attend, WorkKind.Meeting) when entry.At > now && entry.At < now.AddDays(1) => new(words.Open(entry.Work.ToString()), Intent.MeetingDetails, entry.Work.ToString()),
        _ => null,
    };
}
