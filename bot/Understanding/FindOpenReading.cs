using Sanmo.Bot.Understanding.Numbers;
using Sanmo.Bot.Understanding.Times;

namespace Sanmo.Bot.Understanding;

/// <summary>Looks whether a line that was taken for an intent can be read in a second way that would do something else.</summary>
internal static class FindOpenReading
{
    private static readonly Doubt[] InOrder = [Doubt.NoSuchDate, Doubt.WeekdayDisagrees, Doubt.WeekdayOrBranch, Doubt.NearMidnight];

    /// <param name="first">What the line was read as.</param>
    /// <param name="fill">Reads the slots from a line; null where it says nothing.</param>
    /// <param name="bareNumber">A number alone, asked for by name: it may be a day all the same.</param>
    /// <returns>Null when nothing is open, or when both readings come to the same.</returns>
    public static OpenReading? Of(Reading reading, string intent, Slots first, Func<Reading, Slots?> fill, bool bareNumber = false)
    {
        foreach (var doubt in InOrder)
            foreach (var time in reading.Times)
                if (time.Doubt.HasFlag(doubt) && Second(reading, doubt, fill) is { } second && !Same(first, second))
                    return doubt == Doubt.NoSuchDate ? new(doubt, Words(reading, time), WritingTime.Without(first, intent), [first]) : Between(doubt, Words(reading, time), first, second);
        return Numbered(reading, first, fill, bareNumber) ?? Past(reading, intent, first, fill);
    }

    private static Slots? Second(Reading reading, Doubt doubt, Func<Reading, Slots?> fill) =>
        fill(reading.Again(time => !time.Doubt.HasFlag(doubt) ? time : doubt switch
        {
            // Whether it matters at all shows when it is gone.
            Doubt.NoSuchDate => null,
            // The last numeral goes to the branch.
            Doubt.WeekdayOrBranch => time.Other is { } week ? week with { Length = time.Length - 1 } : time,
            _ => time.Other ?? time,
        }));

    private static OpenReading? Numbered(Reading reading, Slots first, Func<Reading, Slots?> fill, bool bareNumber)
    {
        foreach (var number in reading.Numbers)
        {
            if (!number.OrDay)
                continue;
            var second = number.Kind switch
            {
                NumberKind.Meeting or NumberKind.Activity or NumberKind.Notice => fill(reading.Again(time => time, numbersAreDays: true)),
                NumberKind.Loose when bareNumber && first is { Date: not null, MeetingId: null, ActivityId: null } => first with { Date = null, MeetingId = number.Text },
                _ => null,
            };
            if (second is not null && (second.Date ?? first.Date) is not null && !Same(first, second))
                return Between(Doubt.DayOrNumber, reading.Text.Substring(number.Start, number.Length), first, second);
        }
        return null;
    }

    private static OpenReading? Past(Reading reading, string intent, Slots first, Func<Reading, Slots?> fill)
    {
        if (WritingTime.Of(first, intent) is not { } day)
            return null;
        var now = reading.Around.Now;
        var time = reading.Times.Find(time => time.From == day.Day || time.To == day.Day);
        if (time is { Assumed: var assumed, Other: { To: { } gone } } && assumed.HasFlag(Assumed.Year) && gone < DateOnly.FromDateTime(now.DateTime))
            return new(Doubt.Past, Words(reading, time), WritingTime.Without(first, intent), [first]);
        if (day.At is { } at ? at >= now : day.Day >= DateOnly.FromDateTime(now.DateTime))
            return null;
        var other = fill(reading.Again(one => one.Doubt.HasFlag(Doubt.Past) && one.Other is { } later ? later : one));
        var moved = other is not null && WritingTime.Of(other, intent) is { } otherDay && (otherDay.At ?? new(otherDay.Day.ToDateTime(new(23, 59)), now.Offset)) > now ? other
            : day.Day == DateOnly.FromDateTime(now.DateTime) ? WritingTime.NextDay(first, intent) : null;
        return new(Doubt.Past, time is null ? "" : Words(reading, time), WritingTime.Without(first, intent), moved is null ? [] : [moved]);
    }

    private static OpenReading Between(Doubt why, string said, Slots first, Slots second) => new(why, said, CommonSlots.Of(first, second), [first, second]);

    private static bool Same(Slots first, Slots second) => WriteSlots.AsJson(first) == WriteSlots.AsJson(second);

    private static string Words(Reading reading, FoundTime time) => reading.Text.Substring(time.Start, time.Length).Trim();
}
