namespace Sanmo.Bot.Understanding.Intents;

/// <summary>Everything about one intent: how people ask for it, and how its slots are read.</summary>
/// <param name="Rules">The strongest one that holds counts.</param>
/// <param name="Fill">Reads the slots from a line that was taken for this intent.</param>
internal sealed record IntentTable(string Intent, string Purpose, Rule[] Rules, Func<Reading, Slots> Fill)
{
    /// <summary>True where a line is expected to hold words that no list knows: a notice, a plan, a reason.</summary>
    public bool HasFreeText { get; init; }

    /// <summary>True where the free text may even be about lunch or the lift: a notice, a note.</summary>
    public bool HoldsAnything { get; init; }

    /// <summary>Null where any line that a rule holds for makes sense.</summary>
    public Func<Slots, bool>? MakesSense { get; init; }

    /// <summary>For people to read; each must be understood as this intent.</summary>
    public required string[] Examples { get; init; }
}
