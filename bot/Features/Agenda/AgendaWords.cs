using Sanmo.Core.Agenda;

namespace Sanmo.Bot.Features.Agenda;

internal abstract partial class AgendaWords
{
    public static AgendaWords In(string language) => language == "en" ? English : Chinese;

    public abstract string Title(DateOnly from, DateOnly to, string? part);
    public abstract string TasksTitle(int count);
    public abstract string Summary(int count, int late);
    public abstract string Nothing(DateOnly from, DateOnly to, string? part);
    public abstract string NoTasks(string? status);
    public abstract string Overdue(int count);
    public abstract string Unanswered(int count);
    public abstract string Day(DateOnly date, DateOnly today);
    public abstract string DueOn(string day);

    /// <summary>A limit on the day that the heading names.</summary>
    public abstract string Deadline { get; }
    public abstract string DueBy(string moment);
    public abstract string Name(AgendaEntry entry);
    public abstract string Received(int number);
    public abstract string Today { get; }
    public abstract string OverdueOnly { get; }
    public abstract string Open(string number);
    public abstract string AskOtherwise { get; }

    /// <summary>What a group sees when a personal answer went to the asker alone.</summary>
    public abstract string SentPrivately { get; }
}
