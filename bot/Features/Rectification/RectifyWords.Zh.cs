using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Dialogue;
using Sanmo.Core.Members;
using Sanmo.Core.Rectification;

namespace Sanmo.Bot.Features.Rectification;

internal abstract partial class RectifyWords
{
    private static readonly RectifyWords Chinese = new Zh();

    private sealed class Zh : RectifyWords
    {
        private static readonly DateWords _dates = DateWords.In("zh");

        public override string Accept => "领办";
        public override string Report => "报进展";
        public override string Submit => "提交验收";
        public override string NeedTime => "申请延期";
        public override string Blocked => "遇到困难";
        public override string Explain => "说明原因";
        public override string Nudge => "催办";
        public override string Supervise => "督办";
        public override string PassAndClose => "通过并销号";
        public override string DocumentsChecked => "材料已核";
        public override string SendBack => "退回补充";
        public override string GrantTo(string day) => $"同意延到{day}";
        public override string GrantOther => "同意，另定日期";
        public override string RefuseExtension => "不同意延期";
        public override string Reopen => "重新整改";
        public override string LookBackHolds => "回头看：保持良好";
        public override string Confirm => "确认";
        public override string Cancel => "取消";
        public override string StepDone(int step) => $"第{step}步完成";

        public override Field FieldOf(string slot) => slot switch
        {
            SlotNames.Percent => new(slot, "进度（%）", FieldKind.Number),
            SlotNames.Due => new(slot, "日期", FieldKind.Date),
            SlotNames.Reason => new(slot, "意见或原因", FieldKind.LongText),
            SlotNames.Title => new(slot, "问题", FieldKind.LongText),
            SlotNames.Persons => new(slot, "责任人（姓名）", FieldKind.Text),
            "mode" => new(slot, "类型", FieldKind.Choice, Choices: [new("immediate", "立行立改"), new("staged", "分阶段整改"), new("longTerm", "长期坚持")]),
            _ => new(slot, "情况说明、材料链接或附件名", FieldKind.LongText),
        };

        public override string Stale => "这张卡片之后已有变动，没有改动任何内容。下面是最新情况。";
        public override string WhichDate => "到哪一天？例如“12月20日”。";
        public override string Accepted(RectificationItem item) => $"已领办 {item.Work}{(item.Limit is { } due ? $"，请在{_dates.Day(due)}前完成" : "")}。";
        public override string Reported(RectificationItem item) => $"已记下 {item.Work} 的进展：{Entry(item.Progress[^1])}";
        public override string IsBlocked(RectificationItem item) => $"已记下 {item.Work} 遇到的困难，并告知书记：{item.Progress[^1].Note}";
        public override string StepFinished(RectificationItem item, int step) =>
            $"{item.Work} 第{step}步（{item.Milestones[step - 1].Title}）已完成，共 {item.Milestones.Count(one => one.DoneAt is not null)}/{item.Milestones.Count} 步。";
        public override string Explained(RectificationItem item) =>
            $"已记下 {item.Work} 的原因：{item.Progress[^1].Note}{(item.Progress[^1].Expected is { } day ? $"，预计{_dates.Day(day)}完成" : "")}。时限不变{(item.Due is { } due ? $"（{_dates.Day(due)}）" : "")}，已同步给书记。";
        public override string Submitted(RectificationItem item, bool late) => late ? $"{item.Work} 已提交验收（晚于时限），等待核验。" : $"{item.Work} 已提交验收，时限停止计时，等待核验。";
        public override string StillOpen(RectificationItem item) => $"{item.Work} 还有 {item.OpenSteps.Count()} 步没有完成，完成后才能销号：";
        public override string NothingToCheck(RectificationItem item) => $"{item.Work} 的台账里还没有佐证材料。可以退回补充；若已看过纸质材料，请写明核对了什么，再算通过。";
        public override string Passed(RectificationItem item) => item.Status == RectificationStatus.Closed
            ? $"{item.Work} 已核验销号{(item.LookBackOn is { } day ? $"，{_dates.Day(day)}回头看" : "")}。"
            : $"{item.Work} 的材料已核对，等责任领导确认后销号。";
        public override string SentBack(RectificationItem item) => $"{item.Work} 已退回补充：{item.Verifications![^1].Note}。{(item.ReturnDue is { } day ? $"补交时限 {_dates.Day(day)}（3 个工作日）。" : item.Due is { } due ? $"时限仍是 {_dates.Day(due)}。" : "")}";
        public override string ExtensionAsked(RectificationItem item, string names) =>
            $"已为 {item.Work} 申请延期：{_dates.Day(item.Asked!.From)} → {_dates.Day(item.Asked.To)}，原因：{item.Asked.Reason}。等{names}批复；批复前原时限不变。";
        public override string Granted(RectificationItem before, RectificationItem after) =>
            $"{after.Work} 的时限改为 {_dates.Day(after.Due!.Value)}（原 {_dates.Day(before.Due!.Value)}，已延期 {after.Extensions} 次），提醒已重新安排。";
        public override string ExtensionRefused(RectificationItem item) => $"没有同意 {item.Work} 延期：{item.Requests![^1].Answer}。时限仍是 {_dates.Day(item.Due!.Value)}。";
        public override string ConfirmReopening(RectificationItem item, string reason, DateOnly? due) =>
            $"重新整改 {item.Work}：{reason}。这是第 {item.Cycle + 1} 轮{(due is { } day ? $"，时限 {_dates.Day(day)}" : "")}，以前的记录不变，会通知责任人。确认吗？";
        public override string Reopened(RectificationItem item) => $"{item.Work} 已重新打开，第 {item.Cycle} 轮{(item.Due is { } due ? $"，时限 {_dates.Day(due)}" : "")}。";
        public override string Cancelled(RectificationItem item) => $"{item.Work} 已撤销，不计入完成率：{item.Remark}。";
        public override string Supervised(RectificationItem item) => $"{item.Work} 已列入督办，请责任人在{_dates.Day(item.OpenSlip!.AnswerBy)}前答复。";
        public override string LookedBack(RectificationItem item) => $"已记下 {item.Work} 回头看的结果：保持良好{(item.LookBacks![^1].Note is { } note ? $"，{note}" : "")}。";

