namespace Sanmo.Bot.Understanding;

/// <summary>The time that a command would write down, where it must lie ahead.</summary>
internal static class WritingTime
{
    /// <summary>Null where the intent writes no time, or none was said.</summary>
    public static DayOrInstant? Of(Slots slots, string intent) => intent switch
    {
        Intent.MeetingCreate or Intent.VolPropose => Of(slots.Start, slots.Date ?? slots.By ?? slots.Range?.To),
        Intent.MeetingReschedule => Of(slots.NewStart, slots.NewDate),
        Intent.NoticeBroadcast => Of(slots.SendAt, null),
        Intent.RectExtend => Of(null, slots.Due),
        Intent.ReminderSnooze => slots.Until,
        _ => null,
    };

    public static Slots Without(Slots slots, string intent) => intent switch
    {
        Intent.MeetingCreate or Intent.VolPropose => slots with { Start = null, End = null, Date = null, By = null, Range = null, Part = null },
        Intent.MeetingReschedule => slots with { NewStart = null, NewDate = null },
        Intent.NoticeBroadcast => slots with { SendAt = null },
        Intent.RectExtend => slots with { Due = null },
        Intent.ReminderSnooze => slots with { Until = null },
        _ => slots,
    };

    public static Slots NextDay(Slots slots, string intent) => intent switch
    {
        Intent.MeetingCreate or Intent.VolPropose => slots with { Start = slots.Start?.AddDays(1), End = slots.End?.AddDays(1), Date = slots.Date?.AddDays(1), By = slots.By?.AddDays(1), Range = null },
        Intent.MeetingReschedule => slots with { NewStart = slots.NewStart?.AddDays(1), NewDate = slots.NewDate?.AddDays(1) },
        Intent.NoticeBroadcast => slots with { SendAt = slots.SendAt?.AddDays(1) },
        Intent.RectExtend => slots with { Due = slots.Due?.AddDays(1) },
        Intent.ReminderSnooze => slots with { Until = slots.Until is { } until ? until.At is { } at ? DayOrInstant.Of(at.AddDays(1)) : DayOrInstant.Of(until.Day.AddDays(1)) : null },
        _ => slots,
    };

    private static DayOrInstant? Of(DateTimeOffset? at, DateOnly? day) => at is { } instant ? DayOrInstant.Of(instant) : day is { } date ? DayOrInstant.Of(date) : null;
}
