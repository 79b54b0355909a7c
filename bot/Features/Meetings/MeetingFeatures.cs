using Sanmo.Bot.Features.Meetings.Cadences;
using Sanmo.Bot.Features.Meetings.GapFinding;
using Sanmo.Bot.Features.Meetings.Leaves;
using Sanmo.Bot.Features.Meetings.Particulars;
using Sanmo.Bot.Features.Meetings.Records;
using Sanmo.Bot.Features.Meetings.Repeating;
using Sanmo.Bot.Understanding;
using Sanmo.Bot.Understanding.Orders;

namespace Sanmo.Bot.Features.Meetings;

internal static class MeetingFeatures
{
    public static FeatureRow[] Rows { get; } =
    [
        FeatureRow.Ask<NextMeeting>(Intent.MeetingNext, feature => feature.AskAsync),
        FeatureRow.Ask<MeetingDetails>(Intent.MeetingDetails, feature => feature.AskAsync),
        FeatureRow.Ask<CreateMeeting>(Intent.MeetingCreate, feature => feature.AskAsync),
        FeatureRow.Ask<MoveMeeting>(Intent.MeetingReschedule, feature => feature.AskAsync),
        FeatureRow.Ask<CancelMeeting>(Intent.MeetingCancel, feature => feature.AskAsync),
        FeatureRow.Ask<EditMeeting>(MeetingOrders.Edit, feature => feature.AskAsync),
        FeatureRow.Ask<NoteTimes>(MeetingOrders.Begin, feature => feature.BeginAsync),
        FeatureRow.Ask<NoteTimes>(MeetingOrders.End, feature => feature.FinishAsync),
        FeatureRow.Ask<AskLeave>(Intent.LeaveRequest, feature => feature.AskAsync),
        FeatureRow.Ask<DecideLeave>(MeetingOrders.LeaveApprove, feature => feature.AskAsync),
        FeatureRow.Ask<DecideLeave>(MeetingOrders.LeaveDecline, feature => feature.AskAsync),
        FeatureRow.Ask<WithdrawLeave>(MeetingOrders.LeaveWithdraw, feature => feature.AskAsync),
        FeatureRow.Ask<SignInToMeeting>(MeetingOrders.SignIn, feature => feature.AskAsync),
        FeatureRow.Ask<SignInToMeeting>(MeetingOrders.SignInFor, feature => feature.AskAsync),
        FeatureRow.Ask<ListAttendance>(MeetingOrders.Attendance, feature => feature.AskAsync),
        FeatureRow.Ask<RecordVote>(MeetingOrders.Vote, feature => feature.AskAsync),
        FeatureRow.Ask<SubmitMinutes>(MeetingOrders.MinutesSubmit, feature => feature.AskAsync),
        FeatureRow.Ask<CheckMinutes>(MeetingOrders.MinutesApprove, feature => feature.AskAsync),
        FeatureRow.Ask<CheckMinutes>(MeetingOrders.MinutesReturn, feature => feature.AskAsync),
        FeatureRow.Ask<CheckMinutes>(MeetingOrders.MinutesToCheck, feature => feature.ListAsync),
        FeatureRow.Ask<ResolveAtMeeting>(MeetingOrders.Decision, feature => feature.AskAsync),
        FeatureRow.Ask<FinishMakeUp>(MeetingOrders.MakeUpDone, feature => feature.AskAsync),
        FeatureRow.Ask<TickSpecial>(MeetingOrders.SpecialList, feature => feature.ShowAsync),
        FeatureRow.Ask<TickSpecial>(MeetingOrders.SpecialReading, feature => feature.AskAsync),
        FeatureRow.Ask<TickSpecial>(MeetingOrders.SpecialSelfCheck, feature => feature.AskAsync),
        FeatureRow.Ask<TickSpecial>(MeetingOrders.SpecialProblems, feature => feature.AskAsync),
        FeatureRow.Ask<TickSpecial>(MeetingOrders.SpecialPlan, feature => feature.AskAsync),
        FeatureRow.Ask<AskCadence>(MeetingOrders.CadenceShow, feature => feature.AskAsync),
        FeatureRow.Ask<AskCadence>(MeetingOrders.CadenceExempt, feature => feature.ExemptAsync),
        FeatureRow.Ask<AskCadence>(MeetingOrders.CadenceResume, feature => feature.ResumeAsync),
    ];

    /// <summary>What several of them share.</summary>
    public static Type[] Parts { get; } = [typeof(FindMeetings), typeof(ChangeMeeting), typeof(AssignResolution), typeof(CreateSeries)];
}
