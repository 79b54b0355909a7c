using System.Globalization;
using Sanmo.Bot.Features.Undo;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Dialogue;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Calendars;
using Sanmo.Core.Volunteering;

namespace Sanmo.Bot.Features.Volunteering.Proposals;

/// <summary>Hands a draft to the committee; what is missing is asked for, one thing after the other, or filled in on the card.</summary>
internal sealed class SubmitProposal(ChangeActivity change, FindActivities find, OfferLimits limits, TellOfActivity tell, LocalZone zone)
{
    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = ProposalWords.In(ask.Language);
        var edit = ask.Slots is { Field: { } field, Note: { } text } ? ReadEdit.Only(field, text) : ReadEdit.From(ask, zone);
        var found = await find.ReadAsync(ask, activity => activity.State == VolunteerState.Draft && ChangeActivity.MayRun(ask, activity, ask.Intent));
        if (found is [{ Value: { State: VolunteerState.Draft } draft }] && ChangeActivity.MayRun(ask, draft, ask.Intent) && (edit.IsEmpty ? draft : EditSteps.Apply(draft, edit, ask.Now, limits).After ?? draft) is var filled
            && ProposalSteps.Missing(filled).Select(part => (ProposalPart?)part).FirstOrDefault() is { } missing)
            return await AskForAsync(ask, edit, filled, missing, cancel);
        return await change.RunAsync(
            ask, activity => activity.State == VolunteerState.Draft, activity => ChangeActivity.MayRun(ask, activity, ask.Intent), activity => Decide(activity, edit, ask),
            (_, step, version) => tell.Committee(step.After!, version, TellOfActivity.Submitted, ask),
            (_, step, version) => new(new(words.Handed(ShowActivity.Title(step.After!)), ShowActivity.Title(step.After!), Tone.Good, [new Facts(ShowActivity.PlanOf(step.After!, ask))],
                Buttons: [UndoChange.Button(step.After!.Work, version, ask.Language)]), Personal: true));
    }

    private ActivityStep Decide(VolunteerActivity activity, ActivityEdit edit, Ask ask)
    {
        if (edit.IsEmpty || activity.State != VolunteerState.Draft)
            return ProposalSteps.Submit(activity, ask.Asker.Id, ask.Now);
        var edited = EditSteps.Apply(activity, edit, ask.Now, limits);
        return edited.After is { } after ? ProposalSteps.Submit(after, ask.Asker.Id, ask.Now) : edited;
    }

    // What was said so far is kept with the draft; the answer to the question comes back as a note about the field.
    private async Task<Answer> AskForAsync(Ask ask, ActivityEdit edit, VolunteerActivity filled, ProposalPart missing, CancellationToken cancel)
    {
        var words = ProposalWords.In(ask.Language);
        if (!edit.IsEmpty)
            await change.RunAsync(ask with { Intent = VolunteerOrders.Edit }, _ => true, activity => ChangeActivity.MayRun(ask, activity, ask.Intent), activity => EditSteps.Apply(activity, edit, ask.Now, limits), (_, _, _) => [], (_, _, _) => Answer.Silence);
        var field = missing switch { ProposalPart.BusinessLink => "businessLink", ProposalPart.TeamStrength => "teamStrength", _ => "place" };
        var title = ShowActivity.Title(filled);
        return new(
            new(words.AskForPart(missing, title), title, Tone.Yellow, [new Facts(ShowActivity.PlanOf(filled, ask))], ActivityForm.Of(filled, ask),
                [new(words.Submit, VolunteerOrders.Submit, filled.Work.ToString(), Kind: ButtonKind.Primary), new(words.Save, VolunteerOrders.Edit, filled.Work.ToString())]),
            Personal: true,
            Question: new(ask.Intent, new() { ActivityId = filled.Number.ToString(CultureInfo.InvariantCulture), Field = field }, SlotNames.Note, [], ask.Now));
    }
}
