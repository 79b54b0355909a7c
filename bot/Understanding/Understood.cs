namespace Sanmo.Bot.Understanding;

/// <summary>A line, read.</summary>
/// <param name="Intent">The best reading, even when the outcome is unclear; <see cref="Understanding.Intent.None"/> when not for the bot.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Nearest">Up to three readings to offer, best first; empty when not for the bot.</param>
/// <param name="Open">What must be asked before anything is done; null when the line can be read in one way only.</param>
/// <param name="Found">What was recognised, in the order of the line: for explaining, not for deciding.</param>
internal sealed record Understood(
    Outcome Outcome, string Intent, Slots Slots, double Confidence, IReadOnlyList<Guess> Nearest, IReadOnlyList<string> Found, OpenReading? Open = null);
