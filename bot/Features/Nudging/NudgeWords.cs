using Sanmo.Core.Agenda;

namespace Sanmo.Bot.Features.Nudging;

/// <summary>Urging is a favour, not a blame: short, with the date and the one next step.</summary>
internal abstract partial class NudgeWords
{
    public static NudgeWords In(string language) => language == "en" ? English : Chinese;

    public abstract string NobodyOwes { get; }
    public abstract string DoIt { get; }
    public abstract string Leave { get; }
    public abstract string InPrivate { get; }
    public abstract string WhyUrged { get; }
    public abstract string Confirm(int people, int things);
    public abstract string Sent(int people, string about);
    public abstract string Things(int count);
    public abstract string Name(WorkRef work);
    public abstract string NoticeName(string number);
    public abstract string Lately(string names, string last, string next);
    public abstract string Enough(string names, int times);
    public abstract string IsDone(string name);
    public abstract string NoSuch(string name);
    public abstract string WindowClosed(int number);
    public abstract string AllConfirmed(int number);
    public abstract string OwesNothing(string names);
    public abstract string Details(string number);

    /// <param name="deadline">Null: none was set.</param>
    public abstract string UrgesNotice(string by, int number, string? deadline);

    /// <param name="days">From today; negative is late.</param>
    public abstract string UrgesWork(string by, string name, string day, int days);
    public abstract string UrgesOpenWork(string by, string name);
    public abstract string UrgesVerification(string by, string name);
}
