namespace Sanmo.Bot.Spreadsheets.Tables;

internal abstract partial class SheetWords
{
    private static readonly SheetWords Chinese = new Zh();

    private sealed class Zh : SheetWords
    {
        protected override IReadOnlyDictionary<string, string> Sheets { get; } = new Dictionary<string, string>
        {
            ["organisation"] = "组织",
            ["branches"] = "支部", ["branches.groups"] = "支部群聊", ["branches.exemptions"] = "支部豁免",
            ["members"] = "党员", ["members.accounts"] = "党员账号",
            ["meetings"] = "会议", ["meetings.leaves"] = "会议请假", ["meetings.moves"] = "会议改期", ["meetings.signIns"] = "会议签到", ["meetings.votes"] = "会议表决",
            ["meetings.decisions"] = "会议决议", ["meetings.makeUps"] = "会议补学", ["meetings.special.selfChecks"] = "专题会对照检查",
            ["assignments"] = "任务", ["assignments.reports"] = "任务反馈",
            ["rectificationItems"] = "整改台账", ["rectificationItems.milestones"] = "整改节点", ["rectificationItems.progress"] = "整改进展", ["rectificationItems.dueChanges"] = "整改时限变更",
            ["rectificationItems.evidence"] = "整改佐证材料", ["rectificationItems.verifications"] = "整改验收", ["rectificationItems.requests"] = "整改延期申请", ["rectificationItems.slips"] = "整改督办", ["rectificationItems.lookBacks"] = "整改回头看",
            ["volunteerEvents"] = "志愿活动", ["volunteerEvents.signUps"] = "志愿报名", ["volunteerEvents.signUps.hoursTrail"] = "志愿时长更正",
            ["annualTargets"] = "年度目标", ["annualTargets.reports"] = "年度目标进度",
            ["notices"] = "通知", ["notices.acknowledgements"] = "通知确认", ["notices.branchAnswers"] = "支部确认",
        };

