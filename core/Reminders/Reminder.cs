using Sanmo.Core.Agenda;

namespace Sanmo.Core.Reminders;

/// <summary>One thing to say about a piece of work at an instant, to whoever the audience then is.</summary>
/// <param name="Chain">The work's schedule version: a changed date starts a new chain.</param>
/// <param name="Stage">Which reminder of the chain; several that fall on one instant are one, named after the nearest limit.</param>
/// <param name="Step">The milestone's number from 1; 0 for the whole.</param>
/// <param name="Due">When to say it, outside quiet hours.</param>
/// <param name="UsefulUntil">Later than this it is not said any more.</param>
internal sealed record Reminder(
    WorkRef Work,
    int Chain,
    Stage Stage,
    int Step,
    Audience Audience,
    Lane Lane,
    DateTimeOffset Due,
    DateTimeOffset UsefulUntil)
{
    /// <summary>The same reminder of the same chain is always the same id.</summary>
    public string Id => $"{Work}@{Chain}:{Stage}/{Step}:{Audience}";
}
