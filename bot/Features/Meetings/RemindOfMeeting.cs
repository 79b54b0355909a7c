using Sanmo.Bot.Features.Meetings.GapFinding;
using Sanmo.Bot.Features.Meetings.Leaves;
using Sanmo.Bot.Features.Meetings.Records;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Meetings;
using Sanmo.Core.Members;
using Sanmo.Core.Reminders;

namespace Sanmo.Bot.Features.Meetings;

/// <summary>What a reminder of a meeting shows below its sentence, and the one next step it offers; pure.</summary>
internal static class RemindOfMeeting
{
    public static IReadOnlyList<Block>? Blocks(Meeting meeting, Stage stage, DateTimeOffset now, string language, Roster roster) => stage switch
    {
        // The host's own list: names, privately.
        Stage.HostBriefing => ShowAttendance.As(meeting, now, language, roster).Blocks,
        Stage.MinutesToCheck when meeting.Minutes is { } minutes => [new Paragraph(minutes.Content)],
        Stage.SpecialProblems or Stage.SpecialPlan or Stage.MakeUp or Stage.MakeUpDayBefore => null,
        _ => meeting.Topics is null ? null : [new Paragraph(meeting.Topics)],
    };

    public static Button? NextStep(Meeting meeting, Stage stage, bool inGroup, string language)
    {
        var (work, minutes, special) = (meeting.Work.ToString(), MinutesWords.In(language), SpecialWords.In(language));
        return stage switch
        {
            Stage.Announced or Stage.PreviousWorkday or Stage.OwnLead => new(MeetingWords.In(language).AskForLeave, Intent.LeaveRequest, work, Form: LeaveWords.In(language).Form),
            Stage.BeforeStart when !inGroup => new(AttendanceWords.In(language).SignInButton, MeetingOrders.SignIn, work, Kind: ButtonKind.Primary),
            Stage.HostBriefing => new(AttendanceWords.In(language).Sheet, MeetingOrders.Attendance, work),
            Stage.MinutesMissing => new(minutes.HandIn, MeetingOrders.MinutesSubmit, work, Kind: ButtonKind.Primary, Form: minutes.Form),
            Stage.MinutesToCheck => new(minutes.Pass, MeetingOrders.MinutesApprove, work, Kind: ButtonKind.Primary),
            Stage.MakeUp or Stage.MakeUpDayBefore => new(minutes.MakeUpButton, MeetingOrders.MakeUpDone, work, Kind: ButtonKind.Primary, Form: minutes.MakeUpForm),
            Stage.SpecialReading => new(special.Name(SpecialStep.Reading), MeetingOrders.SpecialReading, work, Kind: ButtonKind.Primary),
            Stage.SpecialSelfCheck => new(special.Name(SpecialStep.SelfCheck), MeetingOrders.SpecialSelfCheck, work, Kind: ButtonKind.Primary),
            Stage.SpecialProblems => new(special.Name(SpecialStep.Problems), MeetingOrders.SpecialProblems, work, Kind: ButtonKind.Primary),
            Stage.SpecialPlan => new(special.Name(SpecialStep.Plan), MeetingOrders.SpecialPlan, work, Kind: ButtonKind.Primary),
            _ => null,
        };
    }
}
