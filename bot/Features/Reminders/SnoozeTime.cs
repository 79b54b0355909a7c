using System.Globalization;
using Sanmo.Bot.Understanding;
using Sanmo.Core.Calendars;

namespace Sanmo.Bot.Features.Reminders;

/// <summary>Until when somebody wants to hear nothing, or again when; pure.</summary>
internal static class SnoozeTime
{
    public const string Choice = "snooze";
    public const string Exact = "at";
    public const string OneHour = "1h";
    public const string Afternoon = "afternoon";
    public const string Tomorrow = "tomorrow";
    public const string Monday = "monday";

    private static readonly TimeOnly _morning = new(9, 0);
    private static readonly TimeOnly _afternoon = new(15, 0);

    /// <summary>When to be reminded again; null when nothing was said.</summary>
    public static DateTimeOffset? Again(Ask ask, WorkCalendar calendar)
    {
        var now = ask.Now;
        if (DateTimeOffset.TryParse(ask.Value(Exact), CultureInfo.InvariantCulture, out var exact))
            return exact.ToOffset(now.Offset);
        if (ask.Value(Choice) is { } chosen)
            return Of(chosen, now);
        if (ask.Slots.Duration is { } length)
            return AddAmount.To(now, length, calendar);
        if (ask.Slots.Until is { } until)
            return until.At ?? At(until.Day, Clock(ask.Slots.Part) ?? _morning, now);
        return Clock(ask.Slots.Part) is { } part ? Next(part, now) : null;
    }

    public static DateTimeOffset? Of(string chosen, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.DateTime);
        return chosen switch
        {
            OneHour => now.AddHours(1),
            Afternoon => At(today, _afternoon, now) is var three && three > now ? three : now.AddHours(2),
            Tomorrow => At(today.AddDays(1), _morning, now),
            Monday => At(today.AddDays(7 - ((int)today.DayOfWeek + 6) % 7), _morning, now),
            _ => null,
        };
    }

    /// <summary>The instant from which it is no longer silent; null when nothing was said. A day is still silent to its end.</summary>
    public static DateTimeOffset? SilentUntil(Ask ask, WorkCalendar calendar)
    {
        if (DateTimeOffset.TryParse(ask.Value(Exact), CultureInfo.InvariantCulture, out var exact))
            return exact.ToOffset(ask.Now.Offset);
        if (ask.Slots.Until is { } until)
            return until.At ?? (ask.Slots.Mode == "unmute" ? At(until.Day, TimeOnly.MinValue, ask.Now) : EndOf(until.Day, ask.Slots.Part, ask.Now));
        if (ask.Slots.Duration is { } length)
            return AddAmount.To(ask.Now, length, calendar);
        return ask.Slots.Part is { } part ? EndOf(ask.Today, part, ask.Now) : null;
    }

    private static DateTimeOffset EndOf(DateOnly day, string? part, DateTimeOffset now) => part switch
    {
        "morning" => At(day, new(12, 0), now),
        "noon" => At(day, new(14, 0), now),
        "afternoon" => At(day, new(18, 0), now),
        _ => At(day.AddDays(1), TimeOnly.MinValue, now),
    };

    private static TimeOnly? Clock(string? part) => part switch
    {
        "morning" => _morning,
        "noon" => new(12, 0),
        "afternoon" => _afternoon,
        "evening" => new(19, 0),
        _ => null,
    };

    private static DateTimeOffset Next(TimeOnly clock, DateTimeOffset now) => At(DateOnly.FromDateTime(now.DateTime), clock, now) is var today && today > now ? today : today.AddDays(1);

    private static DateTimeOffset At(DateOnly day, TimeOnly clock, DateTimeOffset now) => new(day.ToDateTime(clock), now.Offset);
}
