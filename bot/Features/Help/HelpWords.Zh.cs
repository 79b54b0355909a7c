using Sanmo.Bot.Understanding;
using Sanmo.Bot.Understanding.Orders;

namespace Sanmo.Bot.Features.Help;

internal abstract partial class HelpWords
{
    private static readonly HelpWords Chinese = new Zh();

    private sealed class Zh : HelpWords
    {
        public override string ForSecretaries => "书记和党委办公室还可以";
        public override string InGroups => "在群里请 @我；个人信息我会私聊回复。";
        public override string Title(string name) => $"{name}，我可以帮您：";
        public override string SayThis(string example) => $"可以这样说：“{example}”";

        public override string What(string intent) => intent switch
        {
            Intent.ScheduleQuery => "我的安排",
            Intent.TaskMine => "我的待办",
            Intent.MeetingNext => "下个会议",
            Intent.MeetingDetails => "查会议",
            Intent.RectDetails => "查整改项",
            Intent.RectOverdue => "超期整改",
            Intent.RectProgress => "报整改进展",
            Intent.RectSubmit => "申请销号",
            Intent.RectVerify => "验收整改",
            Intent.RectExtend => "申请延期",
            Intent.VolList => "志愿活动",
            Intent.VolPropose => "提活动方案",
            Intent.VolSignup => "报名活动",
            Intent.VolWithdraw => "退出活动",
            Intent.VolRoster => "报名名单",
            Intent.VolCheckin => "活动签到",
            Intent.VolHours => "志愿时长",
            Intent.NoticeAck => "确认通知",
            Intent.NoticeBroadcast => "群发通知",
            Intent.NoticeUnacked => "谁没确认",
            Intent.NudgeSend => "催办",
            Intent.MeetingCreate => "安排会议",
            Intent.MeetingCancel => "取消会议",
            Intent.MeetingReschedule => "会议改期",
            Intent.LeaveRequest => "请假",
            Intent.GroupBind => "绑定群",
            Intent.AccountLink => "绑定账号",
            Intent.LanguageSwitch => "切换语言",
            Intent.ReminderSnooze => "稍后提醒",
            AssignmentOrders.Assign => "交办任务",
            AssignmentOrders.Deploy => "部署任务",
            AssignmentOrders.Report => "任务完成",
            AssignmentOrders.Details => "任务进展",
            AssignmentOrders.Nudge => "提醒未完成的",
            AssignmentOrders.Move => "任务延期",
            AssignmentOrders.Cancel => "取消任务",
            AssignmentOrders.Given => "我交办的任务",
            VolunteerOrders.Details => "活动详情",
            VolunteerOrders.Submit => "提交方案",
            VolunteerOrders.Compare => "志愿方案",
            VolunteerOrders.Approve => "批准方案",
            VolunteerOrders.Return => "退回方案",
            VolunteerOrders.Decline => "不采纳方案",
            VolunteerOrders.Publish => "发布活动",
            VolunteerOrders.Edit => "修改活动",
            VolunteerOrders.Cancel => "停办活动",
            VolunteerOrders.Take => "接受名额",
            VolunteerOrders.Pass => "让出名额",
            VolunteerOrders.Invite => "邀请有空的人",
            VolunteerOrders.Credit => "确认时长",
            VolunteerOrders.Correct => "更正时长",
            VolunteerOrders.RefuseClaim => "不更正时长",
            VolunteerOrders.Summarise => "活动总结",
            VolunteerOrders.Archive => "归档活动",
            VolunteerOrders.Repeat => "重复活动",
            OfficeOrders.Undo => "撤销",
            OfficeOrders.Console => "打开控制台",
            _ => "帮助",
        };

        public override string? Example(string intent) => intent switch
        {
            Intent.ScheduleQuery => "我这周有什么安排",
            Intent.TaskMine => "我还有什么没办完",
            Intent.MeetingNext => "下次党课什么时候",
            Intent.MeetingDetails => "会议5的议题",
            Intent.RectDetails => "ZG-012 到哪一步了",
            Intent.RectOverdue => "本支部超期整改",
            Intent.VolList => "最近有什么志愿活动",
            Intent.VolSignup => "报名V5",
            Intent.VolWithdraw => "退出V5",
            Intent.VolRoster => "V5都谁报名了",
            Intent.NoticeAck => "收到",
            Intent.NoticeBroadcast => "通知一支部：明天下午3点二楼会议室开会",
            Intent.NoticeUnacked => "通知8谁还没回",
            Intent.GroupBind => "（在群里）绑定到第一党支部",
            Intent.AccountLink => "绑定账号 E1003 王海燕",
            Intent.LanguageSwitch => "用英语回复我",
            AssignmentOrders.Assign => "交办 王海燕、李强：整理学习台账，12月5日前完成",
            AssignmentOrders.Deploy => "部署任务：召开找差距专题会，12月10日前",
            AssignmentOrders.Report => "RW-7 完成",
            AssignmentOrders.Details => "RW-1 完成情况",
            AssignmentOrders.Nudge => "催办 RW-1",
            AssignmentOrders.Move => "RW-7 延到12月8日",
            AssignmentOrders.Cancel => "取消 RW-7，因为合并",
            AssignmentOrders.Given => "我交办的任务",
            OfficeOrders.Undo => "撤销",
            OfficeOrders.Console => "控制台",
            _ => null,
        };
    }
}