        public override string? Next(RectificationItem before, RectificationItem after, string names) => after.Status switch
        {
            RectificationStatus.PendingVerification when after.IsChecked => $"下一步：{names}确认。",
            RectificationStatus.PendingVerification => $"下一步：{names}核验。15 分钟内可以撤销。",
            RectificationStatus.InProgress when after.Asked is not null => $"下一步：{names}批复。",
            RectificationStatus.InProgress when after.Milestones.Count > 0 && !after.OpenSteps.Any() => "各步都完成了，可以提交验收。",
            RectificationStatus.InProgress when after.Percent >= 100 => "做完了就提交验收，提交后停止计时。",
            RectificationStatus.Registered => $"下一步：{names}领办。",
            _ => null,
        };

        public override string Refused(Refusal refusal, RectificationItem item, string names, DateOnly today) => refusal switch
        {
            Refusal.NotYours => $"{item.Work} 这一步要由{names}来办。",
            Refusal.OwnItem => $"{item.Work} 由您负责整改，不能由本人核验或批准，请找{names}。",
            Refusal.AlreadyAccepted => $"{item.Work} 已经领办，正在整改。",
            Refusal.AcceptFirst => $"{item.Work} 还没有领办。请先领办，再按步骤推进。",
            Refusal.AlreadySubmitted => $"{item.Work} 已提交，正在等待核验，时限已停止计时。",
            Refusal.NotSubmitted => $"{item.Work} 还没有提交验收，责任人提交后才能核验。",
            Refusal.Finished => $"{item.Work} {(item.Status == RectificationStatus.Closed ? "已经销号。有新情况可以说“重新整改”并写明原因" : "已经撤销，不再办理")}。",
            Refusal.NotClosed => $"{item.Work} 还没有销号，不需要重新打开。",
            Refusal.NoteMissing => $"{item.Work} 做了什么、结果怎样？请用一两句话说明{(item.Kind == ResolutionKind.Immediate ? "" : "，并附材料链接或附件名")}。",
            Refusal.EvidenceMissing => $"{item.Work} 还缺佐证材料。请发材料链接、附件名（如“会议记录.pdf”），或写“签字说明：…”。",
            Refusal.RuleMissing => $"{item.Work} 是长期坚持的事项，销号要形成长效机制。请写明制度文件名，例如《会议管理办法》。",
            Refusal.StepsOpen => StillOpen(item),
            Refusal.NoSuchStep => item.Milestones.Count == 0 ? $"{item.Work} 没有分步计划，直接报进展即可。" : $"{item.Work} 共 {item.Milestones.Count} 步，请说明是第几步。",
            Refusal.StepDone => $"{item.Work} 的这一步之前已经完成。",
            Refusal.OfficeFirst => $"{item.Work} 要先由党委办公室核对材料，请等{names}核对后再确认。",
            Refusal.LeaderNext => $"{item.Work} 的材料已经核对过，现在等{names}确认。",
            Refusal.ReasonMissing => $"请写明 {item.Work} 的原因。",
            Refusal.TooLate => $"{item.Work} 的时限（{Day(item.Due)}）已过，不能再申请延期。可以说明原因和预计完成日期，超期仍按原时限计算。",
            Refusal.NoLimit => item.Kind == ResolutionKind.LongTerm ? $"{item.Work} 是长期坚持的事项，没有可以延长的时限。" : $"请写明 {item.Work} 的新时限。",
            Refusal.NotLater => $"新日期要晚于 {item.Work} 现在的时限 {Day(item.Due)}。",
            Refusal.DateIsPast => "这个日期已经过了，请换一个今天以后的日期。",
            Refusal.NotAsked => $"{item.Work} 没有待批的延期申请。",
            Refusal.BeyondSecretary => $"{item.Work} 这次延期超出支部书记的权限（立行立改、一次、7 天以内），请由{names}批。",
            Refusal.SamePerson => "责任领导和责任人不能是同一个人：一个负责督促，一个负责整改。",
            Refusal.AfterLimit => $"这一步的日期不能晚于 {item.Work} 的时限 {Day(item.Due)}。需要更多时间请先申请延期。",
            Refusal.NothingToLookBackOn => $"{item.Work} 目前没有要回头看的安排。",
            _ => $"{item.Work} 现在不能这样办。",
        };

