using Sanmo.Bot.Understanding;
using Sanmo.Bot.Understanding.Orders;

namespace Sanmo.Bot.Features.Help;

internal abstract partial class HelpWords
{
    private static readonly HelpWords English = new En();

    private sealed class En : HelpWords
    {
        public override string ForSecretaries => "Secretaries and the committee office can also";
        public override string InGroups => "In a group, mention me; what is personal I answer privately.";
        public override string Title(string name) => $"{name}, here is what I can do for you:";
        public override string SayThis(string example) => $"You can say: \"{example}\"";

        public override string What(string intent) => intent switch
        {
            Intent.ScheduleQuery => "My schedule",
            Intent.TaskMine => "My tasks",
            Intent.MeetingNext => "Next meeting",
            Intent.MeetingDetails => "Look up a meeting",
            Intent.RectDetails => "Look up an item",
            Intent.RectOverdue => "Overdue items",
            Intent.RectProgress => "Report progress",
            Intent.RectSubmit => "Submit an item",
            Intent.RectVerify => "Verify an item",
            Intent.RectExtend => "Ask for an extension",
            Intent.VolList => "Volunteer activities",
            Intent.VolPropose => "Propose an activity",
            Intent.VolSignup => "Sign up",
            Intent.VolWithdraw => "Withdraw",
            Intent.VolRoster => "Who signed up",
            Intent.VolCheckin => "Check in",
            Intent.VolHours => "Volunteer hours",
            Intent.NoticeAck => "Confirm a notice",
            Intent.NoticeBroadcast => "Send a notice",
            Intent.NoticeUnacked => "Who has not confirmed",
            Intent.NudgeSend => "Nudge",
            Intent.MeetingCreate => "Set up a meeting",
            Intent.MeetingCancel => "Cancel a meeting",
            Intent.MeetingReschedule => "Move a meeting",
            Intent.LeaveRequest => "Ask for leave",
            Intent.GroupBind => "Bind a group",
            Intent.AccountLink => "Link my account",
            Intent.LanguageSwitch => "Change language",
            Intent.ReminderSnooze => "Remind me later",
            NoticeOrders.List => "Notices",
            NoticeOrders.Show => "Show a notice",
            NoticeOrders.Change => "Change a notice",
            NoticeOrders.Stop => "Stop a notice",
            NoticeOrders.Withdraw => "Withdraw a notice",
            NoticeOrders.Approve => "Approve a notice",
            NoticeOrders.Decline => "Decline a notice",
            RectificationOrders.Accept => "Take an item on",
            RectificationOrders.Step => "A step is done",
            RectificationOrders.Blocked => "Say what is in the way",
            RectificationOrders.Explain => "Explain a delay",
            RectificationOrders.Grant => "Decide on more time",
            RectificationOrders.Reopen => "Reopen an item",
            RectificationOrders.Cancel => "Cancel an item",
            RectificationOrders.Supervise => "Supervise an item",
            RectificationOrders.LookBack => "Look back",
            RectificationOrders.Register => "Register a problem",
            RectificationOrders.Figures => "Rectification figures",
            RectificationOrders.Ledger => "Rectification ledger",
            AssignmentOrders.Assign => "Assign a task",
            AssignmentOrders.Deploy => "Deploy a task",
            AssignmentOrders.Report => "Report a task",
            AssignmentOrders.Details => "Look up a task",
            AssignmentOrders.Nudge => "Remind the rest",
            AssignmentOrders.Move => "Move a deadline",
            AssignmentOrders.Cancel => "Call a task off",
            AssignmentOrders.Given => "Tasks I gave",
            OfficeOrders.Undo => "Undo",
            OfficeOrders.Console => "Open the console",
            _ => "Help",
        };

        public override string? Example(string intent) => intent switch
        {
            Intent.ScheduleQuery => "what do I have this week?",
            Intent.TaskMine => "what is still open for me?",
            Intent.MeetingNext => "when is the next lecture?",
            Intent.MeetingDetails => "agenda of meeting 5",
            Intent.RectDetails => "status of ZG-012",
            Intent.RectOverdue => "overdue items of our branch",
            Intent.VolList => "what volunteering is coming up?",
            Intent.VolSignup => "sign me up for V5",
            Intent.VolWithdraw => "withdraw me from V5",
            Intent.VolRoster => "who has signed up for V5?",
            Intent.NoticeAck => "received",
            Intent.NoticeBroadcast => "tell branch 1: meeting tomorrow 3 pm, room 2F",
            Intent.NoticeUnacked => "who has not confirmed notice 8?",
            Intent.GroupBind => "(in the group) bind this group to branch 1",
            Intent.AccountLink => "link account E1003 Wang Haiyan",
            Intent.LanguageSwitch => "switch to Chinese",
            RectificationOrders.Accept => "accept item 12",
            RectificationOrders.Step => "step 2 of ZG-013 done",
            RectificationOrders.Blocked => "ZG-012 blocked: out of stock",
            RectificationOrders.Explain => "ZG-004 explain: data missing, done by 4 December",
            RectificationOrders.Grant => "grant extension ZG-012",
            RectificationOrders.Reopen => "reopen ZG-006: the problem is back",
            RectificationOrders.Cancel => "cancel item ZG-038: duplicate",
            RectificationOrders.Supervise => "supervise ZG-004, answer by 27 November",
            RectificationOrders.LookBack => "look back ZG-006: still fine",
            RectificationOrders.Register => "register problem: nobody answers the duty phone, responsible Tang Ting, by 20 December",
            RectificationOrders.Figures => "rectification figures",
            RectificationOrders.Ledger => "rectification ledger",
            AssignmentOrders.Assign => "assign Wang Haiyan: tidy the study ledger, by 5 December",
            AssignmentOrders.Deploy => "deploy task: hold the special meeting, by 10 December",
            AssignmentOrders.Report => "RW-7 done",
            AssignmentOrders.Details => "status RW-1",
            AssignmentOrders.Nudge => "nudge RW-1",
            AssignmentOrders.Move => "RW-7 due 8 December",
            AssignmentOrders.Cancel => "cancel RW-7 because it was merged",
            AssignmentOrders.Given => "tasks I gave",
            OfficeOrders.Undo => "undo",
            OfficeOrders.Console => "console",
            _ => null,
        };
    }
}
