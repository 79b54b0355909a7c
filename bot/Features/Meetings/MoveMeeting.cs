using Sanmo.Bot.Features.Meetings.Repeating;
using System.Globalization;
using Sanmo.Bot.Features.Undo;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Dialogue;
using Sanmo.Core.Audit;
using Sanmo.Core.Calendars;
using Sanmo.Core.Meetings;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Redis;

namespace Sanmo.Bot.Features.Meetings;

/// <summary>Another time for a meeting, or for it and all later ones of its series: old and new shown first, told after a yes.</summary>
internal sealed class MoveMeeting(MeetingStore meetings, FindMeetings find, WorkCalendar calendar, LocalZone zone, News news)
{
    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var (kept, instead) = await find.OneAsync(ask, meeting => MayRun.Of(ask.Intent, ask.Asker, meeting), meeting => meeting.State == MeetingState.Planned && meeting.End > ask.Now);
        if (kept is null)
            return instead!;
        var words = MeetingWords.In(ask.Language);
        if (ask.IsStale(kept.Version))
            return new(ShowMeeting.As(kept.Value, ask.Now, ask.Language, ask.Roster) with { Footnote = words.HasChanged });
        if (NewStart.Of(zone.Local(kept.Value.Start), ask.Slots, calendar, zone) is not { } start)
            return Ask(kept.Value, ask, words.MoveToWhen($"{kept.Value.Work} {kept.Value.Title}"));

        while (true)
        {
            var step = MeetingSteps.Move(kept.Value, start, ask.Asker.Id, ask.Value("reason") ?? ask.Slots.Reason, ask.Now, ask.Now + News.TimeToUndo);
            if (step.After is not { } after)
                return step.Outcome == MeetingOutcome.Past ? Ask(kept.Value, ask, words.TimeIsPast(DateWords.In(ask.Language).Moment(start))) : Answer.Of(words.Refusal(step.Outcome, kept.Value.Work.ToString()));
            if (!ask.Confirmed)
                return await PreviewAsync(kept.Value, after, ask);
            if (await SaveAsync(kept, after, ask))
                return Done(kept.Value, after, kept.Version + 1, ask.Slots.Scope == WholeSeries.Slot ? await FollowAsync(kept.Value, after, kept.Version + 1, ask) : 0, ask);
            if (await meetings.FindAsync(kept.Value.Number) is not { } again)
                return Answer.Of(words.NoSuch(kept.Value.Work.ToString()));
            kept = again;
        }
    }

    private Task<bool> SaveAsync(Kept<Meeting> kept, Meeting after, Ask ask)
    {
        var topic = ask.Slots.Scope == WholeSeries.Slot ? MeetingTopics.SeriesMoved : MeetingTopics.Moved;
        // Whichever of the two times is nearer decides how urgent the news is.
        var soonest = after.Start < kept.Value.Start || kept.Value.Start <= ask.Now ? after.Start : kept.Value.Start;
        return meetings.SaveAsync(kept, after, new(ask.Asker.Id, ask.Intent),
            [.. after.Everybody.Where(member => member != ask.Asker.Id).Select(member => news.ToMember(member, after.Work, kept.Version + 1, after.ScheduleVersion, topic, ask.Now, soonest))]);
    }

    /// <summary>The later ones move as far as this one did; they are announced when they come near.</summary>
    private async Task<int> FollowAsync(Meeting before, Meeting after, long version, Ask ask)
    {
        var (days, clock) = (zone.DateOf(after.Start).DayNumber - zone.DateOf(before.Start).DayNumber, zone.TimeOf(after.Start));
        var later = (await find.AllAsync()).Where(meeting => WholeSeries.IsLater(meeting, before)).ToList();
        foreach (var meeting in later)
            await meetings.ChangeAsync(meeting.Number, kept =>
            {
                var start = zone.At(zone.DateOf(kept.Start).AddDays(days), clock);
                return kept.State != MeetingState.Planned || start <= ask.Now || start == kept.Start ? null
                    : kept with { Start = start, End = start + (kept.End - kept.Start), ScheduleVersion = kept.ScheduleVersion + 1, ScheduledAt = ask.Now };
            }, new(ask.Asker.Id, ask.Intent, Along.With(before.Work, version)));
        return later.Count;
    }

    private async Task<Answer> PreviewAsync(Meeting before, Meeting after, Ask ask)
    {
        var (words, dates) = (MeetingWords.In(ask.Language), DateWords.In(ask.Language));
        var clash = ShowClash.Of(after, await find.AllAsync(), ask, calendar, zone);
        var whole = ask.Slots.Scope == WholeSeries.Slot;
        var facts = new List<Fact>
        {
            new(words.OldTime, dates.Span(zone.Local(before.Start), zone.Local(before.End))),
            new(words.NewTime, dates.Span(zone.Local(after.Start), zone.Local(after.End))),
            new(words.Where, before.Place ?? (before.Online ? words.Online : words.NoPlaceYet)),
            new(words.WillBeTold, words.People(after.Everybody.Count())),
        };
        if (before.Series is not null)
            facts.Add(new(words.Which, whole ? words.ThisAndLater : words.OnlyThis));
        string?[] notes = [calendar.IsWorkday(zone.DateOf(after.Start)) ? null : words.DayOff(calendar.FindHoliday(zone.DateOf(after.Start))?.Name)];
        var buttons = new List<Button> { new(clash.Count > 0 ? words.MoveAnyway : words.MoveIt, "confirm", Kind: ButtonKind.Primary), new(words.DropIt, "cancel") };
        if (before.Series is not null && ask.Slots.Scope is null)
            buttons.Insert(1, WholeSeries.Button(words.ThisAndLater, ask, before, zone.Local(after.Start)));
        return new(
            new(words.ConfirmMove(before.Title, dates.Moment(zone.Local(before.Start)), dates.Moment(zone.Local(after.Start))), $"{before.Work} {before.Title}", clash.Count > 0 ? Tone.Yellow : Tone.Blue,
                [new Facts(facts), .. notes.OfType<string>().Select(note => new Paragraph(note)), .. clash], Buttons: buttons, Footnote: words.CorrectHint),
            Question: new(ask.Intent, ask.Slots with { MeetingId = Id(before), NewStart = zone.Local(after.Start), NewDate = null, NewTime = null, Shift = null }, SlotNames.Confirmation, [], ask.Now));
    }

    private Answer Done(Meeting before, Meeting after, long version, int later, Ask ask)
    {
        var (words, dates) = (MeetingWords.In(ask.Language), DateWords.In(ask.Language));
        var said = words.Moved($"{after.Work} {after.Title}", dates.Moment(zone.Local(before.Start)), dates.Span(zone.Local(after.Start), zone.Local(after.End)), after.Everybody.Count());
        return new(ShowMeeting.As(after, ask.Now, ask.Language, ask.Roster) with
        {
            Summary = later > 0 ? $"{said}{words.LaterToo(later)}" : said,
            Tone = Tone.Good,
            Buttons = [UndoChange.Button(after.Work, version, ask.Language)],
            Footnote = words.ToldSoon,
        });
    }

    private static Answer Ask(Meeting meeting, Ask ask, string text) =>
        new(Reply.Of(text), Question: new(ask.Intent, ask.Slots with { MeetingId = Id(meeting), NewStart = null, NewDate = null, NewTime = null, Shift = null }, SlotNames.NewTime, [], ask.Now));

    private static string Id(Meeting meeting) => meeting.Number.ToString(CultureInfo.InvariantCulture);
}
