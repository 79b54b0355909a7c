namespace Sanmo.Bot.Understanding.Parts;

/// <summary>A piece of a line.</summary>
/// <param name="Weight">How many of its characters say something.</param>
internal readonly record struct Stretch(int Start, int Length, int Weight)
{
    public int End => Start + Length;
}
