using Sanmo.Bot.Understanding.Times;

namespace Sanmo.Bot.Understanding;

/// <summary>What a line leaves open: it is asked about, never guessed.</summary>
/// <param name="Why">One reason.</param>
/// <param name="Said">The words it is about, as typed.</param>
/// <param name="Sure">The slots without those that are open.</param>
/// <param name="Readings">The slots of each reading on offer, whole; none where the words make no sense as they are.</param>
internal sealed record OpenReading(Doubt Why, string Said, Slots Sure, IReadOnlyList<Slots> Readings);
