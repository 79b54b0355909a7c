namespace Sanmo.Bot.Understanding.Words;

/// <summary>The words of one concept, both languages.</summary>
/// <param name="Zh">Separated by spaces; <c>(a|b|)</c> stands for each alternative, the empty one too.</param>
/// <param name="En">Separated by commas; <c>(a|b|)</c> as in Chinese, and <c>move~</c> stands for move, moves, moved, moving.</param>
internal sealed record WordList(Concept Concept, string Zh, string En);
