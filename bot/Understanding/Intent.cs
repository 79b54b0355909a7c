namespace Sanmo.Bot.Understanding;

/// <summary>What a line can ask for. The names are fixed; files, logs and tests use them.</summary>
internal static class Intent
{
    public const string ScheduleQuery = "schedule.query";
    public const string MeetingNext = "meeting.next";
    public const string MeetingDetails = "meeting.details";
    public const string TaskMine = "task.mine";
    public const string RectOverdue = "rect.overdue";
    public const string RectDetails = "rect.details";
    public const string RectProgress = "rect.progress";
    public const string RectSubmit = "rect.submit";
    public const string RectVerify = "rect.verify";
    public const string RectExtend = "rect.extend";
    public const string VolList = "vol.list";
    public const string VolPropose = "vol.propose";
    public const string VolSignup = "vol.signup";
    public const string VolWithdraw = "vol.withdraw";
    public const string VolRoster = "vol.roster";
    public const string VolCheckin = "vol.checkin";
    public const string VolHours = "vol.hours";
    public const string NoticeBroadcast = "notice.broadcast";
    public const string NoticeAck = "notice.ack";
    public const string NoticeUnacked = "notice.unacked";
    public const string NudgeSend = "nudge.send";
    public const string MeetingCreate = "meeting.create";
    public const string MeetingCancel = "meeting.cancel";
    public const string MeetingReschedule = "meeting.reschedule";
    public const string LeaveRequest = "leave.request";
    public const string Help = "help";
    public const string GroupBind = "group.bind";
    public const string AccountLink = "account.link";
    public const string LanguageSwitch = "language.switch";
    public const string ReminderSnooze = "reminder.snooze";

    /// <summary>Group chatter that the bot leaves alone.</summary>
    public const string None = "none";

    /// <summary>The thirty intents, without <see cref="None"/>.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        ScheduleQuery, MeetingNext, MeetingDetails, TaskMine, RectOverdue, RectDetails, RectProgress, RectSubmit, RectVerify, RectExtend,
        VolList, VolPropose, VolSignup, VolWithdraw, VolRoster, VolCheckin, VolHours, NoticeBroadcast, NoticeAck, NoticeUnacked,
        NudgeSend, MeetingCreate, MeetingCancel, MeetingReschedule, LeaveRequest, Help, GroupBind, AccountLink, LanguageSwitch, ReminderSnooze,
    ];
}
