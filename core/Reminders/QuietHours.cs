using Sanmo.Core.Calendars;

namespace Sanmo.Core.Reminders;

/// <summary>When the bot does not speak by itself. It holds, it never drops.</summary>
internal sealed class QuietHours(LocalZone zone, ReminderOptions options)
{
    private readonly (TimeOnly From, TimeOnly Until)[] _everyone = [(options.QuietFrom, options.QuietUntil)];
    private readonly (TimeOnly From, TimeOnly Until)[] _group = [(options.QuietFrom, options.QuietUntil), (options.GroupQuietFrom, options.GroupQuietUntil)];

    public bool IsQuiet(DateTimeOffset instant, Audience audience) => Find(instant, audience) is not null;

    /// <summary>The instant itself where it may be said or is urgent; otherwise the end of the silence.</summary>
    public DateTimeOffset Hold(DateTimeOffset instant, Audience audience, bool urgent = false)
    {
        if (urgent)
            return instant;
        while (Find(instant, audience) is { } silence)
            instant = silence.Until;
        return instant;
    }

    /// <summary>The instant itself where it may be said; otherwise shortly before the silence begins.</summary>
    public DateTimeOffset Advance(DateTimeOffset instant, Audience audience)
    {
        while (Find(instant, audience) is { } silence)
            instant = silence.From.AddMinutes(-options.MinutesBeforeQuiet);
        return instant;
    }

    /// <summary>A move or cancellation decided at <paramref name="decided"/> of what starts (or would have started) so soon cannot wait.</summary>
    public bool IsUrgent(DateTimeOffset start, DateTimeOffset decided) =>
        start > decided && start - decided <= TimeSpan.FromHours(options.UrgentWithinHours);

    private (DateTimeOffset From, DateTimeOffset Until)? Find(DateTimeOffset instant, Audience audience)
    {
        var (date, time) = (zone.DateOf(instant), zone.TimeOf(instant));
        foreach (var (from, until) in audience == Audience.Group ? _group : _everyone)
        {
            if (from == until || !time.IsBetween(from, until))
                continue;
            // A silence over midnight began yesterday for those who ask in the morning.
            var begins = from > until && time < until ? date.AddDays(-1) : date;
            return (zone.At(begins, from), zone.At(from > until ? begins.AddDays(1) : begins, until));
        }
        return null;
    }
}
