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
            AssignmentOrders.Assign => "Assign a task",
            AssignmentOrders.Deploy => "Deploy a task",
            AssignmentOrders.Report => "Report a task",
            AssignmentOrders.Details => "Look up a task",
            AssignmentOrders.Nudge => "Remind the rest",
            AssignmentOrders.Move => "Move a deadline",
            AssignmentOrders.Cancel => "Call a task off",
            AssignmentOrders.Given => "Tasks I gave",
            VolunteerOrders.Details => "Activity details",
            VolunteerOrders.Submit => "Submit a proposal",
            VolunteerOrders.Compare => "Volunteer proposals",
            VolunteerOrders.Approve => "Approve a proposal",
            VolunteerOrders.Return => "Return a proposal",
            VolunteerOrders.Decline => "Decline a proposal",
            VolunteerOrders.Publish => "Publish an activity",
            VolunteerOrders.Edit => "Edit an activity",
            VolunteerOrders.Cancel => "Call off an activity",
            VolunteerOrders.Take => "Take the place",
            VolunteerOrders.Pass => "Pass the place on",
            VolunteerOrders.Invite => "Invite those who are free",
            VolunteerOrders.Credit => "Confirm hours",
            VolunteerOrders.Correct => "Correct hours",
            VolunteerOrders.RefuseClaim => "Leave hours as they are",
            VolunteerOrders.Summarise => "Activity summary",
            VolunteerOrders.Archive => "Archive an activity",
            VolunteerOrders.Repeat => "Repeat an activity",
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
