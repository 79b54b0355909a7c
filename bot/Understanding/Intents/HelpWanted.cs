using Sanmo.Bot.Understanding.Words;

namespace Sanmo.Bot.Understanding.Intents;

internal static class HelpWanted
{
    public static IntentTable Table { get; } = new(
        Intent.Help,
        "How to use the bot, or why it wrote.",
        [
            new(0.97, "AskHow SignUp|CountMeIn|OpenPlaces|Leave|Progress|Submit|Extend|Bind|Account|CheckIn|Broadcast|Tell|Make|Language|NoReminders|Snooze|Verify|Cancel|Move|Withdraw|Nudge|Hours|Propose|ProposeNew|Report|Join|Identity|Reminder|CloseOut|Return|Show|Roster|Task|Notice|Overdue|CheckOut|Unbind|Switch !Item !Chatter !MeetingNo"),
            new(0.97, "WhyThis"),
            new(0.95, "WhatCanYou !Item !Chatter"),
            new(0.94, "AskHow Use|Bot|Help|Lost !Chatter !Errand"),
            new(0.93, "Help Bare|Polite|Called|Use|Bot|Ask|Show|Want|Lost !Item !Chatter !AMeeting !Errand !Schedule !When"),
            new(0.84, "Help Brief !Chatter !Errand !AMeeting !Deed !Activity !Schedule !When"),
            new(0.86, "Lost Bot|Use|Help|AskHow|AskWhat|Bare !Chatter"),
            new(0.84, "Help SignUp|Leave|Progress|Submit|Extend|Bind|Account|CheckIn|Broadcast|Tell|Language !Chatter !Deed"),
        ],
        Fill)
    {
        Examples = ["帮助", "这个机器人怎么用", "怎么报名志愿活动", "how do I report progress", "为什么给我发这个", "why did I get this?"],
    };

    private static readonly (Concept[] Concepts, string Topic)[] Topics =
    [
        ([Concept.Unbind, Concept.ChatRoom], Intent.GroupBind), ([Concept.Bind, Concept.ChatRoom], Intent.GroupBind), ([Concept.Account], Intent.AccountLink), ([Concept.Identity], Intent.AccountLink),
        ([Concept.Withdraw], Intent.VolWithdraw), ([Concept.Cancel, Concept.SignUp], Intent.VolWithdraw), ([Concept.CheckIn], Intent.VolCheckin), ([Concept.CheckOut], Intent.VolCheckin), ([Concept.Hours], Intent.VolHours), ([Concept.ProposeNew], Intent.VolPropose), ([Concept.SignUp], Intent.VolSignup), ([Concept.CountMeIn], Intent.VolSignup), ([Concept.OpenPlaces], Intent.VolSignup),
        ([Concept.Leave], Intent.LeaveRequest), ([Concept.CannotCome], Intent.LeaveRequest), ([Concept.Move, Concept.Meeting], Intent.MeetingReschedule), ([Concept.Postpone, Concept.Meeting], Intent.MeetingReschedule), ([Concept.Cancel, Concept.Meeting], Intent.MeetingCancel), ([Concept.Extend], Intent.RectExtend),
        ([Concept.Progress], Intent.RectProgress), ([Concept.NoReminders], Intent.ReminderSnooze), ([Concept.Snooze], Intent.ReminderSnooze), ([Concept.Chinese], Intent.LanguageSwitch), ([Concept.English], Intent.LanguageSwitch), ([Concept.Language], Intent.LanguageSwitch), ([Concept.Return], Intent.RectVerify), ([Concept.Submit], Intent.RectSubmit), ([Concept.CloseOut], Intent.RectSubmit),
        ([Concept.Verify], Intent.RectVerify), ([Concept.Overdue], Intent.RectOverdue), ([Concept.NotAcked], Intent.NoticeUnacked), ([Concept.Nudge], Intent.NudgeSend), ([Concept.Broadcast], Intent.NoticeBroadcast), ([Concept.Tell], Intent.NoticeBroadcast), ([Concept.Propose, Concept.Activity], Intent.VolPropose), ([Concept.Propose, Concept.Volunteer], Intent.VolPropose), ([Concept.Make, Concept.Meeting], Intent.MeetingCreate), ([Concept.Hold, Concept.Meeting], Intent.MeetingCreate), ([Concept.Bind], Intent.GroupBind),
        ([Concept.Join], Intent.VolSignup), ([Concept.Make], Intent.MeetingCreate), ([Concept.Task], Intent.TaskMine), ([Concept.Schedule], Intent.ScheduleQuery), ([Concept.Report], Intent.RectProgress), ([Concept.Ack], Intent.NoticeAck), ([Concept.Reminder], Intent.ReminderSnooze), ([Concept.Roster], Intent.VolRoster), ([Concept.Notice], Intent.NoticeBroadcast),
    ];

    private static Slots Fill(Reading reading) => new() { Topic = reading.Has(Concept.WhyThis) ? "why" : TopicOf(reading) };

    private static string? TopicOf(Reading reading)
    {
        foreach (var (concepts, topic) in Topics)
            if (concepts.All(reading.Has))
                return topic;
        return null;
    }
}
