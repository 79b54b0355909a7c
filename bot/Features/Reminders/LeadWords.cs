namespace Sanmo.Bot.Features.Reminders;

internal abstract partial class LeadWords
{
    public static LeadWords In(string language) => language == "en" ? English : Chinese;

    public abstract string How { get; }
    public abstract string UsualAgain { get; }
    public abstract string BackToUsual { get; }
    public abstract string NeverFewer { get; }
    public abstract string Distance(int minutes);
    public abstract string Bounds(int atMost);

    /// <param name="days">Those that count before a limit; null when there are none.</param>
    public abstract string Set(string distances, string? days);

    /// <summary>As the settings show it.</summary>
    public abstract string Now(string distances);
}
