using Sanmo.Core.Agenda;

namespace Sanmo.Core.Reminders;

/// <summary>One thing to say about a piece of work at an instant, to whoever the audience then is.</summary>
/// <param name="Chain">The work's schedule version: a changed date starts a new chain.</param>
/// <param name="Stage">Which reminder of the chain; several that fall on one instant are one, named after the nearest limit.</param>
/// <param name="Step">The number from 1 of a rectification item's milestone or a meeting's leave; 0 for the whole.</param>
/// <param name="Due">When to say it, outside quiet hours.</param>
/// <param name="UsefulUntil">Later than this it is not said any more.</param>
/// <param name="Occasion">Tells apart what one stage says more than once: workdays late, a date, an instant; empty otherwise.</param>
internal sealed record Reminder(
    WorkRef Work,
    int Chain,
    Stage Stage,
    int Step,
    Audience Audience,
    Lane Lane,
    DateTimeOffset Due,
    DateTimeOffset UsefulUntil,
    string Occasion = "")
{
    /// <summary>The same reminder of the same chain is always the same id.</summary>
    public string Id => Occasion.Length == 0 ? $"{Work}@{Chain}:{Stage}/{Step}:{Audience}" : $"{Work}@{Chain}:{Stage}/{Step}:{Audience}:{Occasion}";
}