        public override string? News(string topic, RectificationItem item, string who, bool isOwner) => topic switch
        {
            TellOfItem.Registered => $"{item.Work} 已交给您{(item.Due is { } due ? $"，{_dates.Day(due)}前完成" : "，长期坚持")}。",
            TellOfItem.Submitted => $"{item.Work} 已由{who}代为提交验收。",
            TellOfItem.Checked => $"{item.Work} 的材料党委办公室已核对，请您确认是否销号。",
            TellOfItem.Returned => item.ReturnDue is { } day
                ? $"{item.Work} 退回补充：{item.Verifications![^1].Note}。请在 3 个工作日内（{_dates.Day(day)}前）补交，其余内容不用重填。"
                : $"{item.Work} 退回补充：{item.Verifications![^1].Note}。{(item.Due is { } limit ? $"请在{_dates.Day(limit)}前补交，" : "")}其余内容不用重填。",
            TellOfItem.Closed => $"{item.Work} 已核验销号，谢谢。过程记录已归档。",
            TellOfItem.Reopened => $"{item.Work} 需要重新整改（第 {item.Cycle} 轮）：{item.Verifications![^1].Note}。{(item.Due is { } again ? $"时限 {_dates.Day(again)}。" : "")}",
            TellOfItem.Cancelled => $"{item.Work} 已撤销，不用再办：{item.Remark}。",
            TellOfItem.Extended => $"{item.Work} 的时限已改为 {Day(item.Due)}{(item.DueChanges[^1].Reason is { } why ? $"（{why}）" : "")}，提醒已重新安排。",
            TellOfItem.NotExtended => $"{item.Work} 的延期没有同意：{item.Requests![^1].Answer}。时限仍是 {Day(item.Due)}。",
            TellOfItem.Supervised => $"{item.Work} 已列入督办，请{(isOwner ? "您" : "责任人")}在{Day(item.OpenSlip?.AnswerBy)}前答复目前情况和预计完成日期{(item.OpenSlip?.Text is { } text ? $"：{text}" : "")}。",
            TellOfItem.Explained => $"{who}说明了 {item.Work} 的情况：{item.Progress[^1].Note}{(item.Progress[^1].Expected is { } expected ? $"，预计{_dates.Day(expected)}完成" : "")}。需要时可回复“催办 {item.Number}”或“延期 {item.Number} 到…”。",
            TellOfItem.HandedOver => $"{item.Work} 已改由其他同志负责，您不用再办。",
            TellOfItem.Blocked => $"{item.Work} 遇到困难：{item.Progress[^1].Note}。需要时可以协调，或回复“延期 {item.Number} 到…”。",
            _ => null,
        };

