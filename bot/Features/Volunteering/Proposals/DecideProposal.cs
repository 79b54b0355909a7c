using System.Globalization;
using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Features.Undo;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Dialogue;
using Sanmo.Core.Volunteering;

namespace Sanmo.Bot.Features.Volunteering.Proposals;

/// <summary>The committee settles the theme and approves, asks for changes, or declines; the branch is told with the reason.</summary>
internal sealed class DecideProposal(ChangeActivity change, TellOfActivity tell)
{
    public Task<Answer> ApproveAsync(Ask ask, CancellationToken cancel) =>
        DecideAsync(ask, activity => ProposalSteps.Approve(activity, ask.Value("theme") ?? ask.Slots.Content, ask.Slots.Reason, ask.Asker.Id), TellOfActivity.Approved);

    public Task<Answer> ReturnAsync(Ask ask, CancellationToken cancel) => WithReasonAsync(ask, activity => ProposalSteps.Return(activity, ask.Slots.Reason, ask.Asker.Id), TellOfActivity.Returned);

    public Task<Answer> DeclineAsync(Ask ask, CancellationToken cancel) => WithReasonAsync(ask, activity => ProposalSteps.Decline(activity, ask.Slots.Reason, ask.Asker.Id), TellOfActivity.Declined);

    private Task<Answer> WithReasonAsync(Ask ask, Func<VolunteerActivity, ActivityStep> decide, string topic) =>
        ask.Slots.Reason is null && FindActivities.Number(ask) is { } number
            ? Task.FromResult(AskWhy(ask, number))
            : DecideAsync(ask, decide, topic);

    private Task<Answer> DecideAsync(Ask ask, Func<VolunteerActivity, ActivityStep> decide, string topic) => change.RunAsync(
        ask, activity => activity.State == VolunteerState.Submitted, activity => Permission.Covers(ask.Intent, ask.Asker, activity.Branch), decide,
        (_, step, version) => tell.Proposers(step.After!, version, topic, ask), (_, step, version) => Say(ask, step.After!, version, topic), ask.Slots.Reason, strict: true);

    private static Answer Say(Ask ask, VolunteerActivity after, long version, string topic)
    {
        var words = ProposalWords.In(ask.Language);
        var branch = ask.Roster.FindBranch(after.Branch)?.NameIn(ask.Language) ?? words.Committee;
        var text = topic switch
        {
            TellOfActivity.Approved => words.ApprovedEcho(ShowActivity.Title(after), after.Theme!, branch),
            TellOfActivity.Returned => words.ReturnedEcho(ShowActivity.Title(after), branch, after.Reason!),
            _ => words.DeclinedEcho(ShowActivity.Title(after), branch, after.Reason!),
        };
        var reply = ShowActivity.Whole(after, version, ask, text);
        return new(reply with { Tone = topic == TellOfActivity.Approved ? Tone.Good : Tone.Yellow, Buttons = [.. reply.Buttons ?? [], UndoChange.Button(after.Work, version, ask.Language)] }, Personal: true);
    }

    private static Answer AskWhy(Ask ask, int number) => new(
        Reply.Of(ProposalWords.In(ask.Language).WhatIsTheReason), Personal: true,
        Question: new(ask.Intent, new() { ActivityId = number.ToString(CultureInfo.InvariantCulture) }, SlotNames.Reason, [], ask.Now));
}
