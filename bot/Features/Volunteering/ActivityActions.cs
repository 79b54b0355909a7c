using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Features.Volunteering.Proposals;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Volunteering;

namespace Sanmo.Bot.Features.Volunteering;

/// <summary>What one reader can do next with an activity, the likeliest first; pure.</summary>
internal static class ActivityActions
{
    public static IEnumerable<Button> For(VolunteerActivity activity, long version, Ask ask) => activity.State switch
    {
        VolunteerState.Draft => Draft(activity, version, ask),
        VolunteerState.Submitted => CompareProposals.Decisions(new(activity, version, [], ""), ask, ProposalWords.In(ask.Language), numbered: false).Concat(Running(activity, version, ask, VolunteerOrders.Edit)),
        VolunteerState.Approved => Running(activity, version, ask, VolunteerOrders.Publish, VolunteerOrders.Edit, VolunteerOrders.Repeat, VolunteerOrders.Cancel),
        VolunteerState.Published when !activity.IsOver(ask.Now) => Joining(activity, version, ask).Concat(Running(activity, version, ask, VolunteerOrders.Edit, VolunteerOrders.Cancel)),
        VolunteerState.Published or VolunteerState.Held => Running(activity, version, ask, VolunteerOrders.Credit, VolunteerOrders.Summarise),
        VolunteerState.Summarised => Running(activity, version, ask, activity.HoursAreConfirmed ? VolunteerOrders.Archive : VolunteerOrders.Credit),
        _ => [],
    };

    private static IEnumerable<Button> Draft(VolunteerActivity activity, long version, Ask ask) => Running(activity, version, ask, VolunteerOrders.Submit, VolunteerOrders.Edit, VolunteerOrders.Cancel);

    private static IEnumerable<Button> Joining(VolunteerActivity activity, long version, Ask ask)
    {
        var words = VolunteerWords.In(ask.Language);
        var mine = activity.Find(ask.Asker.Id)?.Status;
        if (mine == SignUpStatus.Offered)
            return [new(words.TakeSeat, VolunteerOrders.Take, activity.Work.ToString(), version, Kind: ButtonKind.Primary), new(words.PassOn, VolunteerOrders.Pass, activity.Work.ToString(), version)];
        if (mine is SignUpStatus.Registered or SignUpStatus.Waitlisted && ask.Now < activity.Start)
            return [ShowActivity.Withdraw(activity, version, words, ask.Now)];
        return ShowActivity.IsOpen(activity, ask.Now) && activity.IsOpenTo(ask.Asker.Branch) ? [ShowActivity.SignUp(activity, version, words)] : [];
    }

    private static IEnumerable<Button> Running(VolunteerActivity activity, long version, Ask ask, params string[] orders)
    {
        var words = ProposalWords.In(ask.Language);
        foreach (var (index, order) in orders.Where(order => Permission.Of(order, ask.Asker) != Reach.None && ChangeActivity.MayRun(ask, activity, order)).Index())
            yield return new(words.Do(order), order, activity.Work.ToString(), version, Kind: order == VolunteerOrders.Cancel ? ButtonKind.Destructive : index == 0 ? ButtonKind.Primary : ButtonKind.Plain);
    }
}