        public override string AmendHow => "可以这样补充台账：“ZG-041 责任领导：何敏”“ZG-041 整改措施：…”“ZG-041 配合单位：…”。";
        public override string Amended(RectificationItem item, ItemPart part, string value, Roster roster) => part switch
        {
            ItemPart.Owner => $"{item.Work} 的责任人改为{roster.NameOf(item.Owner, "zh")}，等待领办，已通知本人。",
            ItemPart.Leader => $"{item.Work} 的责任领导：{roster.NameOf(item.Leader, "zh")}。",
            _ => $"{item.Work} 的{PartName(part)}已补充：{value}。",
        };
        public override string StepAdded(RectificationItem before, RectificationItem after, string title) =>
            $"{after.Work} 增加了步骤“{title}”（{_dates.Day(after.Milestones.First(step => step.Title == title).Due)}前），共 {after.Milestones.Count} 步{(before.Kind == after.Kind ? "" : "；已转为分阶段整改")}。";

        private static string PartName(ItemPart part) => part switch
        {
            ItemPart.Category => "问题类别",
            ItemPart.Goal => "整改目标",
            ItemPart.Measure => "整改措施",
            ItemPart.Target => "支撑目标",
            ItemPart.Support => "配合单位",
            _ => "备注",
        };

        public override string RegisterTitle => "登记问题";
        public override string RegisterHow => "可以直接说“登记问题：值班电话无人接听，责任人唐婷，12月20日前”；一次登记多条时，每条写一行。也可以按按钮填写。";
        public override string Register => "填写登记表";
        public override string WhoIsResponsible(string problem) => $"“{problem}”由谁负责整改？请说姓名。";
        public override string WhoIs(string name) => $"没有认出“{name}”（没有这个人，或有同名的人）。请写全名再登记。";
        public override string OtherBranch(string name) => $"{name}不在您所在的支部，支部书记只能登记本支部的问题。请联系党委办公室登记。";
        public override string RegisteredOne(RectificationItem item, string owner, string source) =>
            $"已登记 {item.Work}：{item.Problem}。责任人{owner}，{RectificationWords.In("zh").KindName(item.Kind)}{(item.Due is { } due ? $"，{_dates.Day(due)}前完成" : "，每季度回顾")}{source}。已通知责任人。";
        public override string RegisterSeveral(int count, string source) => $"将登记 {count} 个问题{source}，并通知各责任人。确认吗？";
        public override string UndoesAll(int count) => $"“撤销”会把这 {count} 个问题一起撤下。";
        public override string RegisteredSeveral(int count, string first, string last) => $"已登记 {count} 个问题：{first} 至 {last}，已通知责任人。";
        public override string NoOwnerOf(string problem) => $"“{problem}”没有写责任人，请每一行都写“责任人某某”。";
        public override string RegisterHint => "登记错了可以撤销。";
        public override string FiguresTitle(string where) => $"{where}整改统计";
        public override string FiguresOf(ItemFigures figures) =>
            $"问题 {figures.Found}，已销号 {figures.Closed}，正在整改 {figures.InHand}（待验收 {figures.Waiting}），超期 {figures.Overdue}，完成率 {(figures.Percent is { } percent ? $"{percent}%" : "–")}{(figures.Unaccepted > 0 ? $"，未及时领办 {figures.Unaccepted}" : "")}";
        public override string LongTermOf(ItemFigures figures) => $"长期坚持 {figures.LongTerm} 项（另计），其中已形成长效机制 {figures.LongTermClosed} 项";
        public override string Total => "合计";
        public override string LedgerTitle(string where, int count) => $"{where}整改台账：在办 {count} 项";
        public override string LedgerColours(int red, int yellow, int blue) => $"红色 {red}，黄色 {yellow}，蓝色 {blue}";
        public override string LedgerMore(int count) => $"另有 {count} 项没有列出，可以按支部查看，例如“整改台账 一支部”。";
        public override string LedgerEmpty(string where) => $"{where}没有在办的整改项。";
        public override string NotAccepted => "未领办";

        private static string Day(DateOnly? day) => day is { } date ? _dates.Day(date) : "";

        private static string Entry(ProgressEntry entry) => $"{(entry.Percent is { } percent ? $"{percent}%" : "")}{(entry is { Percent: not null, Note: not null } ? "，" : "")}{entry.Note}";
    }
}
