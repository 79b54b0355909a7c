using Sanmo.Bot.Features.Volunteering.Attending;
using Sanmo.Bot.Features.Volunteering.Proposals;
using Sanmo.Bot.Understanding;
using Sanmo.Bot.Understanding.Orders;

namespace Sanmo.Bot.Features.Volunteering;

internal static class VolunteerFeatures
{
    public static FeatureRow[] Rows { get; } =
    [
        FeatureRow.Ask<ListActivities>(Intent.VolList, feature => feature.AskAsync),
        FeatureRow.Ask<ActivityDetails>(VolunteerOrders.Details, feature => feature.AskAsync),
        FeatureRow.Ask<ProposeActivity>(Intent.VolPropose, feature => feature.AskAsync),
        FeatureRow.Ask<SubmitProposal>(VolunteerOrders.Submit, feature => feature.AskAsync),
        FeatureRow.Ask<CompareProposals>(VolunteerOrders.Compare, feature => feature.AskAsync),
        FeatureRow.Ask<DecideProposal>(VolunteerOrders.Approve, feature => feature.ApproveAsync),
        FeatureRow.Ask<DecideProposal>(VolunteerOrders.Return, feature => feature.ReturnAsync),
        FeatureRow.Ask<DecideProposal>(VolunteerOrders.Decline, feature => feature.DeclineAsync),
        FeatureRow.Ask<PublishActivity>(VolunteerOrders.Publish, feature => feature.AskAsync),
        FeatureRow.Ask<EditActivity>(VolunteerOrders.Edit, feature => feature.AskAsync),
        FeatureRow.Ask<CancelActivity>(VolunteerOrders.Cancel, feature => feature.AskAsync),
        FeatureRow.Ask<RepeatActivity>(VolunteerOrders.Repeat, feature => feature.AskAsync),
        FeatureRow.Ask<JoinActivity>(Intent.VolSignup, feature => feature.AskAsync),
        FeatureRow.Ask<JoinActivity>(VolunteerOrders.Take, feature => feature.AskAsync),
        FeatureRow.Ask<WithdrawFromActivity>(Intent.VolWithdraw, feature => feature.AskAsync),
        FeatureRow.Ask<WithdrawFromActivity>(VolunteerOrders.Pass, feature => feature.AskAsync),
        FeatureRow.Ask<ListVolunteers>(Intent.VolRoster, feature => feature.AskAsync),
        FeatureRow.Ask<Coming.AnswerComing>(VolunteerOrders.Coming, feature => feature.AskAsync),
        FeatureRow.Ask<InviteFree>(VolunteerOrders.Invite, feature => feature.AskAsync),
        FeatureRow.Ask<CheckIn>(Intent.VolCheckin, feature => feature.AskAsync),
        FeatureRow.Ask<ConfirmHours>(VolunteerOrders.Credit, feature => feature.CreditAsync),
        FeatureRow.Ask<ConfirmHours>(VolunteerOrders.Correct, feature => feature.CorrectAsync),
        FeatureRow.Ask<ConfirmHours>(VolunteerOrders.RefuseClaim, feature => feature.RefuseClaimAsync),
        FeatureRow.Ask<AnswerHours>(Intent.VolHours, feature => feature.AskAsync),
        FeatureRow.Ask<CloseActivity>(VolunteerOrders.Summarise, feature => feature.SummariseAsync),
        FeatureRow.Ask<CloseActivity>(VolunteerOrders.Archive, feature => feature.ArchiveAsync),
    ];

    /// <summary>What several of them share.</summary>
    public static Type[] Parts { get; } = [typeof(FindActivities), typeof(ChangeActivity), typeof(TellOfActivity)];
}