        protected override IReadOnlyDictionary<string, string> Headers { get; } = new Dictionary<string, string>
        {
            ["id"] = "标识", ["number"] = "编号", ["name"] = "名称", ["nameEn"] = "英文名称", ["timeZone"] = "时区", ["language"] = "语言", ["aliases"] = "别名",
            ["channel"] = "平台", ["conversationId"] = "群聊标识", ["serviceUrl"] = "服务地址", ["type"] = "类型", ["from"] = "原日期", ["to"] = "新日期", ["reason"] = "原因", ["by"] = "经办人", ["at"] = "时间",
            ["branches.exemptions:type"] = "会议类型", ["branches.exemptions:from"] = "起始日期", ["branches.exemptions:to"] = "截止日期",
            ["employeeNo"] = "工号", ["branch"] = "支部", ["roles"] = "职务", ["kind"] = "类别", ["partyGroup"] = "党小组", ["aadObjectId"] = "目录标识",
            ["members:name"] = "姓名", ["members:nameEn"] = "英文姓名", ["members:kind"] = "党员类别", ["members.accounts:id"] = "账号",
            ["title"] = "主题", ["start"] = "开始时间", ["end"] = "结束时间", ["topics"] = "议题", ["place"] = "地点", ["online"] = "线上", ["host"] = "主持人", ["recorder"] = "记录人", ["attendees"] = "应到人员", ["state"] = "状态",
            ["scheduleVersion"] = "排期版本", ["scheduledAt"] = "排期时间", ["createdBy"] = "创建人", ["invitees"] = "列席人员", ["series"] = "系列编号", ["repeat"] = "重复规则", ["occurrence"] = "应开日期", ["cancelReason"] = "取消原因",
            ["meetings:branch"] = "所属支部", ["meetings:type"] = "会议类型",
            ["minutes.content"] = "记录内容", ["minutes.files"] = "记录附件", ["minutes.status"] = "记录状态", ["minutes.by"] = "记录提交人", ["minutes.at"] = "记录提交时间", ["minutes.opinion"] = "审核意见", ["minutes.checkedBy"] = "审核人", ["minutes.checkedAt"] = "审核时间",
            ["special.readingSentAt"] = "学习材料发放时间", ["special.heldAt"] = "专题会召开时间", ["special.problemsAt"] = "问题清单登记时间", ["special.planAt"] = "整改方案确定时间",
            ["member"] = "姓名", ["askedBy"] = "代请人", ["decidedBy"] = "批准人", ["decidedAt"] = "批准时间", ["opinion"] = "答复", ["meetings.leaves:state"] = "请假状态", ["meetings.leaves:reason"] = "请假原因", ["meetings.leaves:at"] = "请假时间",
            ["meetings.moves:from"] = "原时间", ["meetings.moves:to"] = "新时间", ["meetings.signIns:by"] = "代签人", ["meetings.signIns:at"] = "签到时间",
            ["matter"] = "表决事项", ["ballot"] = "表决方式", ["yes"] = "赞成", ["no"] = "反对", ["abstain"] = "弃权", ["due"] = "时限", ["present"] = "实到", ["meetings.votes:due"] = "应到",
            ["text"] = "内容", ["assignment"] = "任务编号", ["proof"] = "补学情况", ["meetings.decisions:text"] = "决议",
            ["owners"] = "责任人", ["detail"] = "说明", ["anyOne"] = "一人完成即可", ["parent"] = "上级任务", ["deployedTo"] = "部署支部", ["meeting"] = "会议编号", ["remark"] = "备注", ["note"] = "说明", ["assignments:title"] = "任务", ["assignments:due"] = "完成时限",
            ["rectificationItems:branch"] = "责任部门", ["problem"] = "问题", ["owner"] = "责任人", ["rectificationItems:kind"] = "整改类型", ["foundOn"] = "发现日期", ["rectificationItems:due"] = "整改时限", ["sustain"] = "长期坚持", ["category"] = "问题类别", ["source"] = "问题来源",
            ["goal"] = "整改目标", ["measures"] = "整改措施", ["leader"] = "责任领导", ["status"] = "完成情况", ["submittedAt"] = "提交时间", ["closedAt"] = "销号时间", ["verifiedBy"] = "验收人", ["cycle"] = "轮次", ["supportUnits"] = "配合单位",
            ["returnDue"] = "退回补充时限", ["standingRule"] = "长效机制", ["lookBackOn"] = "回头看日期", ["reopenedAt"] = "重新整改时间", ["supportsTarget"] = "支撑目标编号", ["fromMeeting"] = "来源会议编号",
            ["shown.milestones"] = "节点安排", ["shown.progress"] = "整改进展", ["shown.percent"] = "完成率（%）", ["shown.evidence"] = "佐证材料",
            ["rectificationItems.milestones:title"] = "节点", ["doneAt"] = "完成时间", ["measure"] = "对应措施序号", ["percent"] = "完成率（%）", ["expected"] = "预计完成日期", ["rectificationItems.progress:kind"] = "记录类型", ["rectificationItems.progress:by"] = "报告人",
            ["reopening"] = "重新整改", ["contentType"] = "文件格式", ["url"] = "地址", ["rectificationItems.evidence:kind"] = "材料类型", ["rectificationItems.evidence:by"] = "提交人", ["outcome"] = "验收结果", ["granted"] = "批准到", ["answer"] = "批复", ["rectificationItems.requests:to"] = "申请延到", ["rectificationItems.requests:by"] = "申请人", ["rectificationItems.requests:at"] = "申请时间",
            ["answerBy"] = "答复期限", ["answeredAt"] = "答复时间", ["holds"] = "是否保持",
            ["organiser"] = "负责人", ["theme"] = "活动主题", ["businessLink"] = "结合业务", ["meetPlace"] = "集合地点", ["capacity"] = "招募人数", ["signUpDeadline"] = "报名截止", ["safetyNote"] = "安全提示", ["branches"] = "面向支部", ["volunteerEvents:title"] = "活动名称", ["volunteerEvents:branch"] = "申报支部", ["volunteerEvents:reason"] = "办理原因", ["volunteerEvents:decidedBy"] = "审定人",
            ["purpose"] = "活动目的", ["teamStrength"] = "队伍特长", ["serviceTarget"] = "服务对象", ["supplies"] = "物资", ["contact"] = "联系电话", ["summary"] = "活动总结", ["evidence"] = "佐证材料", ["proposedBy"] = "申报人", ["invitedAt"] = "邀请时间",
            ["volunteerEvents.signUps:status"] = "报名状态", ["volunteerEvents.signUps:at"] = "报名时间", ["volunteerEvents.signUps:by"] = "代报人", ["volunteerEvents.signUps:reason"] = "移出原因",
            ["offeredUntil"] = "候补保留到", ["comingAt"] = "确认参加时间", ["checkInAt"] = "签到时间", ["checkOutAt"] = "签退时间", ["checkedBy"] = "代签人", ["hours"] = "时长（小时）", ["hoursBy"] = "时长确认人", ["claim.hours"] = "申请更正时长", ["claim.reason"] = "申请更正原因", ["claim.at"] = "申请更正时间",
            ["volunteerEvents.signUps.hoursTrail:from"] = "原时长", ["volunteerEvents.signUps.hoursTrail:to"] = "更正后时长", ["volunteerEvents.signUps.hoursTrail:at"] = "更正时间", ["volunteerEvents.signUps.hoursTrail:by"] = "更正人",
            ["year"] = "年度", ["annualTargets:goal"] = "目标值", ["annualTargets:owner"] = "责任人", ["unit"] = "计量单位", ["done"] = "已完成", ["checkpoints"] = "各季度应达比例（%）", ["dropped"] = "已撤销", ["annualTargets.reports:by"] = "报告人", ["actualStart"] = "实际开始时间", ["actualEnd"] = "实际结束时间",
            ["body"] = "正文", ["sender"] = "发布人", ["recipients"] = "接收人", ["needAck"] = "需要确认", ["ackDeadline"] = "确认截止", ["sendAt"] = "定时发送", ["sentAt"] = "发送时间", ["urgentBy"] = "加急人", ["approvedBy"] = "同意人", ["correctedAt"] = "更正时间", ["stoppedAt"] = "停发时间", ["round"] = "确认轮次",
            ["notices:title"] = "标题", ["notices:branches"] = "发往支部", ["via"] = "确认方式", ["proposal.body"] = "拟改正文", ["proposal.ackDeadline"] = "拟改确认截止", ["proposal.again"] = "拟请重新确认", ["proposal.declined"] = "不同意拟改的原因", ["proposal.by"] = "拟改人", ["proposal.at"] = "拟改时间", ["notices.acknowledgements:at"] = "确认时间", ["notices.acknowledgements:by"] = "代确认人", ["notices.acknowledgements:text"] = "回复内容", ["notices.branchAnswers:at"] = "确认时间", ["notices.branchAnswers:by"] = "确认人",
        };

