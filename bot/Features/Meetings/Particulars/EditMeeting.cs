using Sanmo.Bot.Features.Meetings.Leaves;
using Sanmo.Bot.Features.Members;
using Sanmo.Bot.Features.Undo;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Meetings;
using Sanmo.Core.Outgoing;

namespace Sanmo.Bot.Features.Meetings.Particulars;

/// <summary>Another room, host, recorder or topic for a meeting that keeps its time; who is touched by it is told.</summary>
internal sealed class EditMeeting(FindMeetings find, ChangeMeeting change, News news)
{
    private static readonly TimeSpan _lately = TimeSpan.FromDays(45);

    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = ParticularWords.In(ask.Language);
        var (kept, instead) = await find.OneAsync(ask, meeting => MayRun.Keep(ask.Intent, ask.Asker, meeting), meeting => meeting.State != MeetingState.Cancelled && meeting.End > ask.Now - _lately);
        if (kept is null)
            return instead!;
        if (ask.IsStale(kept.Version))
            return new(ShowMine.As(kept, ask) with { Footnote = MeetingWords.In(ask.Language).HasChanged }, Personal: true);
        var (edit, unknown) = Read(ask);
        if (unknown is not null)
            return new(Reply.Of(LeaveWords.In(ask.Language).Unknown(unknown)), Personal: true);
        var name = $"{kept.Value.Work} {kept.Value.Title}";
        if (edit == new MeetingEdit())
            return new(new(words.WhatToChange(name), Buttons: [Button(kept.Value, kept.Version, ask)]), Personal: true);

        var before = kept.Value;
        var (step, on) = await change.RunAsync(kept, meeting => MeetingSteps.Edit(meeting, edit), new(ask.Asker.Id, ask.Intent), (after, version) => Tell(before, after, version, ask));
        return step.After is not { } after
            ? new(Reply.Of(step.Outcome == MeetingOutcome.Same ? words.AlreadySo(name) : MeetingWords.In(ask.Language).Refusal(step.Outcome, before.Work.ToString())), Personal: true)
            : new(ShowMeeting.As(after, ask.Now, ask.Language, ask.Roster) with
            {
                Summary = words.Changed(name, Said(on.Value, after, ask)),
                Tone = Tone.Good,
                Buttons = [UndoChange.Button(after.Work, on.Version + 1, ask.Language)],
                Footnote = after.Place != on.Value.Place && ask.Now < after.Start ? MeetingWords.In(ask.Language).ToldSoon : null,
            });
    }

    public static Button Button(Meeting meeting, long version, Ask ask)
    {
        var words = ParticularWords.In(ask.Language);
        return new(words.Edit, MeetingOrders.Edit, meeting.Work.ToString(), version, Form: words.Form(meeting, id => ask.Roster.NameOf(id, ask.Language)));
    }

    private static (MeetingEdit Edit, string? Unknown) Read(Ask ask)
    {
        var (host, recorder) = (Value("host"), Value("recorder"));
        var place = Value("place");
        var edit = new MeetingEdit(place, place is not null && DraftMeeting.IsOnline(place), Topics: Value("topics"));
        foreach (var (name, put) in new (string?, Action<string>)[] { (host, id => edit = edit with { Host = id }), (recorder, id => edit = edit with { Recorder = id }) })
        {
            if (name is null)
                continue;
            var people = NamedPeople.Of(ask with { Slots = ask.Slots with { Persons = [name] }, Text = "" });
            if (people.Unknown is not null)
                return (edit, name);
            put(people.Members[0].Id);
        }

        return (edit, null);

        string? Value(string part) => ask.Value(part) ?? (ask.Slots.Field == part ? ask.Slots.Note : null);
    }

    private List<Core.Outgoing.Delivery> Tell(Meeting before, Meeting after, long version, Ask ask)
    {
        if (ask.Now >= after.Start)
            return [];
        var rows = new List<Core.Outgoing.Delivery>();
        if (after.Place != before.Place)
            rows.AddRange(after.Everybody.Where(member => member != ask.Asker.Id).Select(member => news.ToMember(member, after.Work, version, after.ScheduleVersion, MeetingTopics.PlaceChanged, ask.Now, after.Start)));
        foreach (var (who, was, topic) in new[] { (after.Recorder, before.Recorder, MeetingTopics.MadeRecorder), (after.Host, before.Host, MeetingTopics.MadeHost) })
            if (who is not null && who != was && who != ask.Asker.Id)
                rows.Add(news.ToMember(who, after.Work, version, after.ScheduleVersion, topic, ask.Now, after.Start));
        return rows;
    }

    private static string Said(Meeting before, Meeting after, Ask ask)
    {
        var (words, meeting) = (ParticularWords.In(ask.Language), MeetingWords.In(ask.Language));
        string?[] parts =
        [
            after.Place == before.Place && after.Online == before.Online ? null : $"{words.Place} {after.Place ?? meeting.Online}",
            after.Host == before.Host ? null : $"{words.Host} {ask.Roster.NameOf(after.Host, ask.Language)}",
            after.Recorder == before.Recorder ? null : $"{words.Recorder} {ask.Roster.NameOf(after.Recorder, ask.Language)}",
            after.Topics == before.Topics ? null : $"{words.Topics} {after.Topics}",
        ];
        return string.Join(meeting.Comma, parts.OfType<string>());
    }
}
