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
using Sanmo.Core.Reminders;

namespace Sanmo.Bot.Features.Meetings;

/// <summary>Calls a meeting off, or it and all later ones of its series; everybody who was to come is told.</summary>
internal sealed class CancelMeeting(MeetingStore meetings, FindMeetings find, LocalZone zone, News news)
{
    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var (kept, instead) = await find.OneAsync(ask, meeting => MayRun.Of(ask.Intent, ask.Asker, meeting), meeting => meeting.State == MeetingState.Planned && meeting.End > ask.Now);
        if (kept is null)
            return instead!;
        var words = MeetingWords.In(ask.Language);
        if (ask.IsStale(kept.Version))
            return new(ShowMeeting.As(kept.Value, ask.Now, ask.Language, ask.Roster) with { Footnote = words.HasChanged });

        while (true)
        {
            var step = MeetingSteps.Cancel(kept.Value, ask.Value("reason") ?? ask.Slots.Reason, ask.Now);
            if (step.After is not { } after)
                return Answer.Of(words.Refusal(step.Outcome, kept.Value.Work.ToString()));
            if (!ask.Confirmed)
                return Preview(kept.Value, ask);
            if (await SaveAsync(kept, after, ask))
                return await DoneAsync(after, kept.Version + 1, ask);
            if (await meetings.FindAsync(kept.Value.Number) is not { } again)
                return Answer.Of(words.NoSuch(kept.Value.Work.ToString()));
            kept = again;
        }
    }

    private Task<bool> SaveAsync(Kept<Meeting> kept, Meeting after, Ask ask)
    {
        var topic = ask.Slots.Scope == WholeSeries.Slot ? MeetingTopics.SeriesCancelled : MeetingTopics.Cancelled;
        var people = after.Everybody.Where(member => member != ask.Asker.Id).Select(Recipient.OfMember);
        var groups = after.Type == MeetingType.HeartTalk ? [] : ExpandAudience.Groups(after, ask.Roster).Distinct();
        return meetings.SaveAsync(kept, after, new(ask.Asker.Id, ask.Intent),
            [.. people.Concat(groups).Select(one => news.To(one, after.Work, kept.Version + 1, after.ScheduleVersion, topic, ask.Now, after.Start))]);
    }

    private Answer Preview(Meeting meeting, Ask ask)
    {
        var (words, dates) = (MeetingWords.In(ask.Language), DateWords.In(ask.Language));
        var whole = ask.Slots.Scope == WholeSeries.Slot;
        var facts = new List<Fact>
        {
            new(words.When, dates.Span(zone.Local(meeting.Start), zone.Local(meeting.End))),
            new(words.WillBeTold, words.People(meeting.Everybody.Count())),
        };
        if (meeting.Series is not null)
            facts.Add(new(words.Which, whole ? words.ThisAndLater : words.OnlyThis));
        if (ask.Slots.Reason is { } reason)
            facts.Add(new(words.Reason, reason));
        var buttons = new List<Button> { new(words.CancelIt, "confirm", Kind: ButtonKind.Destructive), new(words.KeepIt, "cancel") };
        if (meeting.Series is not null && !whole)
            buttons.Insert(1, WholeSeries.Button(words.ThisAndLater, ask, meeting, null));
        return new(
            new(words.ConfirmCancel($"{meeting.Work} {meeting.Title}", dates.Moment(zone.Local(meeting.Start))), $"{meeting.Work} {meeting.Title}", Tone.Yellow, [new Facts(facts)],
                ask.Slots.Reason is null ? [new("reason", words.ReasonField, FieldKind.Text)] : null, buttons, words.CancelHint),
            Question: new(ask.Intent, ask.Slots with { MeetingId = meeting.Number.ToString(CultureInfo.InvariantCulture) }, SlotNames.Confirmation, [], ask.Now));
    }

    private async Task<Answer> DoneAsync(Meeting after, long version, Ask ask)
    {
        var words = MeetingWords.In(ask.Language);
        var later = ask.Slots.Scope == WholeSeries.Slot ? (await find.AllAsync()).Where(meeting => WholeSeries.IsLater(meeting, after)).ToList() : [];
        foreach (var meeting in later)
            await meetings.ChangeAsync(meeting.Number, kept => MeetingSteps.Cancel(kept, after.CancelReason, ask.Now).After, new(ask.Asker.Id, ask.Intent, Along.With(after.Work, version)));
        var said = words.CancelledNow($"{after.Work} {after.Title}", DateWords.In(ask.Language).Moment(zone.Local(after.Start)), after.Everybody.Count());
        return new(new(later.Count > 0 ? $"{said}{words.LaterToo(later.Count)}" : said, Tone: Tone.Good, Buttons: [UndoChange.Button(after.Work, version, ask.Language)], Footnote: words.ToldSoon));
    }
}
