using Sanmo.Bot.Features.Undo;
using Sanmo.Bot.Features.Volunteering.Proposals;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Calendars;
using Sanmo.Core.Redis;
using Sanmo.Core.Volunteering;

namespace Sanmo.Bot.Features.Volunteering;

/// <summary>Changes an activity that is still to come, this one or this and the later ones of its series; whom it concerns is told.</summary>
internal sealed class EditActivity(ChangeActivity change, FindActivities find, VolunteerStore activities, OfferLimits limits, TellOfActivity tell, TellOfSeats seats, LocalZone zone)
{
    public const string Later = "later";

    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var edit = ReadEdit.From(ask, zone);
        var found = await find.ReadAsync(ask, activity => ChangeActivity.MayRun(ask, activity, ask.Intent) && activity.Start > ask.Now);
        if (edit.IsEmpty && found is [var kept] && ChangeActivity.MayRun(ask, kept.Value, ask.Intent))
            return Form(ask, kept);
        var answer = await change.RunAsync(
            ask, activity => activity.Start > ask.Now, activity => ChangeActivity.MayRun(ask, activity, ask.Intent), activity => EditSteps.Apply(activity, edit, ask.Now, limits),
            (before, step, version) => Tell(before, step, version, ask), (before, step, version) => Say(before, step, version, ask));
        if (ask.Slots.Scope == Later && found is [{ Value: { Series: { } series } first }] && ChangeActivity.MayRun(ask, first, ask.Intent))
            await EditLaterAsync(ask, edit, first, series);
        return answer;
    }

    // A later one keeps its own day: only what is no date is carried over.
    private async Task EditLaterAsync(Ask ask, ActivityEdit edit, VolunteerActivity first, int series)
    {
        foreach (var later in (await activities.ListAllAsync()).Where(other => other.Value.Series == series && other.Value.Start > first.Start))
        {
            var its = ask with { Slots = new() { ActivityId = later.Value.Number.ToString(System.Globalization.CultureInfo.InvariantCulture) } };
            await change.RunAsync(its, _ => true, _ => true, activity => EditSteps.Apply(activity, edit with { Start = null, End = null }, ask.Now, limits), (before, step, version) => Tell(before, step, version, ask), (_, _, _) => Answer.Silence);
        }
    }

    private IEnumerable<Core.Outgoing.Delivery> Tell(VolunteerActivity before, ActivityStep step, long version, Ask ask)
    {
        var after = step.After!;
        var rows = step.Seating is { } seating ? seats.Of(seating, version, ask.Asker.Id, null, ask.Now) : [];
        var moved = after.State == VolunteerState.Published && (before.Start, before.End, before.Place, before.MeetPlace) != (after.Start, after.End, after.Place, after.MeetPlace);
        return moved ? rows.Concat(tell.Involved(after, version, TellOfActivity.Moved, ask)) : rows;
    }

    private static Answer Say(VolunteerActivity before, ActivityStep step, long version, Ask ask)
    {
        var (words, after) = (ProposalWords.In(ask.Language), step.After!);
        // Who was given a place meanwhile keeps it: a raised limit is lowered by hand.
        var undo = step.Seating is { Promoted.Count: > 0 } ? null : UndoChange.Button(after.Work, version, ask.Language);
        var text = words.Saved(ShowActivity.Title(after), step.Seating?.Promoted.Count ?? 0, after.Left < 0);
        var reply = ShowActivity.Whole(after, version, ask, text);
        return new(reply with { Tone = Tone.Good, Buttons = [.. reply.Buttons ?? [], .. undo is null ? Array.Empty<Button>() : [undo]] }, Personal: true);
    }

    private static Answer Form(Ask ask, Kept<VolunteerActivity> kept)
    {
        var (words, activity) = (ProposalWords.In(ask.Language), kept.Value);
        var save = new Button(words.Save, VolunteerOrders.Edit, activity.Work.ToString(), kept.Version, Kind: ButtonKind.Primary);
        return new(new(words.WhatToChange(ShowActivity.Title(activity)), ShowActivity.Title(activity), Tone.Blue, Fields: ActivityForm.Of(activity, ask),
            Buttons: activity.Series is null ? [save] : [save with { Label = words.ThisOne }, save with { Label = words.ThisAndLater, Values = new Dictionary<string, string> { ["scope"] = Later }, Kind = ButtonKind.Plain }],
            Footnote: words.HowToEdit(activity.Work.ToString())), Personal: true);
    }
}
