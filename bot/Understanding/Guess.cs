namespace Sanmo.Bot.Understanding;

/// <summary>One possible reading of a line.</summary>
/// <param name="Confidence">0 to 1.</param>
internal sealed record Guess(string Intent, double Confidence);