        protected override IReadOnlyDictionary<string, string> Values { get; } = new Dictionary<string, string>
        {
            ["Role.Member"] = "党员", ["Role.GroupLeader"] = "党小组组长", ["Role.Secretary"] = "支部书记", ["Role.DeputySecretary"] = "支部副书记", ["Role.CommitteeOffice"] = "党委办公室", ["Role.CommitteeSecretary"] = "党委书记", ["Role.CommitteeDeputy"] = "党委副书记",
            ["MemberKind.Full"] = "正式党员", ["MemberKind.Probationary"] = "预备党员", ["MemberKind.Activist"] = "入党积极分子", ["MemberKind.Former"] = "已离开",
            ["MeetingType.General"] = "支部党员大会", ["MeetingType.Committee"] = "支部委员会", ["MeetingType.Group"] = "党小组会", ["MeetingType.Lecture"] = "党课", ["MeetingType.ThemeDay"] = "主题党日", ["MeetingType.OrgLife"] = "组织生活会", ["MeetingType.Appraisal"] = "民主评议党员",
            ["MeetingType.DemocraticLife"] = "民主生活会", ["MeetingType.Special"] = "对照党章党规找差距专题会", ["MeetingType.HeartTalk"] = "谈心谈话", ["MeetingType.Promotion"] = "推进会", ["MeetingType.Other"] = "其他会议",
            ["MeetingState.Planned"] = "待召开", ["MeetingState.Held"] = "已召开", ["MeetingState.Cancelled"] = "已取消",
            ["LeaveState.Requested"] = "待批", ["LeaveState.Approved"] = "已准假", ["LeaveState.Declined"] = "未准假", ["LeaveState.Withdrawn"] = "已销假", ["LeaveState.Explained"] = "会后说明",
            ["MinutesStatus.Draft"] = "草稿", ["MinutesStatus.Submitted"] = "已提交", ["MinutesStatus.Approved"] = "已审核", ["MinutesStatus.Returned"] = "已退回",
            ["Ballot.Ordinary"] = "一般表决", ["Ballot.Admission"] = "发展党员表决", ["Ballot.Election"] = "选举", ["Ballot.DemocraticLife"] = "民主生活会表决",
            ["AssignmentState.Open"] = "进行中", ["AssignmentState.Done"] = "已完成", ["AssignmentState.Cancelled"] = "已取消",
            ["ResolutionKind.Immediate"] = "立行立改", ["ResolutionKind.Staged"] = "分阶段整改", ["ResolutionKind.LongTerm"] = "长期坚持",
            ["RectificationStatus.Registered"] = "已登记", ["RectificationStatus.InProgress"] = "正在整改", ["RectificationStatus.PendingVerification"] = "待验收", ["RectificationStatus.Closed"] = "已销号", ["RectificationStatus.Cancelled"] = "已撤销",
            ["EvidenceKind.Attachment"] = "附件", ["EvidenceKind.Link"] = "链接", ["EvidenceKind.SignedNote"] = "签字说明",
            ["VerificationOutcome.Checked"] = "已核材料", ["VerificationOutcome.Passed"] = "通过", ["VerificationOutcome.Returned"] = "退回", ["VerificationOutcome.Reopened"] = "重新整改",
            ["EntryKind.Progress"] = "进展", ["EntryKind.Blocked"] = "受阻", ["EntryKind.Cause"] = "超期说明",
            ["VolunteerState.Draft"] = "草稿", ["VolunteerState.Submitted"] = "已提交", ["VolunteerState.Approved"] = "已批准", ["VolunteerState.Published"] = "已发布", ["VolunteerState.Held"] = "已开展", ["VolunteerState.Summarised"] = "已总结", ["VolunteerState.Archived"] = "已归档", ["VolunteerState.Cancelled"] = "已停办", ["VolunteerState.Declined"] = "未采纳",
            ["SignUpStatus.Registered"] = "已报名", ["SignUpStatus.Waitlisted"] = "候补", ["SignUpStatus.Cancelled"] = "已退出", ["SignUpStatus.Offered"] = "待接受名额",
            ["NoticeState.Draft"] = "草稿", ["NoticeState.Scheduled"] = "定时待发", ["NoticeState.Sent"] = "已发", ["NoticeState.Recalled"] = "已撤回", ["NoticeState.AwaitsApproval"] = "等待同意", ["NoticeState.Declined"] = "未获同意",
            ["AcknowledgedBy.Button"] = "按钮", ["AcknowledgedBy.Reply"] = "回复", ["AcknowledgedBy.Proxy"] = "代确认",
        };

