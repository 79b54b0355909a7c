using Sanmo.Bot.Features.Meetings.Leaves;
using Sanmo.Bot.Features.Undo;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Dialogue;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Calendars;
using Sanmo.Core.Meetings;
using Sanmo.Core.Outgoing;

namespace Sanmo.Bot.Features.Meetings.Records;

/// <summary>The minutes of a meeting go to the committee's office; their resolutions become assignments.</summary>
internal sealed class SubmitMinutes(FindMeetings find, ChangeMeeting change, AssignResolution assign, WorkCalendar calendar, News news)
{
    private static readonly TimeSpan _lately = TimeSpan.FromDays(45);

    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = MinutesWords.In(ask.Language);
        var (kept, instead) = await find.OneAsync(ask, meeting => MayRun.Keep(ask.Intent, ask.Asker, meeting),
            meeting => meeting.State != MeetingState.Cancelled && meeting.Minutes?.Status is null or MinutesStatus.Returned && meeting.Start <= ask.Now && meeting.End > ask.Now - _lately);
        if (kept is null)
            return instead!;
        var name = $"{kept.Value.Work} {kept.Value.Title}";
        if (Content(ask) is not { } content)
            return MeetingSteps.SubmitMinutes(kept.Value, "", ask.Asker.Id, ask.Now) is { After: null } refused
                ? Answer.Of(MeetingWords.In(ask.Language).Refusal(refused.Outcome, kept.Value.Work.ToString()))
                : new(new(words.WriteThem(name), Buttons: [new(words.HandIn, MeetingOrders.MinutesSubmit, kept.Value.Work.ToString(), Form: words.Form)]), Personal: true,
                    Question: new(ask.Intent, ask.Slots with { MeetingId = $"{kept.Value.Number}" }, SlotNames.Content, [], ask.Now));

        var files = ask.Files is { Count: > 0 } sent ? (IReadOnlyList<string>)[.. sent.Select(file => file.Reference)] : null;
        var checkers = MinutesChecker.Of(ask.Asker.Id, ask.Roster);
        var (step, on) = await change.RunAsync(kept, meeting => MeetingSteps.SubmitMinutes(meeting, content, ask.Asker.Id, ask.Now, files ?? meeting.Minutes?.Files), new(ask.Asker.Id, ask.Intent),
            (after, version) => [.. checkers.Select(checker => news.ToMember(checker, after.Work, version, after.ScheduleVersion, MeetingTopics.MinutesSubmitted, ask.Now))]);
        if (step.After is not { } held)
            return Answer.Of(MeetingWords.In(ask.Language).Refusal(step.Outcome, kept.Value.Work.ToString()));
        var became = await ResolveAsync(on with { Value = held, Version = on.Version + 1 }, content, ask);
        return new(new(
            words.HandedIn(name), Tone: Tone.Good, Blocks: became.Count == 0 ? null : [new Paragraph(words.Decisions, Strong: true), .. became.Select(line => new Paragraph(line))],
            Buttons: became.Count == 0 ? [UndoChange.Button(held.Work, on.Version + 1, ask.Language)] : null, Footnote: words.WillCheck(AskLeave.Names(checkers, ask))), Personal: true);
    }

    private async Task<List<string>> ResolveAsync(Core.Redis.Kept<Meeting> kept, string content, Ask ask)
    {
        var (words, lines) = (MinutesWords.In(ask.Language), new List<string>());
        foreach (var resolution in ReadResolution.In(content, ask.Roster, ask.Now, calendar))
        {
            // Minutes that were sent back are handed in whole: what is an assignment already stays that one.
            if (MeetingSteps.Resolve(kept.Value, resolution.Text, null, ask.Asker.Id, ask.Now).After is null)
                continue;
            var assignment = await assign.RunAsync(resolution, kept.Value, ask);
            var (step, on) = await change.RunAsync(kept, meeting => MeetingSteps.Resolve(meeting, resolution.Text, assignment?.Number, ask.Asker.Id, ask.Now), new(ask.Asker.Id, MeetingOrders.Decision));
            if (step.After is { } after)
                kept = on with { Value = after, Version = on.Version + 1 };
            lines.Add(assignment is null ? resolution.Text : words.Became(assignment.Work.ToString(), AskLeave.Names(assignment.Owners, ask), DateWords.In(ask.Language).Day(assignment.Due), assignment.Title));
        }

        return lines;
    }

    // A long line is read only in part; what is kept is all of it.
    private static string? Content(Ask ask)
    {
        if (ask.Value("content") is { } filled)
            return filled;
        if (ask.Slots.Content is not { } content)
            return null;
        var at = ask.Text.IndexOf(content[..Math.Min(content.Length, 20)], StringComparison.Ordinal);
        return at >= 0 && ask.Text.Length - at > content.Length ? ask.Text[at..].Trim() : content;
    }
}
