using Sanmo.Core.Meetings;

namespace Sanmo.Bot.Features.Meetings.Cadences;

internal abstract partial class CadenceWords
{
    private static readonly CadenceWords Chinese = new Zh();

    private sealed class Zh : CadenceWords
    {
        public override string Between => "；";
        public override string Generally => "次数按“一般”要求列出，仅供安排参考。";
        public override string WhichType => "哪一类会议免开？例如“免开 党课 本季度：全体在外驻场”。";
        public override string WhyExempt => "请说明免开的原因，例如“免开 支委会：全体在外驻场”。";
        public override string Title(string? branch, DateOnly day) => $"{branch ?? ""}三会一课 {day.Year}年第{Quarter(day)}季度";
        public override string Summary(string branch, int held, int open) => open == 0 ? $"{branch}本季度已开 {held} 次。" : $"{branch}本季度已开 {held} 次，还有 {open} 项可以安排。";
        public override string AllSummary(int branches) => $"{branches} 个支部的三会一课情况";
        public override string Stretch(CadencePeriod period, DateOnly from) => period switch { CadencePeriod.Month => $"{from.Month}月", CadencePeriod.Quarter => $"第{Quarter(from)}季度", _ => $"{from.Year}年" };
        public override string HowOften(CadencePeriod period) => period switch { CadencePeriod.Month => "一般每月一次", CadencePeriod.Quarter => "一般每季度一次", _ => "一般每年一次" };
        public override string State(int held, int planned) => (held, planned) switch { (0, 0) => "尚未安排", (0, _) => $"计划 {planned} 次", (_, 0) => $"已开 {held} 次", _ => $"已开 {held} 次，计划 {planned} 次" };
        public override string Exempt(string reason) => $"免开（{reason}）";
        public override string Ratio(string type, int held, int due, int exempt) => $"{type} {held}/{due}{(exempt > 0 ? $"（免开 {exempt}）" : "")}";
        public override string ExemptNow(string branch, string type, string stretch, string reason) => $"✔ 已记录：{branch} {stretch} 免开{type}，原因：{reason}。要恢复请说“恢复 {type}”。";
        public override string ExemptEnded(string branch, string type) => $"✔ {branch}的{type}恢复按一般要求安排。";
        public override string NoExemption(string type) => $"{type}没有免开记录。";

        private static int Quarter(DateOnly day) => (day.Month - 1) / 3 + 1;
    }
}
