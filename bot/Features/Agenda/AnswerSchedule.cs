using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding;
using Sanmo.Core.Agenda;
using Sanmo.Core.Calendars;

namespace Sanmo.Bot.Features.Agenda;

/// <summary>"What do I have?" over every kind of work.</summary>
internal sealed class AnswerSchedule(AgendaReader agenda, LocalZone zone)
{
    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var range = ask.Slots.Range ?? (ask.Slots.Date is { } day ? new(day, day) : WeekOf(ask.Today));
        var entries = await agenda.ReadAsync(ask.Asker.Id, zone.StartOf(range.From), zone.EndOf(range.To), ask.Roster);
        return new(Compose(entries, range, ask.Slots.Part, ask.Now, ask.Language), Personal: true);
    }

    /// <summary>Pure: what is past its limit first, then by day.</summary>
    /// <param name="part">morning, noon, afternoon or evening: only what takes place then.</param>
    public static Reply Compose(IReadOnlyList<AgendaEntry> entries, DateRange range, string? part, DateTimeOffset now, string language)
    {
        var words = AgendaWords.In(language);
        // A notice whose window is over can no longer be answered: it is nothing to do.
        entries = [.. entries.Where(entry => entry.Part != AgendaPart.Acknowledge || entry.At >= now)];
        var today = DateOnly.FromDateTime(now.DateTime);
        var late = part is null && range.From <= today && today <= range.To
            ? entries.Where(entry => !entry.TakesPlace && entry.At < now).ToList() : [];
        var rest = entries.Except(late).Where(entry => entry.Part == AgendaPart.Acknowledge || Falls(entry, range, now.Offset)).Where(entry => part is null || entry.TakesPlace && PartOf(entry, now.Offset) == part).ToList();

        var title = words.Title(range.From, range.To, part);
        if (late.Count + rest.Count == 0)
            return new(words.Nothing(range.From, range.To, part), Footnote: words.AskOtherwise);

        var blocks = new List<Block>();
        if (late.Count > 0)
            blocks.AddRange([new Paragraph(words.Overdue(late.Count), Strong: true), new Lines([.. late.Select(entry => ShowEntry.As(entry, now, language))])]);
        foreach (var day in rest.Where(entry => entry.Part != AgendaPart.Acknowledge).GroupBy(entry => DateOnly.FromDateTime(entry.At.ToOffset(now.Offset).DateTime)))
            blocks.AddRange([new Paragraph(words.Day(day.Key, today), Strong: true), new Lines([.. day.Select(entry => ShowEntry.As(entry, now, language, underItsDay: true))])]);
        if (rest.Where(entry => entry.Part == AgendaPart.Acknowledge).ToList() is { Count: > 0 } unread)
            blocks.AddRange([new Paragraph(words.Unanswered(unread.Count), Strong: true), new Lines([.. unread.Select(entry => ShowEntry.As(entry, now, language))])]);
        return new(words.Summary(late.Count + rest.Count, late.Count), title, late.Count > 0 ? Tone.Red : Tone.Neutral, blocks, Buttons: ShowEntry.Buttons([.. late, .. rest], now, language), Footnote: words.AskOtherwise);
    }

    private static DateRange WeekOf(DateOnly day)
    {
        var monday = day.AddDays(-((int)day.DayOfWeek + 6) % 7);
        return new(monday, monday.AddDays(6));
    }

    private static bool Falls(AgendaEntry entry, DateRange range, TimeSpan offset)
    {
        var from = DateOnly.FromDateTime(entry.At.ToOffset(offset).DateTime);
        var to = entry.Until is { } until ? DateOnly.FromDateTime(until.ToOffset(offset).DateTime) : from;
        return from <= range.To && to >= range.From;
    }

    private static string PartOf(AgendaEntry entry, TimeSpan offset) => entry.At.ToOffset(offset).Hour switch
    {
        < 11 => "morning",
        < 14 => "noon",
        < 18 => "afternoon",
        _ => "evening",
    };
}
