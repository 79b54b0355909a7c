using Sanmo.Bot.Features.Meetings.Repeating;
using Sanmo.Bot.Features.Undo;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Dialogue;
using Sanmo.Core.Calendars;
using Sanmo.Core.Meetings;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Reminders;

namespace Sanmo.Bot.Features.Meetings;

/// <summary>A new meeting: shown in full first, put on the calendar after a yes, told a moment later.</summary>
internal sealed class CreateMeeting(MeetingStore meetings, CreateSeries series, WorkCalendar calendar, LocalZone zone, News news)
{
    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        if (ask.Slots.Repeat is not null)
            return await series.AskAsync(ask);
        var words = MeetingWords.In(ask.Language);
        var (draft, assumed, refusal) = DraftMeeting.Of(ask);
        if (draft is null)
            return refusal!;
        if (draft.Start <= ask.Now)
            return new(Reply.Of(words.TimeIsPast(DateWords.In(ask.Language).Moment(draft.Start))), Question: new(ask.Intent, ask.Slots, SlotNames.Start, [], ask.Now));
        if (!ask.Confirmed)
            return await PreviewAsync(draft, assumed, ask);

        var meeting = draft with { Number = await meetings.NextNumberAsync(), ScheduledAt = ask.Now + News.TimeToUndo };
        var unheard = ExpandAudience.Groups(meeting, ask.Roster).Any() ? [] : meeting.Type == MeetingType.HeartTalk ? [] : meeting.Everybody;
        await meetings.SaveAsync(null, meeting, new(ask.Asker.Id, ask.Intent),
            [.. unheard.Select(member => news.ToMember(member, meeting.Work, 1, meeting.ScheduleVersion, MeetingTopics.Created, ask.Now, meeting.Start))]);
        return new(ShowMeeting.As(meeting, ask.Now, ask.Language, ask.Roster) with
        {
            Summary = words.Created($"{meeting.Work} {meeting.Title}", DateWords.In(ask.Language).Span(meeting.Start, meeting.End), meeting.Everybody.Count()),
            Tone = Tone.Good,
            Buttons = [UndoChange.Button(meeting.Work, 1, ask.Language)],
            Footnote = meeting.Type == MeetingType.HeartTalk ? words.ToldPrivately : words.ToldInGroup,
        });
    }

    private async Task<Answer> PreviewAsync(Meeting draft, bool assumed, Ask ask)
    {
        var words = MeetingWords.In(ask.Language);
        var others = (await meetings.ListAllAsync()).Select(kept => kept.Value).ToList();
        var shown = ShowMeeting.As(draft, ask.Now, ask.Language, ask.Roster);
        string?[] notes =
        [
            assumed ? words.TimeAssumed(DateWords.Clock(draft.Start)) : null,
            calendar.IsWorkday(zone.DateOf(draft.Start)) ? null : words.DayOff(calendar.FindHoliday(zone.DateOf(draft.Start))?.Name),
        ];
        var clash = ShowClash.Of(draft, others, ask, calendar, zone);
        // What only these words say has to survive the yes.
        var slots = ask.Slots with
        {
            MeetingType = ReadType.Slot(draft.Type), Start = draft.Start, End = draft.End, Date = null, Part = null, Place = draft.Place ?? (draft.Online ? words.Online : null),
            Scope = draft.PartyGroup, Persons = draft.Type == MeetingType.HeartTalk ? draft.Attendees : ask.Slots.Persons,
            Branch = draft.Branch is { } branch ? [branch] : ask.Slots.Branch ?? ["all"],
        };
        return new(
            shown with
            {
                Summary = words.ConfirmCreate(draft.Title, DateWords.In(ask.Language).Span(draft.Start, draft.End)),
                Title = words.PreviewTitle,
                Blocks = [new Paragraph(draft.Title, Strong: true), .. shown.Blocks ?? [], .. notes.OfType<string>().Select(note => new Paragraph(note)), .. clash],
                Tone = clash.Count > 0 ? Tone.Yellow : Tone.Blue,
                Buttons = [new(clash.Count > 0 ? words.CreateAnyway : words.CreateIt, "confirm", Kind: ButtonKind.Primary), new(words.DropIt, "cancel")],
                Footnote = words.CorrectHint,
            },
            Question: new(ask.Intent, slots, SlotNames.Confirmation, [], ask.Now));
    }
}
