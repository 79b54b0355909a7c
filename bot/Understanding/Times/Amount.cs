using System.Globalization;
using System.Text;

namespace Sanmo.Bot.Understanding.Times;

/// <summary>A length of time as people say it; all parts have the same sign. A week is 7 days, half a month 15.</summary>
/// <param name="Workdays">Days counted by the work calendar; ISO has no word for them and <see cref="ToString"/> writes them as days.</param>
internal readonly record struct Amount(int Months = 0, int Days = 0, int Minutes = 0, int Workdays = 0)
{
    public bool IsZero => this == default;

    public Amount Negated => new(-Months, -Days, -Minutes, -Workdays);

    /// <summary>ISO 8601 with whole weeks written as days: <c>PT1H30M</c>, <c>P7D</c>, <c>P1M</c>; a negative one begins with <c>-</c>.</summary>
    public override string ToString()
    {
        var iso = new StringBuilder(12);
        if (Months < 0 || Days < 0 || Minutes < 0 || Workdays < 0)
            iso.Append('-');
        iso.Append('P');
        Write(iso, Math.Abs(Months), 'M');
        Write(iso, Math.Abs(Days) + Math.Abs(Workdays), 'D');
        if (Minutes != 0)
        {
            iso.Append('T');
            Write(iso, Math.Abs(Minutes) / 60, 'H');
            Write(iso, Math.Abs(Minutes) % 60, 'M');
        }
        return IsZero ? "PT0M" : iso.ToString();
    }

    private static void Write(StringBuilder iso, int count, char unit)
    {
        if (count != 0)
            iso.Append(CultureInfo.InvariantCulture, $"{count}{unit}");
    }
}
