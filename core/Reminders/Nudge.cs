namespace Sanmo.Core.Reminders;

/// <summary>That somebody was urged by a person about one thing.</summary>
/// <param name="Count">How often so far.</param>
/// <param name="By">The member id of who urged last.</param>
internal sealed record Nudge(int Count, DateTimeOffset Last, string By)
{
    /// <summary>When the next one may be.</summary>
    /// <param name="before">Null: never urged yet.</param>
    /// <returns>Null when there were enough; an instant that has passed when it may be now.</returns>
    public static DateTimeOffset? NextAt(Nudge? before, ReminderOptions options) =>
        before is null ? DateTimeOffset.MinValue : before.Count >= options.NudgesAtMost ? null : before.Last.AddMinutes(options.MinutesBetweenNudges);
}
