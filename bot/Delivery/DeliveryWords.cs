using Sanmo.Core.Outgoing;

namespace Sanmo.Bot.Delivery;

internal abstract partial class DeliveryWords
{
    public static DeliveryWords In(string language) => language == "en" ? English : Chinese;

    /// <summary>What a message that comes late begins with, up to its own first word.</summary>
    public abstract string SentLate(string meant);
    /// <summary>What a private message begins with that may have arrived already.</summary>
    public abstract string MayBeARepeat { get; }
    public abstract string ReportTitle { get; }
    public abstract string ReportSummary(int count);
    public abstract string ReportCure { get; }
    public abstract string ReportOpen { get; }
    public abstract string GroupOf(string branch);

    /// <param name="works">Numbers of the pieces of work; may be empty.</param>
    public abstract string Trouble(DeliveryState state, string works);
    public abstract string WasAway(string when, int late, int dropped);
    public abstract string TooManyTitle { get; }
    public abstract string TooMany(int recipients);
    public abstract string Messages(long count);
    public abstract string TooManyHint { get; }
    public abstract string CalendarMissing(int year);
}
