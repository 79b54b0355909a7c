namespace Sanmo.Bot.Understanding;

/// <summary>What a character of a line belongs to.</summary>
internal enum Mark : byte
{
    Left,

    /// <summary>Space or punctuation.</summary>
    Gap,
    Filler,
    Word,
    Time,
    Number,
    Name,
}
