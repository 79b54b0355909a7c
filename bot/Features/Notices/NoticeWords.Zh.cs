namespace Sanmo.Bot.Features.Notices;

internal abstract partial class NoticeWords
{
    private static readonly NoticeWords Chinese = new Zh();

    private sealed class Zh : NoticeWords
    {
        public override string PreviewTitle => "发送前请确认";
        public override string To => "发给";
        public override string When => "时间";
        public override string Now => "现在";
        public override string AnswerBy => "请在此前确认收到";
        public override string Send => "发送";
        public override string Cancel => "取消";
        public override string ConfirmHint => "也可以直接回复“确认”或“取消”。";
        public override string WhichBranch => "发给哪个支部？例如“一支部”“全体”。";
        public override string NothingToConfirm => "没有等您确认的通知。";
        public override string NothingOpen => "没有需要确认的通知。";
        public override string ConfirmedLabel => "已确认";
        public override string Received => "收到";
        public override string Audience(string branches, int chats, int people) => $"{branches}（{chats} 个群，{people} 人）";
        public override string Confirm(int chats, int people) => $"将发到 {chats} 个群、共 {people} 人，确认发送吗？";
        public override string NoChats(string branches) => $"{branches}还没有绑定群聊。请书记在支部群里对我说“绑定到某支部”。";
        public override string TimeIsPast(string moment) => $"{moment} 已经过去了，请换一个时间。";
        public override string SentTo(int number, string branches, int chats) => $"通知 {number} 正发往{branches}的 {chats} 个群。";
        public override string Scheduled(int number, string moment, int chats) => $"通知 {number} 定于 {moment} 发到 {chats} 个群。";
        public override string WhoHasNotHint(int number) => $"问“通知{number}谁还没回”可以看名单。";
        public override string NoSuch(int number) => $"没有发给您的通知 {number}。";
        public override string WindowClosed(int number) => $"通知 {number} 的确认时间已过。";
        public override string Confirmed(int number, bool first) => first ? $"✔ 通知 {number} 已确认，谢谢。" : $"✔ 通知 {number} 您之前已经确认过了。";
        public override string MissingTitle(int number) => $"通知 {number} 的确认情况";
        public override string Missing(int number, int missing, int due) => missing == 0 ? $"通知 {number}：{due} 人全部确认。" : $"通知 {number}：{due} 人中还有 {missing} 人未确认。";
        public override string Heading(int number) => $"【通知 {number}】";
        public override string From(string sender) => $"发布人：{sender}";
        public override string PleaseConfirm(string moment) => $"请在 {moment} 前点“收到”，或回复“收到”。";
    }
}
