namespace Sanmo.Bot.Understanding.Times.Reading.English;

/// <param name="Value">What it counts depends on the kind.</param>
internal readonly record struct Word(WordKind Kind, int Value = 0);
