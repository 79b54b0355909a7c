using Sanmo.Core.Targets;

namespace Sanmo.Bot.Features.Targets;

internal abstract partial class TargetWords
{
    private static readonly TargetWords Chinese = new Zh();

    private sealed class Zh : TargetWords
    {
        public override string How => "请这样登记：“登记年度目标：完成设计产值，目标值1200万元，责任人周明”。";
        public override string ReportHow => "请这样报：“目标进展 1：完成800”，数字是年初以来的累计数。";
        public override string ReportHint(int number) => $"报进展时说“目标进展 {number}：完成…”。";
        public override string WhoIs(string name) => $"没有认出“{name}”，请写全名。";
        public override string NoSuch(int number) => $"没有找到年度目标 {number}。可以发“年度目标”看编号。";
        public override string NotYours(AnnualTarget target, string owner) => $"{target.Work} 的进展由{owner}来报。";
        public override string Registered(AnnualTarget target, string owner) => $"已登记 {target.Year} 年目标 {target.Work}：{target.Title}，目标值 {Amount(target.Goal, target.Unit)}，责任人{owner}。每季度最后一个月的第一个工作日提醒报进展。";
        public override string Reported(AnnualTarget target, int expected) => $"已记下 {target.Work}：{Figure(target, expected)}。";
        public override string Done => "完成";
        public override string None(int year) => $"{year} 年还没有登记年度目标。书记可以说“登记年度目标：…，目标值…，责任人…”。";
        public override string Title(int year, int count) => $"{year} 年度目标 {count} 项";
        public override string Figure(AnnualTarget target, int expected) => $"{Amount(target.Done, target.Unit)} / {Amount(target.Goal, target.Unit)}，完成 {target.Percent}%，按进度应到 {expected}%";
        public override string Review(AnnualTarget target, int expected) => $"{target.Work}（{target.Title}）请报一次本季度进展。目前 {Figure(target, expected)}。";
    }
}
