using Sanmo.Bot.Features.Undo;
using Sanmo.Bot.Replies;
using Sanmo.Core.Volunteering;

namespace Sanmo.Bot.Features.Volunteering.Proposals;

/// <summary>Sign-up opens, and the group chats of the branches it is open to hear of it.</summary>
internal sealed class PublishActivity(ChangeActivity change)
{
    public Task<Answer> AskAsync(Ask ask, CancellationToken cancel) => change.RunAsync(
        ask, activity => activity.State == VolunteerState.Approved, activity => ChangeActivity.MayRun(ask, activity, ask.Intent), activity => ProposalSteps.Publish(activity, ask.Now),
        (_, _, _) => [], (_, step, version) => Say(ask, step.After!, version));

    private static Answer Say(Ask ask, VolunteerActivity after, long version)
    {
        var (words, dates) = (ProposalWords.In(ask.Language), DateWords.In(ask.Language));
        var branches = ask.Roster.Branches.Where(branch => after.IsOpenTo(branch.Id)).ToList();
        var text = words.PublishedEcho(
            ShowActivity.Title(after), dates.Span(after.Start.ToOffset(ask.Now.Offset), after.End.ToOffset(ask.Now.Offset)), branches.Sum(branch => branch.Groups.Count),
            ask.Roster.Members.Count(member => after.IsOpenTo(member.Branch)), dates.Moment((after.SignUpDeadline ?? after.Start).ToOffset(ask.Now.Offset)));
        var reply = ShowActivity.Whole(after, version, ask, text);
        return new(reply with { Tone = Tone.Good, Buttons = [.. reply.Buttons ?? [], UndoChange.Button(after.Work, version, ask.Language)] }, Personal: true);
    }
}
