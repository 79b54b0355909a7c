namespace Sanmo.Core.Organisation.Reading;

/// <summary>Every reason and every part of one by its English; fields and values keep the file's names.</summary>
internal static class ReasonsInChinese
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        // The file and its shape.
        ["it is not UTF-8 text; save it with the encoding UTF-8"] = "文件不是 UTF-8 文本；请用 UTF-8 编码保存",
        ["not valid JSON at line {0}, position {1}: {2}"] = "第 {0} 行第 {1} 个字符处不是有效的 JSON（{2}）",
        ["it should hold one object {{ }} with the sections organisation, branches, members and so on"] = "文件里应是一个对象 {{ }}，内含 organisation、branches、members 等部分",
        ["section \"{0}\" is given twice"] = "“{0}”部分写了两次",
        ["section \"{0}\" is not known; {1}"] = "不认识“{0}”部分；{1}",
        ["sections are {0}"] = "可以有：{0}",
        ["it is {0}, but should be a list of rows in [ ]"] = "这里写的是 {0}，应是用 [ ] 括起的多行",
        ["the row"] = "这一行",
        ["field \"{0}\""] = "“{0}”栏",
        ["{0} is {1}, but should be an object with {2}"] = "{0}写的是 {1}，应是一个对象，可以有：{2}",
        ["{0} is {1}, but should be a list in [ ]"] = "{0}写的是 {1}，应是用 [ ] 括起的列表",
        ["{0} is {1}, but should be {2}"] = "{0}写的是 {1}，应是{2}",
        ["{0} is null, but should be {1}"] = "{0}是空值，应是{1}",
        ["{0} is null, but is required"] = "{0}是空值，这一栏必填",
        ["{0} is missing; it should be {1}"] = "缺少{0}；应是{1}",
        ["{0} is not known; {1}"] = "不认识{0}；{1}",
        ["fields are {0}"] = "可以有：{0}",
        ["did you mean \"{0}\"?"] = "是不是“{0}”？",
        ["did you mean {0}?"] = "是不是 {0}？",
        ["one of {0}"] = "下列之一：{0}",
        ["text in quotes"] = "引号里的文字",
        ["a whole number"] = "整数",
        ["a number"] = "数字",
        ["true or false"] = " true 或 false",
        ["a date as yyyy-MM-dd, for example 2026-11-30"] = "年-月-日的日期，例如 2026-11-30",
        ["a date and time, for example 2026-11-30T15:30 or 2026-11-30T15:30+08:00"] = "日期和时间，例如 2026-11-30T15:30 或 2026-11-30T15:30+08:00",
        ["a number from 1 on, for example 12 or \"ZG-012\""] = "从 1 起的编号，例如 12 或“ZG-012”",
        ["a list in [ ]"] = "用 [ ] 括起的列表",

        // In every section.
        ["{0} is given twice"] = "写了两次：{0}",
        ["{0} is already used in row {1}"] = "和第 {1} 行重复：{0}",
        ["field \"{0}\" is empty, but is required"] = "“{0}”没有填写，这一栏必填",
        ["{0} \"{1}\" may only have letters a-z, digits, - and _"] = "{0}“{1}”只能用字母 a-z、数字、- 和 _",
        ["{0} \"{1}\" does not exist; {2}"] = "没有{0}“{1}”；{2}",
        ["there are no branches yet"] = "现在还没有支部，请先加上支部",
        ["branches are {0}"] = "现有支部：{0}",
        ["branches are {0} and {1} more"] = "现有支部：{0}，还有 {1} 个",
        ["{0} \"{1}\" is not a member; {2}"] = "{0}“{1}”不在党员名单里；{2}",
        ["write a member's id or employee number"] = "请写党员的标识或工号",
        ["{0} \"{1}\" is not a number of this section; write for example 12 or \"{2}\""] = "{0}“{1}”不是这一部分的编号；请写成 12 或“{2}”",
        ["number {0}"] = "number {0}",
        ["scheduleVersion counts from 1"] = "scheduleVersion 从 1 数起",
        ["end {0} is not after start {1}"] = "end {0} 不晚于 start {1}",
        ["{0} belongs to {1} already and cannot move to {2}; cancel it and give the new one another number"] = "{0} 已属于“{1}”，不能改到“{2}”；请取消它，给新的一项换个编号",
        ["the whole organisation"] = "全组织",

        // Organisation and branches.
        ["timeZone \"{0}\" is not known; it is an IANA name, for example {1}"] = "不认识 timeZone “{0}”；请写 IANA 时区名，例如 {1}",
        ["language \"{0}\" is not known; it is zh or en"] = "不认识 language “{0}”；请写 zh（中文）或 en（英文）",
        ["id {0}"] = "id {0}",
        ["id \"{0}\" is reserved; choose for example branch-1"] = "id “{0}”另有用处；请换一个，例如 branch-1",
        ["group chat {0}"] = "群聊 {0}",
        ["group chat {0} is bound to {1} already; unbind it there first, or take it out of this row"] = "群聊 {0} 已绑定 {1}；请先在那里解绑，或从这一行去掉",
        ["\"{0}\" also names another branch; people will be asked which one they mean"] = "“{0}”也是另一个支部的名称；大家说到它时会被问是哪一个",
        ["serviceUrl \"{0}\" is not a web address; it starts with https://"] = "serviceUrl “{0}”不是网址；网址以 https:// 开头",
        ["no member has the role secretary here; nobody will be told when work of the branch is overdue"] = "这个支部没有支部书记；工作逾期时无人可通知",

        // Members.
        ["employeeNo {0}"] = "employeeNo {0}",
        ["employeeNo {0} belongs to member {1}, who is kept already; use that id, or put {2} in the file with the new number"] = "employeeNo {0} 已属于党员 {1}；请用这个标识，或把 {2} 连同新工号写进文件",
        ["account {0} {1}"] = "账号 {0} {1}",
        ["aadObjectId {0}"] = "aadObjectId {0}",
        ["{0} is linked to member {1} already; unlink it there first, or take it out of this row"] = "{0} 已关联党员 {1}；请先在那里解除，或从这一行去掉",
        ["an account needs an id or an aadObjectId"] = "账号没有写全；请填 id 或 aadObjectId",

        // Meetings.
        ["attendee"] = "应到人员",
        ["invitee"] = "列席人员",
        ["leave of"] = "请假人",
        ["leave asked by"] = "代请人",
        ["leave decided by"] = "请假批准人",
        ["leave of \"{0}\": this member is not among the attendees"] = "请假人“{0}”不在应到人员里",
        ["leave of {0} from {1}"] = "{0} 在 {1} 的请假",

        // Assignments.
        ["owners is empty; somebody has to do it"] = "owners 没有填写；总要有人来做",
        ["parent \"{0}\" does not exist in assignments"] = "任务里没有 parent “{0}”",
        ["parent RW-{0} leads back to this assignment; a part cannot contain its whole"] = "parent RW-{0} 又绕回这项任务；下级任务不能包含它的上级",
        ["due {0} is later than {1} of RW-{2}, which it is a part of"] = "due {0} 晚于上级任务 RW-{2} 的 {1}",
        ["report of"] = "反馈人",
        ["report of \"{0}\": this member is not among the owners"] = "反馈人“{0}”不在责任人里",
        ["report of {0} on {1}"] = "{0} 对 {1} 的反馈",

        // Rectification.
        ["cycle counts from 1"] = "cycle 从 1 数起",
        ["progress of {0} percent; it goes from 0 to 100"] = "进展写了 {0}%；应在 0 到 100 之间",
        ["leader and owner are the same member; the leader answers for the item, the owner puts it right"] = "leader 和 owner 是同一人；前者牵头负责，后者落实整改",
        ["due is missing; only longTerm items may leave it out (and immediate ones, which then get seven days)"] = "缺少 due；只有长期坚持的可以不填（立行立改的不填则为七天）",
        ["due {0:yyyy-MM-dd} is before foundOn {1}"] = "due {0:yyyy-MM-dd} 早于 foundOn {1}",
        ["due change from {0} to the same date"] = "时限从 {0} 改到了同一天",
        ["a staged item needs at least one milestone with title and due"] = "分阶段整改至少要有一个整改节点，写明节点和时限",
        ["milestone \"{0}\" is due {1}, after the item's due {2:yyyy-MM-dd}"] = "节点“{0}”的时限 {1} 晚于整改时限 {2:yyyy-MM-dd}",
        ["milestone \"{0}\" is due {1}, before foundOn {2}"] = "节点“{0}”的时限 {1} 早于 foundOn {2}",
        ["status pendingVerification needs submittedAt"] = "待验收的要填 submittedAt",
        ["status closed needs closedAt"] = "已销号的要填 closedAt",
        ["status closed needs verifiedBy"] = "已销号的要填 verifiedBy",
        ["verifiedBy is the owner; somebody else has to verify"] = "verifiedBy 就是 owner；要由别人来验收",
        ["closedAt {0:yyyy-MM-dd HH:mm} is before submittedAt {1:yyyy-MM-dd HH:mm}"] = "closedAt {0:yyyy-MM-dd HH:mm} 早于 submittedAt {1:yyyy-MM-dd HH:mm}",
        ["milestone owner"] = "节点责任人",
        ["progress by"] = "进展报告人",
        ["due change by"] = "时限变更经办人",
        ["evidence by"] = "材料提交人",
        ["verification by"] = "验收人",
        ["request by"] = "延期申请人",
        ["request decidedBy"] = "延期批准人",
        ["slip by"] = "督办人",
        ["look back by"] = "回头看经办人",

        // Volunteering.
        ["branches:"] = "支部",
        ["sign-up of"] = "报名人",
        ["sign-up of {0}"] = "{0} 的报名",
        ["sign-up of {0} for {1}"] = "{0} 对 {1} 的报名",
        ["{0}: {1} hours; they are counted in steps of 0.5"] = "{0}：时长 {1} 小时不对；应在 0 到 24 之间，按 0.5 小时计",
        ["{0}: an offered place needs offeredUntil"] = "{0}：待接受名额的要填 offeredUntil",
        ["signUpDeadline {0:yyyy-MM-dd HH:mm} is after start {1}"] = "signUpDeadline {0:yyyy-MM-dd HH:mm} 晚于 start {1}",
        ["capacity is {0}; leave it out for no limit"] = "capacity 是 {0}；不限人数就不要填",
        ["businessLink is missing; how it ties in with the work has to be said before it is submitted"] = "缺少 businessLink；提交前要写明怎样结合业务",
        ["{0} members are signed up for {1} places; put the later ones on the waitlist (waitlisted)"] = "{1} 个名额报了 {0} 人；请把后报的改为候补（waitlisted）",
        ["somebody waits although {0} places are free"] = "还有 {0} 个名额，却有人在候补",
        ["sign-up of \"{0}\": the event is open to {1} only"] = "报名人“{0}”不能参加；活动只面向 {1}",

        // Notices.
        ["branches is empty; a notice goes to at least one branch"] = "branches 没有填写；通知至少要发往一个支部",
        ["recipient"] = "接收人",
        ["branch answer:"] = "作答支部",
        ["branch answer of"] = "支部确认人",
        ["acknowledgement of"] = "确认人",
        ["acknowledgement by"] = "代确认人",
        ["acknowledgement of {0} to notice {1}"] = "{0} 对通知 {1} 的确认",
        ["acknowledgement of \"{0}\": this member is not among the recipients"] = "确认人“{0}”不在接收人里",
        ["acknowledgement of \"{0}\" at {1} is before the notice was sent"] = "“{0}”在 {1} 确认，早于通知发出的时间",
        ["ackDeadline is given, but needAck is false"] = "填了 ackDeadline，但 needAck 写的是“否”",
        ["state scheduled needs sendAt"] = "定时待发的要填 sendAt",
        ["state sent needs sentAt"] = "已发的要填 sentAt",
        ["ackDeadline {0:yyyy-MM-dd HH:mm} is not after the sending at {1:yyyy-MM-dd HH:mm}"] = "ackDeadline {0:yyyy-MM-dd HH:mm} 不晚于发送时间 {1:yyyy-MM-dd HH:mm}",

        // Annual targets.
        ["report by"] = "报告人",
        ["year {0} is not a year of this century"] = "year {0} 不对；应在 2000 到 2100 之间",
        ["goal has to be more than 0"] = "goal 要大于 0",
        ["checkpoints are four percentages from 0 to 100 that never fall, one for each quarter"] = "checkpoints 不对；应是四个 0 到 100 的百分数，每季度一个，只升不降",
    };

    /// <summary>A part that is a field's name is the same in every language.</summary>
    public static string Of(string english) => All.GetValueOrDefault(english, english);
}
