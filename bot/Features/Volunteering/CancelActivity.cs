using Sanmo.Bot.Features.Volunteering.Proposals;
using System.Globalization;
using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Features.Undo;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Dialogue;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Volunteering;

namespace Sanmo.Bot.Features.Volunteering;

/// <summary>Calls an activity off, or it and the later ones of its series, with the reason; everybody on its list and its chats are told.</summary>
internal sealed class CancelActivity(ChangeActivity change, FindActivities find, VolunteerStore activities, TellOfActivity tell)
{
    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = ProposalWords.In(ask.Language);
        var found = await find.ReadAsync(ask, activity => ChangeActivity.MayRun(ask, activity, ask.Intent) && activity.End > ask.Now);
        if (found is not [{ Value: var meant } kept])
            return found.Count == 0 ? Answer.Of(VolunteerWords.In(ask.Language).NoSuch) : ChooseActivity.Among(found, ask);
        if (!ChangeActivity.MayRun(ask, meant, ask.Intent))
            return Refuse.For(ask, everywhere: meant.Branch != ask.Asker.Branch);
        var known = ask.Slots with { ActivityId = meant.Number.ToString(CultureInfo.InvariantCulture) };
        if (ProposalSteps.Cancel(meant, "?", ask.Asker.Id, ask.Now) is { Refusal: { } why })
            return ChangeActivity.Refused(ask, kept, why);
        if (ask.Slots.Reason is null)
            return new(Reply.Of(words.WhatIsTheReason), Personal: true, Question: new(ask.Intent, known, SlotNames.Reason, [], ask.Now));
        if (!ask.Confirmed && ask.Slots.Scope is null && (meant.Involved.Any() || meant.Series is not null))
            return Confirm(ask, meant, known);
        if (ask.Slots.Scope == EditActivity.Later && meant.Series is { } series)
            foreach (var later in (await activities.ListAllAsync()).Where(other => other.Value.Series == series && other.Value.Start > meant.Start))
                await EndAsync(ask with { Slots = known with { ActivityId = later.Value.Number.ToString(CultureInfo.InvariantCulture) } });
        return await EndAsync(ask with { Slots = known });
    }

    private Task<Answer> EndAsync(Ask ask) => change.RunAsync(
        ask, _ => true, activity => ChangeActivity.MayRun(ask, activity, ask.Intent), activity => ProposalSteps.Cancel(activity, ask.Slots.Reason, ask.Asker.Id, ask.Now),
        (before, step, version) => before.State == VolunteerState.Published
            ? tell.Involved(step.After!, version, TellOfActivity.Cancelled, ask).Concat(tell.Groups(step.After!, version, TellOfActivity.Cancelled, ask))
            : tell.Proposers(step.After!, version, TellOfActivity.Cancelled, ask),
        (before, step, version) => new(new(
            ProposalWords.In(ask.Language).CancelledEcho(ShowActivity.Title(before), DateWords.In(ask.Language).Moment(before.Start.ToOffset(ask.Now.Offset)), ask.Slots.Reason!, before.Involved.Count()),
            ShowActivity.Title(before), Tone.Red, Buttons: [UndoChange.Button(before.Work, version, ask.Language)]), Personal: true), ask.Slots.Reason);

    private static Answer Confirm(Ask ask, VolunteerActivity meant, Understanding.Slots known)
    {
        var words = ProposalWords.In(ask.Language);
        var text = words.SureToCancel(ShowActivity.Title(meant), DateWords.In(ask.Language).Span(meant.Start.ToOffset(ask.Now.Offset), meant.End.ToOffset(ask.Now.Offset)), meant.Involved.Count());
        var yes = new Button(meant.Series is null ? words.CallOff : words.ThisOne, "confirm", Kind: ButtonKind.Destructive);
        return new(
            new(text, ShowActivity.Title(meant), Tone.Yellow, [new Facts([new(words.ReasonLabel, ask.Slots.Reason!)])],
                Buttons: meant.Series is null ? [yes, new(words.Keep, "cancel")]
                    : [yes, new(words.ThisAndLater, VolunteerOrders.Cancel, meant.Work.ToString(), Values: new Dictionary<string, string> { ["scope"] = EditActivity.Later, ["reason"] = ask.Slots.Reason! }), new(words.Keep, "cancel")]),
            Personal: true, Question: new(ask.Intent, known, SlotNames.Confirmation, [], ask.Now));
    }
}
