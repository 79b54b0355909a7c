using Sanmo.Core.Agenda;

namespace Sanmo.Bot.Features.Nudging;

internal abstract partial class NudgeWords
{
    private static readonly NudgeWords Chinese = new Zh();

    private sealed class Zh : NudgeWords
    {
        public override string NobodyOwes => "没有需要催的人：该办的都办了，该确认的都确认了。";
        public override string DoIt => "提醒";
        public override string Leave => "算了";
        public override string InPrivate => "都是私下提醒，群里看不到。";
        public override string WhyUrged => "有人请我提醒您。办好或确认后就不会再提醒。";
        public override string Confirm(int people, int things) => $"将私下提醒 {people} 人，共 {things} 件事。现在提醒吗？";
        public override string Sent(int people, string about) => people > 0 ? $"✔ 正在私下提醒 {people} 人（{about}）。" : $"这次没有再提醒任何人（{about}）。";
        public override string Things(int count) => $"{count} 件事";
        public override string Name(WorkRef work) => work.Kind == WorkKind.Notice ? $"通知 {work.Number}" : $"{work}";
        public override string NoticeName(string number) => $"通知 {number}";
        public override string Lately(string names, string last, string next) => $"{names} 在 {last} 刚提醒过，{next} 后可以再提醒。";
        public override string Enough(string names, int times) => $"{names} 已经提醒过 {times} 次，建议直接联系。";
        public override string IsDone(string name) => $"{name} 已经办完，不用催了。";
        public override string NoSuch(string name) => $"没有找到您可以催办的 {name}。";
        public override string WindowClosed(int number) => $"通知 {number} 的确认时间已过，现在确认不了。需要的话先说“修改通知 {number}：明天下午5点前回复”延长时间。";
        public override string AllConfirmed(int number) => $"通知 {number} 已全部确认，不用催了。";
        public override string OwesNothing(string names) => $"{names} 没有超期的事项，也没有等确认的通知。";
        public override string Details(string number) => $"详情 {number}";
        public override string UrgesNotice(string by, int number, string? deadline) => $"{by} 请您确认通知 {number}{(deadline is null ? "" : $"（截止 {deadline}）")}。看过后点“收到”即可。";
        public override string UrgesWork(string by, string name, string day, int days) => days < 0 ? $"{by} 请您尽快处理 {name}：时限是 {day}，已过。请告知目前情况和预计完成日期。" : $"{by} 请您留意 {name}：时限 {day}。";
        public override string UrgesOpenWork(string by, string name) => $"{by} 请您更新 {name} 的进展。";
        public override string UrgesVerification(string by, string name) => $"{by} 请您核验 {name}，已提交等待核验。";
    }
}
