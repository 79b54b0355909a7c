using Sanmo.Bot.Understanding.Parts;
using Sanmo.Bot.Understanding.Times;

namespace Sanmo.Bot.Understanding.Dialogue;

/// <summary>Puts a newly said time into the slots of a command: a new day keeps the hour, a new hour keeps the day.</summary>
internal static class MergeWhen
{
    public static Slots Into(Slots slots, string intent, When when, Amount? shift, DateTimeOffset now) => intent switch
    {
        Intent.MeetingCreate when slots.Repeat is not null => slots with { NewTime = when.Clock ?? slots.NewTime },
        Intent.MeetingCreate or Intent.VolPropose => Appointment(slots, when, now),
        Intent.NoticeBroadcast => slots with { SendAt = Moment(slots.SendAt, null, when, now) ?? slots.SendAt },
        Intent.MeetingReschedule => Moved(slots, when, shift, now),
        Intent.RectExtend => (when.IsWeek ? Day(when, slots.Due) : when.To) is { } due && when.Length is null ? slots with { Due = due, ExtendBy = null } : when.Length is { } by ? slots with { ExtendBy = by, Due = null } : slots,
        Intent.ReminderSnooze => Silenced(slots, when, now),
        Intent.ScheduleQuery or Intent.TaskMine or Intent.VolList or Intent.VolHours => slots with { Range = when.Range ?? slots.Range, Part = when.Part ?? slots.Part },
        _ when when.IsWeek && slots.Date is not null => slots with { Date = Day(when, slots.Date) },
        _ => slots with { Date = when.Date ?? (when.Days is null ? slots.Date : null), Range = when.Days ?? (when.Date is null ? slots.Range : null), Part = when.Part ?? slots.Part },
    };

    private static Slots Appointment(Slots slots, When when, DateTimeOffset now)
    {
        var start = Moment(slots.Start, slots.Date, when, now);
        if (start is null)
            return slots with { Date = Moved(slots.Date, when) ?? slots.Date, Range = Moved(slots.Date, when) is null ? when.Days ?? slots.Range : null, Part = when.Part ?? slots.Part };
        // The length stays when the beginning moves.
        var end = when.EndClock is { } clock ? Local(DateOnly.FromDateTime(start.Value.DateTime), clock, now)
            : slots is { Start: { } oldStart, End: { } oldEnd } ? start + (oldEnd - oldStart) : slots.End;
        return slots with { Start = start, End = end, Date = null, Part = null, Range = null };
    }

    private static Slots Moved(Slots slots, When when, Amount? shift, DateTimeOffset now)
    {
        if (shift is not null)
            return slots with { Shift = shift, NewStart = null, NewDate = null, NewTime = null };
        var date = Day(when, slots.NewStart is { } start ? DateOnly.FromDateTime(start.DateTime) : slots.NewDate);
        var clock = when.Clock ?? (slots.NewStart is { } old ? TimeOnly.FromDateTime(old.DateTime) : slots.NewTime);
        return slots with
        {
            Shift = null,
            NewStart = date is { } day && clock is { } hour ? Local(day, hour, now) : null,
            NewDate = clock is null ? date : null,
            NewTime = date is null ? clock : null,
        };
    }

    private static Slots Silenced(Slots slots, When when, DateTimeOffset now) =>
        when.Clock is not null && when.Start(now) is { } at ? slots with { Until = DayOrInstant.Of(at), Duration = null }
        : when.Length is { } length ? slots with { Duration = length, Until = null }
        : when.To is { } day ? slots with { Until = DayOrInstant.Of(day), Duration = null, Part = when.Part }
        : slots;

    private static DateTimeOffset? Moment(DateTimeOffset? old, DateOnly? oldDate, When when, DateTimeOffset now)
    {
        var date = Day(when, old is { } start ? DateOnly.FromDateTime(start.DateTime) : oldDate);
        var clock = when.Clock ?? (old is { } at ? TimeOnly.FromDateTime(at.DateTime) : null);
        return (date, clock) switch
        {
            ({ } day, { } hour) => Local(day, hour, now),
            (null, not null) => when.Start(now),
            _ => null,
        };
    }

    private static DateOnly? Moved(DateOnly? old, When when) => when.IsWeek && old is not null ? Day(when, old) : when.Date;

    // "No, next week" of a Wednesday is the Wednesday of next week.
    private static DateOnly? Day(When when, DateOnly? old) =>
        when is { IsWeek: true, From: { } monday } && old is { } day ? monday.AddDays(((int)day.DayOfWeek + 6) % 7) : when.From ?? old;

    private static DateTimeOffset Local(DateOnly date, TimeOnly clock, DateTimeOffset now) => new(date.ToDateTime(clock), now.Offset);
}
