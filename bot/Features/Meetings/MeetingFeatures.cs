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
        FeatureRow.Ask<AskLeave>(Intent.LeaveRequest, feature => feature.AskAsync),
        FeatureRow.Ask<DecideLeave>(MeetingOrders.LeaveApprove, feature => feature.AskAsync),
        FeatureRow.Ask<DecideLeave>(MeetingOrders.LeaveDecline, feature => feature.AskAsync),
        FeatureRow.Ask<WithdrawLeave>(MeetingOrders.LeaveWithdraw, feature => feature.AskAsync),
    ];

    /// <summary>What several of them share.</summary>
    public static Type[] Parts { get; } = [typeof(FindMeetings)];
}
