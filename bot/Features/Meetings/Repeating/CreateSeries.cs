using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding;
using Sanmo.Bot.Understanding.Dialogue;
using Sanmo.Core.Calendars;
using Sanmo.Core.Meetings;
using Sanmo.Core.Outgoing;

namespace Sanmo.Bot.Features.Meetings.Repeating;

/// <summary>Meetings that repeat by a rule: rule and dates shown first, then made some months ahead.</summary>
internal sealed class CreateSeries(MeetingStore meetings, WorkCalendar calendar, LocalZone zone)
{
    private const int DatesShown = 6;

    /// <param name="ask">Its slots name the rule.</param>
    public async Task<Answer> AskAsync(Ask ask)
    {
        var words = SeriesWords.In(ask.Language);
        var rule = ask.Slots.Repeat!;
        if (ask.Slots.NewTime is null && ask.Slots.Start is null)
            return new(Reply.Of(words.AtWhatTime), Question: new(ask.Intent, ask.Slots, SlotNames.Start, [], ask.Now));
        var clock = ask.Slots.NewTime ?? TimeOnly.FromDateTime(ask.Slots.Start!.Value.DateTime);
        var dates = Series.Begin(rule, clock, ask.Now, calendar, zone);
        if (dates.Count == 0)
            return Answer.Of(words.NoDates);
        var (draft, _, refusal) = DraftMeeting.Of(ask with { Slots = ask.Slots with { Start = zone.At(dates[0].Held, clock), End = null, Date = null, Part = null } });
        if (draft is null)
            return refusal!;
        return ask.Confirmed ? await MakeAsync(draft, rule, dates, clock, ask) : Preview(draft, rule, dates, clock, ask);
    }

    private Answer Preview(Meeting draft, string rule, IReadOnlyList<(DateOnly Named, DateOnly Held)> dates, TimeOnly clock, Ask ask)
    {
        var (words, meetingWords) = (SeriesWords.In(ask.Language), MeetingWords.In(ask.Language));
        var shown = ShowMeeting.As(draft, ask.Now, ask.Language, ask.Roster);
        var facts = ((Facts)shown.Blocks![0]).Rows.Where(row => row.Label != meetingWords.When).Prepend(new(words.Rule, $"{words.Says(rule)} {clock:HH\\:mm}")).ToList();
        return new(
            new(words.Confirm(draft.Title, words.Says(rule), dates.Count), meetingWords.PreviewTitle, Tone.Blue,
                [new Paragraph(draft.Title, Strong: true), new Facts(facts), new Paragraph(words.First(dates.Count), Strong: true), new Lines([.. Rows(dates, ask)])],
                Buttons: [new(meetingWords.CreateIt, "confirm", Kind: ButtonKind.Primary), new(meetingWords.DropIt, "cancel")], Footnote: words.AheadHint),
            Question: new(ask.Intent, ask.Slots with
            {
                MeetingType = ReadType.Slot(draft.Type), NewTime = clock, Start = null, End = null, DurationMinutes = (int)(draft.End - draft.Start).TotalMinutes, Date = null, Part = null,
                Place = draft.Place ?? (draft.Online ? meetingWords.Online : null), Scope = draft.PartyGroup, Branch = draft.Branch is { } branch ? [branch] : ask.Slots.Branch ?? ["all"],
            }, SlotNames.Confirmation, [], ask.Now));
    }

    private async Task<Answer> MakeAsync(Meeting draft, string rule, IReadOnlyList<(DateOnly Named, DateOnly Held)> dates, TimeOnly clock, Ask ask)
    {
        var words = SeriesWords.In(ask.Language);
        var (first, length) = (await meetings.NextNumberAsync(), draft.End - draft.Start);
        foreach (var (named, held) in dates)
        {
            var start = zone.At(held, clock);
            var number = named == dates[0].Named ? first : await meetings.NumberOfAsync(first, named);
            await meetings.SaveAsync(null, draft with
            {
                Number = number, Start = start, End = start + length, ScheduledAt = ask.Now + News.TimeToUndo, Series = first, Repeat = rule, Occurrence = named,
            }, new(ask.Asker.Id, "meeting.series", rule));
        }

        return new(new(
            words.Made(draft.Title, $"{words.Says(rule)} {clock:HH\\:mm}", dates.Count, $"M{first}"), draft.Title, Tone.Good, [new Lines([.. Rows(dates, ask)])],
            Buttons: [new(words.CancelAll, Intent.MeetingCancel, $"M{first}", Values: new Dictionary<string, string> { ["scope"] = WholeSeries.Slot })], Footnote: words.AnnouncedHint));
    }

    private static IEnumerable<Line> Rows(IReadOnlyList<(DateOnly Named, DateOnly Held)> dates, Ask ask)
    {
        var (words, said) = (SeriesWords.In(ask.Language), DateWords.In(ask.Language));
        return dates.Take(DatesShown).Select((date, at) => new Line($"{at + 1}", said.Day(date.Held), date.Named == date.Held ? null : words.MovedFrom(said.Day(date.Named)), date.Named == date.Held ? Tone.Neutral : Tone.Yellow));
    }
}
