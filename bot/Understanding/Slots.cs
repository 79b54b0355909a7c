using Sanmo.Bot.Understanding.Times;

namespace Sanmo.Bot.Understanding;

/// <summary>What a line says about its intent. Null means not said. Ids are digits without leading zeros; dates are local.</summary>
internal sealed record Slots
{
    public static Slots Empty { get; } = new();

    public DateRange? Range { get; init; }
    public DateOnly? Date { get; init; }

    /// <summary>The last day allowed, included.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The last day for something proposed, included.</summary>
    public DateOnly? By { get; init; }

    public DateTimeOffset? Start { get; init; }
    public DateTimeOffset? End { get; init; }
    public DateTimeOffset? SendAt { get; init; }
    public DateTimeOffset? NewStart { get; init; }
    public DateOnly? NewDate { get; init; }
    public TimeOnly? NewTime { get; init; }

    /// <summary>How far to move; negative is earlier.</summary>
    public Amount? Shift { get; init; }
    public Amount? ExtendBy { get; init; }
    public Amount? Duration { get; init; }
    public int? DurationMinutes { get; init; }

    /// <summary>A day is included; with <c>mode</c> unmute it is the day reminders resume.</summary>
    public DayOrInstant? Until { get; init; }

    /// <summary>morning, noon, afternoon or evening, when no clock time is said.</summary>
    public string? Part { get; init; }

    /// <summary>0 to 100.</summary>
    public int? Percent { get; init; }
    public int? Capacity { get; init; }

    /// <summary>Branch ids (<c>branch-1</c>, <c>branch-office</c>), <c>all</c>, or <c>mine</c> for the asker's own.</summary>
    public IReadOnlyList<string>? Branch { get; init; }

    public string? Item { get; init; }
    public string? ActivityId { get; init; }
    public string? MeetingId { get; init; }
    public string? NoticeId { get; init; }
    public string? AssignmentId { get; init; }

    /// <summary>For what is held again and again: the rule in the form of RFC 5545; a clock time with it is <see cref="NewTime"/>.</summary>
    public string? Repeat { get; init; }

    /// <summary>general, committee, group, lecture, themeday, orglife or special.</summary>
    public string? MeetingType { get; init; }

    /// <summary>Names as written.</summary>
    public IReadOnlyList<string>? Persons { get; init; }
    public string? Activity { get; init; }
    public string? Title { get; init; }
    public string? Place { get; init; }
    public string? Reason { get; init; }
    public string? Note { get; init; }
    public string? Content { get; init; }
    public string? Meeting { get; init; }

    /// <summary>Which part of a meeting is asked for: time, place, host, agenda, materials, attendees or minutes.</summary>
    public string? Field { get; init; }

    /// <summary>overdue, unacked, unsigned, or for reminders the kind of thing that is silenced.</summary>
    public string? Scope { get; init; }

    /// <summary>open, dueSoon, overdue or done.</summary>
    public string? Status { get; init; }

    /// <summary>The intent that help is wanted for, or <c>why</c> for "why did I get this?".</summary>
    public string? Topic { get; init; }
    public string? Name { get; init; }
    public string? EmployeeNo { get; init; }
    public string? Code { get; init; }

    /// <summary>Last digits of a telephone number.</summary>
    public string? PhoneTail { get; init; }

    /// <summary>For a notice: an answer is wanted, or none is.</summary>
    public bool? NeedAck { get; init; }

    /// <summary>For a notice: until when an answer is wanted.</summary>
    public DateTimeOffset? AckBy { get; init; }

    /// <summary>For a notice: it may break the silence.</summary>
    public bool? Urgent { get; init; }

    /// <summary>pass or return.</summary>
    public string? Decision { get; init; }

    /// <summary>zh or en.</summary>
    public string? Language { get; init; }

    /// <summary>mute, snooze or unmute.</summary>
    public string? Mode { get; init; }

    /// <summary>out (check-out) or unbind or unlink.</summary>
    public string? Action { get; init; }
}
