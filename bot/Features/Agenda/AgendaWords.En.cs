using Sanmo.Bot.Replies;
using Sanmo.Core.Agenda;

namespace Sanmo.Bot.Features.Agenda;

internal abstract partial class AgendaWords
{
    private static readonly AgendaWords English = new En();

    private sealed class En : AgendaWords
    {
        public override string Title(DateOnly from, DateOnly to, string? part) => $"Your schedule, {DateWords.In("en").Days(from, to)}{Part(part)}";
        public override string TasksTitle(int count) => count == 1 ? "One thing to do" : $"{count} things to do";
        public override string Summary(int count, int late) => (count == 1 ? "One item" : $"{count} items") + (late > 0 ? $", {late} overdue" : "");
        public override string Nothing(DateOnly from, DateOnly to, string? part) => $"Nothing on {DateWords.In("en").Days(from, to)}{Part(part)}.";
        public override string NoTasks(string? status) => status switch
        {
            "overdue" => "Nothing of yours is overdue.",
            "dueSoon" => "Nothing of yours is due within three days.",
            _ => "You have nothing open.",
        };
        public override string Overdue(int count) => $"Overdue ({count})";
        public override string Unanswered(int count) => $"Notices waiting for your confirmation ({count})";
        public override string Day(DateOnly date, DateOnly today) => DateWords.In("en").Day(date) + (date == today ? ", today" : date == today.AddDays(1) ? ", tomorrow" : "");
        public override string Deadline => "due";
        public override string DueOn(string day) => $"by {day}";
        public override string DueBy(string moment) => $"by {moment}";
        public override string Name(AgendaEntry entry) => entry.Work.Kind switch
        {
            WorkKind.Meeting when entry.Part == AgendaPart.MakeUp => $"make-up study {entry.Work}",
            WorkKind.Meeting => $"meeting {entry.Work}",
            WorkKind.Assignment => $"assignment {entry.Work}",
            WorkKind.RectificationItem => entry.Step > 0 ? $"item {entry.Work}, step {entry.Step}" : $"item {entry.Work}",
            WorkKind.VolunteerActivity => $"volunteer activity {entry.Work}",
            _ => $"notice {entry.Work.Number}",
        };
        public override string Received(int number) => $"Received notice {number}";
        public override string Today => "Today";
        public override string OverdueOnly => "Overdue only";
        public override string Open(string number) => $"Open {number}";
        public override string AskOtherwise => "You can also ask: today, next week, overdue, my tasks.";
        public override string SentPrivately => "I have sent it to you privately.";

        private static string Part(string? part) => part switch
        {
            null => "",
            "noon" => ", around noon",
            _ => $", {part}",
        };
    }
}