        public override string Yes => "是";
        public override string No => "否";
        public override string And => "、";
        public override string ReadMe => "说明";
        public override IReadOnlyList<string> HowToRead(string zone) =>
        [
            $"日期和时间都是 {zone} 的当地时间；时限当天包含在内。",
            "导入命令：import 文件名.xlsx --dry-run 先看会改什么，确认无误后去掉 --dry-run 再执行；有一处错误就整份不导入。",
            "表头中英文都认；缺少的列保持原样，列在而单元格为空表示清空。",
            "编号留空的行会得到新编号；“序号”列只当行号。",
            "人员写姓名、工号或“姓名（工号）”；支部写名称或标识。",
            "单元格里有公式的不导入：请复制后“选择性粘贴为数值”。",
            "汇总表（会议出席、志愿时长、确认情况等）和本页只供阅读，导入时不看。",
        ];
        public override string LongTexts => "长文本";
        public override string LongTextNumber => "序号";
        public override string LongTextPart => "段";
        public override string LongText => "文本";

        public override string Form => "整改台账（打印）";
        public override string FormTitle(string organisation) => $"{organisation}问题整改台账";
        public override string FormLine(string unit, string day, int items, int closed, int overdue) => $"单位：{unit}　　截至：{day}　　问题 {items} 项，已销号 {closed} 项，超期 {overdue} 项";
        public override string FilledInBy => "填报人：";
        public override string Page => "第 &P 页，共 &N 页";
        public override string SignedBy => "负责人签字：　　　　　　　　";
        public override string Count => "序号";
        public override string CloseOut => "是否销号";
        public override string ClosedOn(string day, string? by) => $"已销号\n{day}{(by is null ? "" : $"\n验收人：{by}")}";
        public override string Sustained => "长期坚持";
        public override string AllBranches => "各支部";
        public override string StepDone => "已完成";

        public override string Attendance => "会议出席";
        public override string AttendanceTotals => "会议出席统计";
        public override string DueCount => "应到";
        public override string PresentCount => "实到";
        public override string LeaveCount => "请假";
        public override string AbsentCount => "缺席";
        public override string VotersDue => "应到有表决权";
        public override string VotersPresent => "实到有表决权";
        public override string Presence => "出席情况";
        public override string Present => "出席";
        public override string OnLeave => "请假";
        public override string Absent => "缺席";
        public override string Awaited => "待召开";
        public override string LeaveReason => "请假原因";
        public override string SignedInAt => "签到时间";

        public override string Hours => "志愿时长明细";
        public override string HoursTotals => "志愿时长汇总";
        public override string Activity => "活动";
        public override string Activities => "参加次数";
        public override string ConfirmedHours => "已确认时长（小时）";
        public override string UnconfirmedHours => "待确认次数";

        public override string Answers => "确认情况";
        public override string AnsweredAt => "确认时间";
        public override string Answered => "已确认";
        public override string NotAnswered => "未确认";
        public override string Member => "姓名";
        public override string EmployeeNo => "工号";
        public override string BranchName => "支部";
    }
}
