using Sanmo.Bot.Spreadsheets;
using System.Globalization;

namespace Sanmo.Bot.WebConsole;

internal abstract partial class ConsoleWords
{
    private static readonly ConsoleWords Chinese = new Zh();

    private sealed class Zh : ConsoleWords
    {
        public override string Title => "控制台";
        public override string Nav => "控制台栏目";
        public override string Today => "今天";
        public override string Meetings => "会议";
        public override string Rectification => "整改台账";
        public override string Volunteering => "志愿服务";
        public override string Notices => "通知";
        public override string Forecast => "提醒预告";
        public override string Deliveries => "送达台账";
        public override string People => "人员与群";
        public override string Audit => "操作记录";
        public override string Charts => "支部对比";
        public override string Spreadsheets => "表格";
        public override string Take(string workbook) => $"导出{workbook}";
        public override string Upload => "导入表格";
        public override string UploadHint => "先看会改什么，确认后再导入；有一处错误就整份不导入。支部自己的台账也可以直接导入，没有编号的行会得到新编号。";
        public override string ChooseWorkbook => "选择 .xlsx 文件";
        public override string Checking => "正在核对……";
        public override string WorkbookTooLarge => "文件超过 20 MB，请去掉图片或分成几份。";
        public override string WrongInWorkbook => "请核对";
        public override string SheetRow(string sheet, int row) => $"{sheet} 第 {row} 行";
        public override string WouldImport(int added, int changed, int same) => $"将新增 {added} 行，修改 {changed} 行；{same} 行不变。";
        public override string Imported(int added, int changed) => $"已导入：新增 {added} 行，修改 {changed} 行。";
        public override string NewRow => "新增";
        public override string ImportNow => "确认导入";
        public override string NothingImported => "没有导入任何内容。请改好后再选一次文件。";
        public override string SayIt => "说一句话就办";
        public override string SayHint => "说一句话就办，例如：交办 赵鹏：整理台账，12月5日前";
        public override string SayButton => "办理";
        public override IReadOnlyList<(string Label, string Words)> Lines(string page) => page switch
        {
            "meetings" => [("三会一课", "三会一课"), ("待审纪要", "待审纪要"), ("定期会议…", "每月第一个工作日下午3点支委会"), ("免开…", "免开 党课 本季度：")],
            "rectification" => [("登记问题…", "登记问题："), ("统计", "整改统计"), ("超期清单", "本支部逾期整改清单"), ("年度目标", "年度目标"), ("登记年度目标…", "登记年度目标：")],
            "tasks" => [("交办任务…", "交办 "), ("部署任务…", "部署任务：")],
            "volunteering" => [("新建活动…", "新建志愿活动："), ("志愿时长", "本支部今年的志愿时长"), ("方案对比", "志愿方案")],
            "notices" => [("通知列表", "通知列表"), ("催确认…", "催一下通知")],
            "people" => [("岗位交接…", "交接："), ("我的登录链接", "控制台")],
            "audit" => [("查一项的记录…", "记录 ")],
            _ => [],
        };
        public override string Download => "下载表格";
        public override string Workbook(string kind) => kind switch
        {
            ExportKind.Rectification => "整改台账",
            ExportKind.RectificationForm => "整改台账（打印版）",
            ExportKind.Meetings => "会议出席",
            ExportKind.Assignments => "任务清单",
            ExportKind.Hours => "志愿时长",
            ExportKind.Acknowledgements => "通知确认情况",
            _ => "全部数据",
        };
        public override string Close => "关闭";
        public override string Panel => "办理";
        public override string Done => "已办好。";
        public override string Dropped => "好的，已取消，什么都没有改动。";
        public override string NotHere => "这件事目前不能在这里办，请在聊天里说。";
        public override string SomethingMissing => "还缺一些内容，请补充后再试。";
        public override string Loading => "正在读取…";
        public override string Greeting(string name) => string.Create(CultureInfo.InvariantCulture, $"{name}，您好");
        public override string YourBranch(string branch) => string.Create(CultureInfo.InvariantCulture, $"您看到的是{branch}的工作。");
        public override string Everything => "您看到的是全院各支部的工作。";
        public override string MeetingsThisWeek => "七天内的会议";
        public override string OverdueItems => "超期整改";
        public override string WaitingAnswers => "等待确认的通知";
        public override string Troubles => "需要处理的送达";
        public override string Coming => "七天内";
        public override string NothingComing => "七天内没有会议、活动和到期事项。";
        public override string NeedsYou => "需要您关注";
        public override string NothingNeedsYou => "目前没有超期、待验收或待确认的事项。";
        public override string Waiting(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} 人未确认");
        public override string ToVerify => "待验收";
        public override string Month(int year, int month) => string.Create(CultureInfo.InvariantCulture, $"{year}年{month}月");
        public override string EarlierMonth => "上个月";
        public override string LaterMonth => "下个月";
        public override string ThisMonth => "本月";
        public override string Weekday(int day) => string.Create(CultureInfo.InvariantCulture, $"{"一二三四五六日"[day]}");
        public override string Attendance => "到会情况";
        public override string DueToAttend => "应到";
        public override string OnLeave => "请假";
        public override string Asking => "待批";
        public override string NoMeetings => "这个月没有会议。书记可以在群里说“下周三下午三点开支委会”。";
        public override string When => "时间";
        public override string What => "事项";
        public override string Who => "人员";
        public override string Branch => "支部";
        public override string AllBranches => "全部支部";
        public override string Organisation => "全院";
        public override string Status => "状态";
        public override string AllStates => "全部状态";
        public override string OnlyLate => "只看超期";
        public override string Search => "查找";
        public override string SearchHint => "编号、问题或责任人";
        public override string Number => "编号";
        public override string Problem => "问题";
        public override string Owner => "责任人";
        public override string Limit => "时限";
        public override string Progress => "进展";
        public override string Steps => "步骤";
        public override string Late(int days) => string.Create(CultureInfo.InvariantCulture, $"超期 {days} 天");
        public override string Left(int days) => string.Create(CultureInfo.InvariantCulture, $"剩 {days} 天");
        public override string DueToday => "今天到期";
        public override string Timeline => "时间轴";
        public override string TimelineHint => "从发现到时限；菱形是步骤，竖线是今天。";
        public override string NoItems => "没有符合条件的整改事项。";
        public override string Count(int count) => string.Create(CultureInfo.InvariantCulture, $"共 {count} 项");
        public override string Proposals => "方案比较";
        public override string NoProposals => "没有待定的活动方案。支部可以在聊天里说“我们想周六去社区清河道”。";
        public override string Published => "报名中的活动";
        public override string NoPublished => "目前没有可报名的活动。";
        public override string Past => "已结束";
        public override string Theme => "主题";
        public override string Business => "结合业务";
        public override string Organiser => "负责人";
        public override string Places => "报名";
        public override string NoLimit => "不限";
        public override string InLine(int count) => string.Create(CultureInfo.InvariantCulture, $"候补 {count} 人");
        public override string Roster => "名单";
        public override string Open => "查看";
        public override string NewNotice => "发新通知";
        public override string NoticeText => "通知内容";
        public override string NoticeTo => "发给";
        public override string Preview => "预览";
        public override string NoNotices => "还没有通知。用上面的表单发第一条。";
        public override string Delivered => "已送达的群";
        public override string Confirmed => "已确认";
        public override string Missing => "还没确认";
        public override string AnswerBy(string day) => string.Create(CultureInfo.InvariantCulture, $"请在 {day} 前确认");
        public override string EverybodyConfirmed => "全部确认";
        public override string From(string name) => string.Create(CultureInfo.InvariantCulture, $"{name} 发出");
        public override string WhoIsMissing => "未确认名单与催办";
        public override string NoticeState(Core.Notices.NoticeState state) => state switch { Core.Notices.NoticeState.Draft => "草稿", Core.Notices.NoticeState.Scheduled => "定时", Core.Notices.NoticeState.Sent => "已发", Core.Notices.NoticeState.AwaitsApproval => "等待批准", Core.Notices.NoticeState.Declined => "未批准", _ => "已撤回" };
        public override string ForecastHint => "未来七天小助手会自己发出的提醒，以及为什么。事情改期、办完或取消，这里马上跟着变。";
        public override string NoForecast => "未来七天没有提醒。";
        public override string To => "发给";
        public override string Because => "原因";
        public override string AndMore(int count) => string.Create(CultureInfo.InvariantCulture, $"等 {count} 个");
        public override string Group(string name) => string.Create(CultureInfo.InvariantCulture, $"{name}群");
        public override string DeliveryState(Core.Outgoing.DeliveryState state) => state switch { Core.Outgoing.DeliveryState.Planned => "等待发送", Core.Outgoing.DeliveryState.Sending => "正在发送", Core.Outgoing.DeliveryState.Sent => "已送达", Core.Outgoing.DeliveryState.Failed => "未送达", Core.Outgoing.DeliveryState.Doubtful => "不确定", Core.Outgoing.DeliveryState.Silent => "无需再发", Core.Outgoing.DeliveryState.Corrected => "已更正", _ => "已撤回" };
        public override string LookAt => "需要处理";
        public override string NothingToLookAt => "没有失败或不确定的消息。";
        public override string Doubt => "发送时进程中断，不知道对方收到没有。请到群里看一眼，再选一个：";
        public override string ItArrived => "已经收到";
        public override string SendAgain => "再发一次";
        public override string Latest => "最近的消息";
        public override string NoDeliveries => "还没有发出过消息。";
        public override string ContentName(Core.Outgoing.Content content) => content switch { Core.Outgoing.Content.Reminder => "提醒", Core.Outgoing.Content.Notice => "通知", Core.Outgoing.Content.Report => "送达报告", _ => "消息" };
        public override string Members => "成员";
        public override string Groups => "绑定的群";
        public override string NoGroups => "还没有绑定群：把小助手加进支部的群，@它说“绑定到本支部”。";
        public override string Accounts => "账号";
        public override string NoAccount => "未绑定：请本人私聊小助手发工号和姓名";
        public override string LastUsed(string channel) => string.Create(CultureInfo.InvariantCulture, $"最近在 {channel} 说话");
        public override string ChannelName(string channel) => channel switch { "sanmo" => "网页聊天", "msteams" => "Teams", _ => channel };
        public override string RoleName => "职务";
        public override string Action => "操作";
        public override string Thing => "对象";
        public override string By(string who) => who switch { "bot" => "小助手", "demo" => "演示数据", "import" => "导入", _ => who };
        public override string AuditHint => "每一次保存留下一行，前后相连，改动或缺失都会显出来。";
        public override string AuditWhole => "记录完整";
        public override string AuditBroken(int count) => string.Create(CultureInfo.InvariantCulture, $"有 {count} 行被改动或缺失");
        public override string NoAudit => "还没有操作记录。";
        public override string Held => "已召开";
        public override string Planned => "待召开";
        public override string UsualMeetings => "本季度三会一课";
        public override string StillDue => "未召开";
        public override string Exempt => "免于召开";
        public override string Decide => "逐个比较并决定";
        public override string DeployedTasks => "部署到支部的任务";
        public override string Closed => "已销号";
        public override string OpenItems => "正在整改";
        public override string Overdue => "超期";
        public override string ItemsChart => "整改事项";
        public override string SignUpsChart => "志愿服务";
        public override string SeatsTaken => "报名人次";
        public override string Hours => "服务小时";
        public override string NoticesChart => "通知确认率";
        public override string Percent(int percent) => string.Create(CultureInfo.InvariantCulture, $"{percent}%");
        public override string HoursChart => "本年度已确认服务时长";
        public override string Submit => "提交";
        public override string Reason => "原因";
        public override string Note => "说明";
        public override string Place => "地点";
        public override string Manage => "管理这条通知";
        public override string SendWhen => "定时发送（可不填）";
        public override string NewMeeting => "安排会议";
        public override string MeetingKind => "会议类型";
        public override string Start => "开始时间";
        public override string Present => "实到";
        public override string ToApprove => "待批准";
        public override string Pause => "暂停发送";
        public override string Resume => "恢复发送";
        public override string Resend => "补发失败的";
        public override string MeetingTitle => "会议名称（可不填）";
        public override string Tasks => "任务";
        public override string NoTasks => "没有进行中或近期的任务。负责人可以在聊天里说“交办 李强：整理学习台账，12月5日前完成”。";
        public override string Reported => "已报";
        public override string Skip => "跳到内容";
        public override string Deadline => "截止";
    }
}
