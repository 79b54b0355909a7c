using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Features.Undo;
using Sanmo.Bot.Replies;
using Sanmo.Core.Audit;
using Sanmo.Core.Calendars;
using Sanmo.Core.Volunteering;

namespace Sanmo.Bot.Features.Volunteering.Proposals;

/// <summary>A branch's draft; what else it needs is filled in on the card that answers.</summary>
internal sealed class ProposeActivity(VolunteerStore activities, LocalZone zone)
{
    private static readonly TimeSpan _usualLength = TimeSpan.FromHours(2);

    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = ProposalWords.In(ask.Language);
        var branch = ask.Slots.Branch is null or ["mine"] ? ask.Asker.Branch : ask.Slots.Branch is [var only] && ask.Roster.FindBranch(only) is not null ? only : null;
        // Whoever serves the committee may also put something forward for all.
        if (!Permission.Covers(ask.Intent, ask.Asker, branch))
            return Refuse.For(ask, everywhere: true);
        var start = ask.Slots.Start ?? (ask.Slots.Date is { } day ? zone.At(day, Clock(ask.Slots.Part)) : ask.Now);
        if (start <= ask.Now)
            return Answer.Of(words.StartIsPast(DateWords.In(ask.Language).Moment(start.ToOffset(ask.Now.Offset))));
        var end = ask.Slots.End is { } given && given > start ? given : start + _usualLength;
        var draft = new VolunteerActivity(
            await activities.NextNumberAsync(), branch, ask.Slots.Title!, null, null, start, end, null, ask.Slots.Place, ask.Slots.Capacity is > 0 ? ask.Slots.Capacity : null, null, ask.Asker.Id, null, [], [],
            VolunteerState.Draft, 1, ask.Now, ProposedBy: ask.Asker.Id);
        await activities.SaveAsync(null, draft, new Act(ask.Asker.Id, ask.Intent));
        var reply = ShowActivity.Whole(draft, 1, ask, words.Drafted(draft.Work.ToString(), draft.Title, DateWords.In(ask.Language).Span(start.ToOffset(ask.Now.Offset), end.ToOffset(ask.Now.Offset)), draft.Place));
        return new(reply with { Tone = Tone.Good, Fields = ActivityForm.Of(draft, ask), Buttons = [.. reply.Buttons ?? [], UndoChange.Button(draft.Work, 1, ask.Language)], Footnote = words.WhatNext }, Personal: true);
    }

    private static TimeOnly Clock(string? part) => part switch { "noon" => new(12, 0), "afternoon" => new(14, 0), "evening" => new(19, 0), _ => new(9, 0) };
}
