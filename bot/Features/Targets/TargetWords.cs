using System.Globalization;
using Sanmo.Core.Targets;

namespace Sanmo.Bot.Features.Targets;

internal abstract partial class TargetWords
{
    public static TargetWords In(string language) => language == "en" ? English : Chinese;

    public abstract string How { get; }
    public abstract string ReportHow { get; }
    public abstract string ReportHint(int number);
    public abstract string WhoIs(string name);
    public abstract string NoSuch(int number);
    public abstract string NotYours(AnnualTarget target, string owner);
    public abstract string Registered(AnnualTarget target, string owner);
    public abstract string Reported(AnnualTarget target, int expected);
    public abstract string Done { get; }
    public abstract string None(int year);
    public abstract string Title(int year, int count);

    /// <param name="expected">What should be reached by now, in percent.</param>
    public abstract string Figure(AnnualTarget target, int expected);

    /// <summary>The quarterly reminder.</summary>
    public abstract string Review(AnnualTarget target, int expected);

    protected static string Amount(decimal figure, string unit) => $"{figure.ToString("0.####", CultureInfo.InvariantCulture)}{unit}";
}
