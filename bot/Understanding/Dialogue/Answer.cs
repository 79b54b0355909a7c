namespace Sanmo.Bot.Understanding.Dialogue;

/// <summary>A line read against a pending question.</summary>
/// <param name="Slots">The pending slots with what was said merged in; corrections win over what was there.</param>
/// <param name="Instead">Set when <see cref="AnswerKind.NewCommand"/>: the command to follow; the pending one is dropped.</param>
/// <param name="Open">The answer itself can be read in two ways.</param>
/// <param name="Intent">The pending intent, or the one chosen among offered readings.</param>
internal sealed record Answer(AnswerKind Kind, string Intent, Slots Slots, Understood? Instead = null, OpenReading? Open = null);
