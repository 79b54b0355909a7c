using Sanmo.Bot.Understanding.Parts;
using Sanmo.Bot.Understanding.Times;
using Sanmo.Bot.Understanding.Words;

namespace Sanmo.Bot.Understanding.Intents;

internal static class MeetingReschedule
{
    public static IntentTable Table { get; } = new(
        Intent.MeetingReschedule,
        "Move a meeting to another time.",
        [
            new(0.95, "Move|Postpone|Earlier AMeeting When|Shift|Length !AskHow !ItemNo !Limit !Leave !CannotCome !Chinese !English !Language"),
            new(0.92, "Move|Postpone|Earlier|SameTime AMeeting !AskHow !ItemNo !Limit !Leave !CannotCome !AskWhen !AskWhat !Chinese !English !Language"),
            new(0.9, "Shift AMeeting !AskHow !ItemNo !Limit !Leave"),
            new(0.84, "Move|Postpone|Earlier Clock|Day TimeTo|Shift Bare !AskHow !ItemNo !Limit !Leave !Chinese !English !Language !Volunteer !Activity !ActivityNo !Deed !Leisure !Errand !Reminder !NoReminders !Snooze !RemindMe !ChatRoom"),
        ],
        Fill)
    {
        Examples = ["会议8改到周四下午两点", "M21 往后挪一个小时", "move the committee meeting to Friday at 3 pm", "postpone tomorrow's lecture by half an hour"],
    };

    private static readonly ConceptSet Moving = ConceptSet.Of(Concept.Move, Concept.Postpone, Concept.Earlier);
    private static readonly System.Buffers.SearchValues<string> Now = System.Buffers.SearchValues.Create(["now", "new time", "instead", "earlier"], StringComparison.Ordinal);

    private static Slots Fill(Reading reading)
    {
        var split = Split(reading);
        if (InsteadOf(reading) is { } old)
            return To(reading.Meeting(When.In(reading, old)), When.In(reading, 0, old), reading);
        var meant = reading.Meeting(When.In(reading, 0, split));
        if (Shift(reading) is { } shift)
            return reading.Meeting(When.In(reading)) with { Shift = shift };
        return To(meant, When.In(reading, split), reading);
    }

    private static Slots To(Slots meant, When target, Reading reading) => meant with
    {
        NewStart = target.From is not null && target.Clock is not null ? target.Start(reading.Around.Now) : null,
        NewDate = target.Clock is null ? target.From : null,
        NewTime = target.From is null ? target.Clock : null,
    };

    // "On Thursday instead of Wednesday": the old time stands behind.
    private static int? InsteadOf(Reading reading) =>
        Math.Max(reading.Plain.IndexOf("instead of", StringComparison.Ordinal), reading.Plain.IndexOf("rather than", StringComparison.Ordinal)) is var at and > 0 && reading.Times.Exists(time => time.End <= at) && reading.Times.Exists(time => time.Start > at) ? at : null;

    /// <summary>Where the new time begins: at a time that says "to", else behind the word for moving.</summary>
    private static int Split(Reading reading)
    {
        foreach (var time in reading.Times)
            if (time.Edge is Edge.To or Edge.Until)
                return time.Start;
        var split = int.MaxValue;
        foreach (var token in reading.Tokens)
            if (reading.ConceptsOf(token).Overlaps(Moving) && (token.Start > 0 && reading.Plain[token.Start] > 0x7F || reading.Plain.AsSpan(token.Start, token.Length).ContainsAny(Now)) && reading.Times.Exists(time => time.Start >= token.Start))
                split = token.Start;
        if (split != int.MaxValue)
            return split;
        // "Reschedule meeting 8, Friday 3pm": the last time is the new one; where there is only one it is new as well.
        return reading.Times.Count > 0 ? reading.Times[^1].Start : split;
    }

    private static Amount? Shift(Reading reading)
    {
        foreach (var time in reading.Times)
        {
            if (time is { Kind: TimeKind.Shift, Amount: { } shift })
                return reading.Has(Concept.Earlier) && shift is { Months: >= 0, Days: >= 0, Minutes: >= 0 } ? shift.Negated : shift;
            if (time is { Kind: TimeKind.Amount, Amount: { } amount } && (reading.Has(Concept.Postpone) || reading.Has(Concept.Earlier) || reading.Has(Concept.Move)))
                return reading.Has(Concept.Earlier) ? amount.Negated : amount;
        }
        return null;
    }
}
