namespace Sanmo.Bot.Understanding.Words;

/// <summary>A unit of matching: one Chinese character, one Latin word, one run of digits or one mark.</summary>
/// <param name="Id">The character itself, or a word's number from <see cref="LatinWords"/>.</param>
internal readonly record struct Symbol(int Id, short Start, short Length)
{
    /// <summary>Any run of ASCII digits.</summary>
    public const int Digits = 1;

    /// <summary>A Latin word that no list knows.</summary>
    public const int Unknown = 2;

    public int End => Start + Length;
}
