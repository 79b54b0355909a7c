using Sanmo.Core.Rectification;

namespace Sanmo.Bot.Features.Rectification;

internal abstract partial class RectificationWords
{
    private static readonly RectificationWords Chinese = new Zh();

    private sealed class Zh : RectificationWords
    {
        public override string Status => "状态";
        public override string Kind => "类型";
        public override string Owner => "责任人";
        public override string Leader => "责任领导";
        public override string Due => "整改时限";
        public override string Source => "问题来源";
        public override string Goal => "整改目标";
        public override string ProgressName => "整改进展";
        public override string Measures => "整改措施";
        public override string Steps => "节点";
        public override string Latest => "最近进展";
        public override string Done => "已完成";
        public override string SustainMark => "，长期坚持";
        public override string AllBranches => "各支部";
        public override string Problem => "问题";
        public override string Target => "支撑目标";
        public override string WhatWasDone => "整改情况";
        public override string Support => "配合单位";
        public override string Asked => "延期申请";
        public override string AskedFor(string day, string reason) => $"申请延到{day}，原因：{reason}（待批）";
        public override string Slip => "督办";
        public override string AnswerBy(string day) => $"请在{day}前答复";
        public override string Level => "预警";
        public override string LevelName(SupervisionLevel level) => level switch
        {
            SupervisionLevel.Red => "红色",
            SupervisionLevel.Yellow => "黄色",
            SupervisionLevel.Blue => "蓝色",
            _ => "无",
        };
        public override string Category => "问题类别";
        public override string CycleName => "轮次";
        public override string CycleOf(int cycle) => $"第 {cycle} 轮";
        public override string EvidenceName => "佐证材料";
        public override string StandingRule => "长效机制";
        public override string VerifiedBy => "验收人";
        public override string Remark => "备注";
        public override string From(string? source) => source is null ? "" : $"，来源：{source}";
        public override string WhyBack => "退回或重开的原因";
        public override string FreshLimit(string due) => $"（退回补充时限，原时限 {due}）";
        public override string LateBy(int workdays) => $"，已超期 {workdays} 个工作日";
        public override string StepOf(int step) => $"第{step}步 ";
        public override string Left(int days) => days == 0 ? "，今天到期" : $"，还有 {days} 天";
        public override string Extended(int times) => $"，已延期 {times} 次";
        public override string DueOn(string day) => $"{day}前";
        public override string Details(string number) => $"详情 {number}";
        public override string NoSuch(string number) => $"没有找到整改项 {number}。可以发“逾期清单”或“我的待办”看编号。";
        public override string NoneOverdue(string where) => $"{where}没有超期的整改项。";
        public override string OverdueTitle(string where, int count) => $"{where}超期整改 {count} 项";
        public override string OverdueCount(string where, int count, int mine) => $"{where}有 {count} 项整改超期{(mine > 0 ? $"，其中 {mine} 项由您负责" : "")}。";

        public override string StatusName(RectificationStatus status) => status switch
        {
            RectificationStatus.Registered => "已登记",
            RectificationStatus.InProgress => "正在整改",
            RectificationStatus.PendingVerification => "待验收",
            RectificationStatus.Closed => "已销号",
            _ => "已撤销",
        };

        public override string KindName(ResolutionKind kind) => kind switch
        {
            ResolutionKind.Immediate => "立行立改",
            ResolutionKind.Staged => "分阶段整改",
            _ => "长期坚持",
        };
    }
}
