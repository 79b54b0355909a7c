using Sanmo.Bot.Replies;
using Sanmo.Core.Agenda;

namespace Sanmo.Bot.Features.Agenda;

internal abstract partial class AgendaWords
{
    private static readonly AgendaWords Chinese = new Zh();

    private sealed class Zh : AgendaWords
    {
        public override string Title(DateOnly from, DateOnly to, string? part) => $"您的安排 {DateWords.In("zh").Days(from, to)}{Part(part)}";
        public override string TasksTitle(int count) => $"您还有 {count} 件事要办";
        public override string Summary(int count, int late) => late > 0 ? $"共 {count} 件，其中 {late} 件已超期" : $"共 {count} 件";
        public override string Nothing(DateOnly from, DateOnly to, string? part) => $"{DateWords.In("zh").Days(from, to)}{Part(part)}没有安排。";
        public override string NoTasks(string? status) => status switch
        {
            "overdue" => "您没有超期的事项。",
            "dueSoon" => "三天内没有到期的事项。",
            _ => "您手上没有未办的事项。",
        };
        public override string Overdue(int count) => $"已超期（{count}）";
        public override string Unanswered(int count) => $"待确认的通知（{count}）";
        public override string Day(DateOnly date, DateOnly today) => DateWords.In("zh").Day(date) + (date == today ? " 今天" : date == today.AddDays(1) ? " 明天" : "");
        public override string Deadline => "截止";
        public override string DueOn(string day) => $"{day}前";
        public override string DueBy(string moment) => $"{moment}前";
        public override string Name(AgendaEntry entry) => entry.Work.Kind switch
        {
            WorkKind.Meeting when entry.Part == AgendaPart.MakeUp => $"补学 {entry.Work}",
            WorkKind.Meeting => $"会议 {entry.Work}",
            WorkKind.Assignment => $"任务 {entry.Work}",
            WorkKind.RectificationItem => entry.Step > 0 ? $"整改 {entry.Work} 第{entry.Step}步" : $"整改 {entry.Work}",
            WorkKind.VolunteerActivity => $"志愿活动 {entry.Work}",
            _ => $"通知 {entry.Work.Number}",
        };
        public override string Received(int number) => $"收到 通知{number}";
        public override string Today => "今天";
        public override string OverdueOnly => "只看逾期";
        public override string Open(string number) => $"查看 {number}";
        public override string AskOtherwise => "还可以问：今天、下周、逾期、我的待办。";
        public override string SentPrivately => "已私聊发给您。";

        private static string Part(string? part) => part switch
        {
            "morning" => "上午",
            "noon" => "中午",
            "afternoon" => "下午",
            "evening" => "晚上",
            _ => "",
        };
    }
}
