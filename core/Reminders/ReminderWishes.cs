namespace Sanmo.Core.Reminders;

/// <summary>How one member wants to be reminded.</summary>
/// <param name="DigestAt">The own hour of the daily digest; null for the organisation's.</param>
/// <param name="LeadMinutes">How long before a start, and in whole days before a limit, to be told; null for the policy alone.</param>
/// <param name="LeadsSince">When that was said: what would have been before is not made up for.</param>
internal sealed record ReminderWishes(string Member, IReadOnlyList<Silence> Silences, TimeOnly? DigestAt = null, IReadOnlyList<int>? LeadMinutes = null, DateTimeOffset? LeadsSince = null)
{
    public static ReminderWishes NoneOf(string member) => new(member, []);

    /// <summary>Those that still last; a new one takes the place of an old one of the same thing.</summary>
    public ReminderWishes With(Silence silence, DateTimeOffset now) =>
        this with { Silences = [.. Silences.Where(old => old.Lasts(now) && !old.IsSameAs(silence)), silence] };

    /// <param name="silence">Null: all of them.</param>
    public ReminderWishes Without(Silence? silence) => this with { Silences = silence is null ? [] : [.. Silences.Where(old => !old.IsSameAs(silence))] };
}
