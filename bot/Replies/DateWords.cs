namespace Sanmo.Bot.Replies;

/// <summary>How dates, times and distances are said; always with the weekday. Instants are given in the organisation's zone.</summary>
internal abstract partial class DateWords
{
    public static DateWords In(string language) => language == "en" ? English : Chinese;

    public abstract string Day(DateOnly date);
    public abstract string Days(DateOnly from, DateOnly to);

    /// <summary>Both clock times when <paramref name="until"/> is on the same day.</summary>
    public abstract string Span(DateTimeOffset start, DateTimeOffset? until);

    /// <summary>Day and clock time.</summary>
    public string Moment(DateTimeOffset at) => Span(at, null);

    /// <summary>0 is today; negative is past.</summary>
    public abstract string Distance(int days);

    public static string Clock(DateTimeOffset at) => at.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
