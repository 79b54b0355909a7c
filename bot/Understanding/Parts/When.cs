using Sanmo.Bot.Understanding.Times;

namespace Sanmo.Bot.Understanding.Parts;

/// <summary>The times of a stretch of a line put together: "today" here and "at 4:30" there are one moment.</summary>
internal sealed record When
{
    public DateOnly? From { get; private init; }

    /// <summary>Included.</summary>
    public DateOnly? To { get; private init; }
    public TimeOnly? Clock { get; private init; }
    public TimeOnly? EndClock { get; private init; }
    public Edge Edge { get; private init; }
    public Amount? Length { get; private init; }
    /// <summary>"Next week" as a whole: a correction with it keeps the weekday.</summary>
    public bool IsWeek { get; private init; }
    private PartOfDay? DayPart { get; init; }
    private bool IsOneDay { get; init; }

    /// <summary>When no clock time was said: morning, noon, afternoon or evening.</summary>
    public string? Part => Clock is null && DayPart is { } part ? Name(part) : null;

    /// <summary>Null for several days.</summary>
    public DateOnly? Date => IsOneDay ? From : null;

    /// <summary>Every date said, as a range; one day has equal ends.</summary>
    public DateRange? Range => From is { } from ? new(from, To ?? from) : null;

    /// <summary>As <see cref="Range"/>, but a deadline ("before New Year") stands for everything from today on.</summary>
    public DateRange? RangeFrom(DateTimeOffset now) =>
        Edge == Edge.By && To is { } due && DateOnly.FromDateTime(now.DateTime) is var today && today <= due ? new(today, due) : Range;

    /// <summary>Null for one day.</summary>
    public DateRange? Days => IsOneDay ? null : Range;

    public bool IsEmpty => From is null && Clock is null && DayPart is null;

    /// <summary>All times between two places of the line.</summary>
    public static When In(Reading reading, int start = 0, int end = int.MaxValue)
    {
        var when = new When();
        FoundTime? before = null;
        foreach (var time in reading.Times)
            if (time.Start >= start && time.End <= end)
            {
                when = before is not null && when.GoesOn(before, time, reading) ? when with { To = time.To, IsOneDay = false } : when.With(time);
                before = time;
            }
        return when;
    }

    // "Tuesday and Wednesday", 周四周五: one stretch of days.
    private bool GoesOn(FoundTime before, FoundTime time, Reading reading) =>
        before is { Kind: TimeKind.Day, Edge: Edge.None, Part: null } && time is { Kind: TimeKind.Day, Edge: Edge.None, Part: null } && To is { } last && time.From == last.AddDays(1)
        && reading.Plain.AsSpan(before.End, Math.Max(0, time.Start - before.End)).Trim() is "" or "和" or "、" or "与" or "及" or "跟" or "and" or "&" or ",";

    /// <summary>The date and the clock time; without a date the next such time.</summary>
    public DateTimeOffset? Start(DateTimeOffset now)
    {
        if (Clock is not { } clock)
            return null;
        var today = DateOnly.FromDateTime(now.DateTime);
        var date = From ?? (today.ToDateTime(clock) > now.DateTime ? today : today.AddDays(1));
        return new(date.ToDateTime(clock), now.Offset);
    }

    public DateTimeOffset? End(DateTimeOffset now)
    {
        if (EndClock is not { } clock || Start(now) is not { } start)
            return null;
        var date = To is { } to && From is not null ? to : DateOnly.FromDateTime(start.DateTime);
        return new(date.ToDateTime(clock), now.Offset);
    }

    private static string Name(PartOfDay part) => part switch
    {
        PartOfDay.Morning => "morning",
        PartOfDay.Noon => "noon",
        PartOfDay.Afternoon => "afternoon",
        _ => "evening",
    };

    private When With(FoundTime time)
    {
        if (time.Kind is TimeKind.Shift or TimeKind.Rule)
            return this;
        var when = this;
        if (From is null && time.From is { } from)
            when = when with { From = from, To = time.To ?? from, IsOneDay = (time.To ?? from) == from || time.Kind == TimeKind.Moment, IsWeek = time.Unit == DateUnit.Week, Edge = time.Edge };
        else if (when.Edge == Edge.None && time.Edge != Edge.None)
            when = when with { Edge = time.Edge };
        if (when.Clock is null && time.Clock is { } clock)
            when = when with { Clock = clock, EndClock = time.EndClock };
        if (when.DayPart is null && time.Part is { } part)
            when = when with { DayPart = part };
        if (when.Length is null && time.Amount is { } amount)
            when = when with { Length = amount };
        return when;
    }
}
