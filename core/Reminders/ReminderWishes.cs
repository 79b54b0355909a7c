namespace Sanmo.Core.Reminders;

/// <summary>How one member wants to be reminded.</summary>
/// <param name="DigestAt">The own hour of the daily digest; null for the organisation's.</param>
internal sealed record ReminderWishes(string Member, IReadOnlyList<Silence> Silences, TimeOnly? DigestAt = null)
{
    public static ReminderWishes NoneOf(string member) => new(member, []);

    /// <summary>Those that still last; a new one takes the place of an old one of the same thing.</summary>
    public ReminderWishes With(Silence silence, DateTimeOffset now) =>
        this with { Silences = [.. Silences.Where(old => old.Lasts(now) && !old.IsSameAs(silence)), silence] };

    /// <param name="silence">Null: all of them.</param>
    public ReminderWishes Without(Silence? silence) => this with { Silences = silence is null ? [] : [.. Silences.Where(old => !old.IsSameAs(silence))] };
}
