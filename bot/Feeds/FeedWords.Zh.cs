using Sanmo.Core.Agenda;

namespace Sanmo.Bot.Feeds;

internal abstract partial class FeedWords
{
    private static readonly FeedWords Chinese = new Zh();

    private sealed class Zh : FeedWords
    {
        public override string Name(string organisation) => organisation.Length == 0 ? "我的支部日程" : $"我的日程（{organisation}）";

        public override string Title(AgendaEntry entry) => entry.Part switch
        {
            AgendaPart.Attend or AgendaPart.TakePart => entry.Title,
            AgendaPart.MakeUp => $"补学截止：{entry.Title}",
            _ => $"截止：{entry.Title}",
        };

        public override string About(AgendaEntry entry) => entry.Part switch
        {
            AgendaPart.Attend => $"会议 {entry.Work}。不能参加请对机器人说“请假 {entry.Work} 原因”。",
            AgendaPart.TakePart => $"志愿活动 {entry.Work}。来不了请对机器人说“退出 {entry.Work}”。",
            AgendaPart.MakeUp => $"会议 {entry.Work} 的补学。",
            _ when entry.Work.Kind == WorkKind.RectificationItem => $"整改事项 {entry.Work}。对机器人说“详情 {entry.Work}”看要求。",
            _ => $"任务 {entry.Work}。对机器人说“任务详情 {entry.Work}”看要求。",
        };
    }
}
