using Sanmo.Bot.Replies;
using Sanmo.Core.Agenda;
using Sanmo.Core.Calendars;

namespace Sanmo.Bot.Features.Agenda;

/// <summary>What a member still has to do, by limit; meetings and events are no tasks.</summary>
internal sealed class AnswerTasks(AgendaReader agenda, LocalZone zone)
{
    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var until = ask.Slots.Range is { } range ? zone.EndOf(range.To) : ask.Now.AddYears(2);
        var entries = await agenda.ReadAsync(ask.Asker.Id, ask.Now, until, ask.Roster);
        return new(Compose([.. entries.Where(entry => !entry.TakesPlace && entry.At <= until && (entry.Part != AgendaPart.Acknowledge || entry.At >= ask.Now))], ask.Slots.Status, ask.Now, ask.Language), Personal: true);
    }

    /// <summary>Pure.</summary>
    /// <param name="status">overdue, dueSoon (three days) or null for all that is open.</param>
    public static Reply Compose(IReadOnlyList<AgendaEntry> open, string? status, DateTimeOffset now, string language)
    {
        var words = AgendaWords.In(language);
        var shown = status switch
        {
            "overdue" => open.Where(entry => entry.At < now).ToList(),
            "dueSoon" => open.Where(entry => entry.At >= now && entry.At < now.AddDays(3)).ToList(),
            _ => [.. open],
        };
        if (shown.Count == 0)
            return new(words.NoTasks(status), Tone: Tone.Good, Footnote: words.AskOtherwise);
        var late = shown.Count(entry => entry.At < now);
        return new(
            words.Summary(shown.Count, late),
            words.TasksTitle(shown.Count),
            late > 0 ? Tone.Red : Tone.Neutral,
            [new Lines([.. shown.Select(entry => ShowEntry.As(entry, now, language))])],
            Buttons: ShowEntry.Buttons(shown, now, language),
            Footnote: words.AskOtherwise);
    }
}
