namespace Sanmo.Bot.Understanding.Words;

/// <summary>A word of the lists found in a line.</summary>
/// <param name="Entry">Its number in the lexicon.</param>
internal readonly record struct Token(int Start, int Length, int Entry)
{
    public int End => Start + Length;
}
