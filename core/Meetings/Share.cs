namespace Sanmo.Core.Meetings;

/// <summary>A part of those due to attend, in whole numbers: no rounding can turn a missing voice into a majority.</summary>
/// <param name="MoreThan">The share itself is not enough.</param>
internal readonly record struct Share(int Numerator, int Denominator, bool MoreThan = false)
{
    public static readonly Share HalfOrMore = new(1, 2);
    public static readonly Share MoreThanHalf = new(1, 2, MoreThan: true);
    public static readonly Share TwoThirds = new(2, 3);
    public static readonly Share FourFifths = new(4, 5);

    /// <summary>Never of nobody.</summary>
    public bool IsReached(int part, int whole) =>
        whole > 0 && (MoreThan ? (long)part * Denominator > (long)whole * Numerator : (long)part * Denominator >= (long)whole * Numerator);

    /// <summary>The smallest number that reaches it.</summary>
    public int Least(int whole) => MoreThan ? whole * Numerator / Denominator + 1 : (whole * Numerator + Denominator - 1) / Denominator;
}
