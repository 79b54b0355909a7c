namespace Sanmo.Bot.Understanding.Intents;

/// <summary>Every intent the bot knows, in the order of <see cref="Intent.All"/>.</summary>
internal static class Tables
{
    public static IReadOnlyList<IntentTable> All { get; } =
    [
        ScheduleQuery.Table, MeetingNext.Table, MeetingDetails.Table, TaskMine.Table, RectOverdue.Table, RectDetails.Table, RectProgress.Table, RectSubmit.Table, RectVerify.Table, RectExtend.Table,
        VolList.Table, VolPropose.Table, VolSignup.Table, VolWithdraw.Table, VolRoster.Table, VolCheckin.Table, VolHours.Table, NoticeBroadcast.Table, NoticeAck.Table, NoticeUnacked.Table,
        NudgeSend.Table, MeetingCreate.Table, MeetingCancel.Table, MeetingReschedule.Table, LeaveRequest.Table, HelpWanted.Table, GroupBind.Table, AccountLink.Table, LanguageSwitch.Table, ReminderSnooze.Table,
    ];
}
