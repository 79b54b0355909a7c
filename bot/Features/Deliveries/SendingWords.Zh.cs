namespace Sanmo.Bot.Features.Deliveries;

internal abstract partial class SendingWords
{
    private static readonly SendingWords Chinese = new Zh();

    private sealed class Zh : SendingWords
    {
        public override string Chat(string branch) => $"{branch}群";
        public override string NoTroubles => "没有未送达或不确定的消息。";
        public override string TroublesTitle => "送达情况";
        public override string Troubles(int doubtful, int failed) => (doubtful, failed) switch
        {
            (_, 0) => $"{doubtful} 条消息不确定是否送达。",
            (0, _) => $"{failed} 条消息没有送达。",
            _ => $"{doubtful} 条消息不确定是否送达，{failed} 条没有送达。",
        };
        public override string DoubtfulHead(int count) => $"不确定是否送达（{count}）";
        public override string FailedHead(int count) => $"没有送达（{count}）";
        public override string LookIntoTheChat => "请到群里看一眼";
        public override string Failed => "没有送达";
        public override string TroublesHint => "不确定的消息不会自动重发，以免群里看到两遍。";
        public override string Do(Cure cure) => cure switch
        {
            Cure.AddBot => "请把机器人重新添加到这个群，再@它一次",
            Cure.InstallApp => "请本人在应用列表里添加机器人，并先给它发一句话",
            Cure.Unblock => "请本人解除对机器人的屏蔽",
            Cure.AskAdministrator => "管理员停用了机器人，请联系管理员",
            Cure.NewChat => "这个群已不存在：请把机器人加到新群，再发“绑定群”",
            _ => "请本人私聊机器人发“绑定账号”加工号和姓名",
        };
        public override string ArrivedButton(string work, string name) => $"{work} {name}：已送达";
        public override string AgainButton(string work, string name) => $"{work} {name}：再发一次";
        public override string ResendButton(int count) => $"只补发没送达的 {count} 条";
        public override string NotDoubtful => "这条消息已经处理过了，不再是“不确定”。发“送达情况”看现在的清单。";
        public override string WhichOne(int count) => $"有 {count} 条符合，请选一条。";
        public override string NotedAsArrived(string work, string name) => $"好的，{work} 发往{name}的消息记为已送达。";
        public override string SentAgain(string work, string name) => $"好的，{work} 正在重新发往{name}。";
        public override string NothingFailed(string? work) => work is null ? "没有发送失败的消息，无需补发。" : $"{work} 没有发送失败的消息，无需补发。";
        public override string Resending(int count, IReadOnlyList<string> names) => $"正在补发 {count} 条，只发给上次没送达的：{string.Join('、', names.Take(8))}{(names.Count > 8 ? "等" : "")}。";
        public override string WhichBranch => "哪个支部？例如“暂停发送 第一党支部”，或“暂停发送 全部”。";
        public override string Everywhere => "全部支部";
        public override string Paused(string where) => $"已暂停：{where}。机器人不再主动发消息，有人问仍会回答。";
        public override string PausedAlready(string where) => $"{where}已经是暂停状态。";
        public override string Resumed(string where) => $"已恢复：{where}。积压的消息会陆续发出，并注明补发。";
        public override string NotPaused(string where) => $"{where}没有暂停。";
        public override string PauseHint => "发“恢复发送”即可恢复。";
        public override string ResumeButton => "恢复发送";
        public override string StillPaused(string where) => $"仍在暂停：{where}。";
        public override string NothingComing(int days) => $"今后 {days} 天没有要主动发送的提醒。";
        public override string ComingTitle => "发送预报";
        public override string Coming(int count, int days) => $"今后 {days} 天预计发送 {count} 条提醒。";
        public override string ComingHint => "按目前的安排计算；办完的、改期的会自动变化。";
        public override string More(int count) => $"另有 {count} 条。按目前的安排计算；办完的、改期的会自动变化。";
        public override string To(IReadOnlyList<string> names, int count) => count == 0 ? "目前无人" : count > names.Count ? $"{string.Join('、', names)}等 {count} 个" : string.Join('、', names);
        public override string Because(string reason) => $"因为{reason}";
    }
}
