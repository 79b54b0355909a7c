using Sanmo.Core.Meetings;

namespace Sanmo.Bot.Features.Meetings.Cadences;

/// <summary>The rules say "generally", and so do these words: nothing here speaks of a failing.</summary>
internal abstract partial class CadenceWords
{
    public static CadenceWords In(string language) => language == "en" ? English : Chinese;

    public abstract string Between { get; }
    public abstract string Generally { get; }
    public abstract string WhichType { get; }
    public abstract string WhyExempt { get; }

    /// <param name="branch">Null for all.</param>
    public abstract string Title(string? branch, DateOnly day);
    public abstract string Summary(string branch, int held, int open);
    public abstract string AllSummary(int branches);
    public abstract string Stretch(CadencePeriod period, DateOnly from);
    public abstract string HowOften(CadencePeriod period);
    public abstract string State(int held, int planned);
    public abstract string Exempt(string reason);
    public abstract string Ratio(string type, int held, int due, int exempt);
    public abstract string ExemptNow(string branch, string type, string stretch, string reason);
    public abstract string ExemptEnded(string branch, string type);
    public abstract string NoExemption(string type);
}
