namespace Sanmo.Bot.Features.History;

internal abstract partial class HistoryWords
{
    private static readonly HistoryWords Chinese = new Zh();

    private sealed class Zh : HistoryWords
    {
        public override string Which => "请告诉我编号，例如“记录 ZG-012”“记录 通知8”。";
        public override string Nothing => "（空）";
        public override string Given => "（已填）";
        public override string Yes => "是";
        public override string No => "否";
        public override string Other => "其他内容有更新";
        public override string NoSuch(string work) => $"没有找到 {work}。";
        public override string Title(string work) => $"{work} 的操作记录";
        public override string Summary(string work, int lines) => $"{work} 共有 {lines} 条操作记录。";
        public override string Whole(int lines) => $"✔ 记录完整：{lines} 条逐条核对，没有被改动或缺失。";
        public override string Broken(int version) => $"⚠ 记录从第 {version} 条起对不上：有记录被改动或缺失，请联系管理员核查。";
        public override string Last(int shown) => $"只显示最近 {shown} 条，最新的在前。";
        public override string Count(int things) => $"{things} 项";
        public override string Machine(string by) => by switch
        {
            "import" => "名册导入",
            "demo" => "演示数据",
            _ => "系统",
        };
        public override string Action(string action) => action switch
        {
            "import" => "导入",
            "undone" => "撤销",
            "notice.sent" => "发出",
            "notice.notSent" => "没有发出",
            _ => "更新",
        };

        public override string? Field(string name) => name switch
        {
            "body" => "内容",
            "detail" => "说明",
            "start" => "开始",
            "end" => "结束",
            "proposal" => "待同意的更正",
            "actualStart" => "实际开始",
            "actualEnd" => "实际结束",
            "place" => "地点",
            "online" => "线上",
            "host" => "主持人",
            "recorder" => "记录人",
            "attendees" => "参会人",
            "invitees" => "列席",
            "leaves" => "请假",
            "topics" => "议题",
            "state" => "状态",
            "status" => "状态",
            "due" => "时限",
            "owner" => "责任人",
            "owners" => "责任人",
            "leader" => "责任领导",
            "kind" => "整改类型",
            "progress" => "进展",
            "measures" => "整改措施",
            "milestones" => "节点",
            "dueChanges" => "时限变更",
            "submittedAt" => "提交时间",
            "closedAt" => "销号时间",
            "verifiedBy" => "验收人",
            "remark" => "备注",
            "problem" => "问题",
            "category" => "类别",
            "source" => "来源",
            "goal" => "目标",
            "sustain" => "长期坚持",
            "evidence" => "佐证材料",
            "asked" => "延期申请",
            "verifications" => "验收记录",
            "sendAt" => "发送时间",
            "sentAt" => "发出时间",
            "needAck" => "需要回复",
            "ackDeadline" => "回复截止",
            "sender" => "发布人",
            "approvedBy" => "同意人",
            "urgentBy" => "注明紧急",
            "correctedAt" => "更正时间",
            "stoppedAt" => "停止时间",
            "reason" => "理由",
            "branches" => "支部",
            "recipients" => "接收人",
            "branchAnswers" => "支部确认",
            "reports" => "完成情况",
            "anyOne" => "任一人完成即可",
            "createdBy" => "交办人",
            "organiser" => "负责人",
            "capacity" => "名额",
            "signUps" => "报名",
            "theme" => "主题",
            "businessLink" => "结合业务",
            "meetPlace" => "集合地点",
            "signUpDeadline" => "报名截止",
            "safetyNote" => "安全提示",
            "summary" => "总结",
            "minutes" => "会议记录",
            "decisions" => "决议",
            "votes" => "表决",
            "signIns" => "签到",
            "moves" => "改期",
            "cancelReason" => "取消原因",
            "repeat" => "重复",
            "makeUps" => "补学",
            "checkIns" => "签到",
            "hours" => "时长",
            _ => null,
        };

        public override string? State(string name) => name switch
        {
            "Draft" => "草稿",
            "Scheduled" => "定时待发",
            "Sent" => "已发出",
            "Recalled" => "已撤回",
            "AwaitsApproval" => "等待同意",
            "Declined" => "未同意",
            "Planned" => "已安排",
            "Held" => "已召开",
            "Cancelled" => "已取消",
            "Open" => "进行中",
            "Done" => "已完成",
            "Registered" => "已登记",
            "InProgress" => "正在整改",
            "PendingVerification" => "待验收",
            "Closed" => "已销号",
            "Immediate" => "立行立改",
            "Staged" => "分阶段整改",
            "LongTerm" => "长期坚持",
            "Submitted" => "已提交",
            "Approved" => "已批准",
            "Published" => "已发布",
            "Archived" => "已归档",
            "Summarised" => "已总结",
            _ => null,
        };
    }
}
