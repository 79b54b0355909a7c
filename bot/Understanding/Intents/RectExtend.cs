using Sanmo.Bot.Understanding.Parts;
using Sanmo.Bot.Understanding.Times;
using Sanmo.Bot.Understanding.Words;

namespace Sanmo.Bot.Understanding.Intents;

internal static class RectExtend
{
    public static IntentTable Table { get; } = new(
        Intent.RectExtend,
        "Ask for a later limit.",
        [
            new(0.97, "^Extend|Apply|MoreTime Item Extend|MoreTime|Limit Extend|Limit !AMeeting !AskHow !NoReminders !Submit !CloseOut"),
            new(0.95, "Item Extend|MoreTime !AMeeting !Return !AskHow !Percent !NoReminders !Nudge"),
            new(0.93, "Item Limit TimeTo|Shift|Length|Move|Postpone !Return !AskHow !AMeeting !NoReminders !Snooze"),
            new(0.9, "Extend Limit|Apply|Rect !AMeeting !AskHow !Meeting !Activity"),
            new(0.93, "ItemNo Length !Done !Percent !NoReminders !Snooze !Return !Nudge !AMeeting !AskStatus !Submit"),
            new(0.88, "ItemNo Length|Shift|TimeTo !Done !Percent !NoReminders !Snooze !Return !Ask !Nudge !AMeeting"),
            new(0.87, "ItemNo Day Move|Postpone|MoreTime !Done !Percent !NoReminders !Snooze !Return !Nudge !AMeeting"),
            new(0.86, "LooseNo|PlainNo Length Want|MoreTime|Apply !Done !Percent !NoReminders !Snooze !Return !Nudge !AMeeting !AnActivity !Hours"),
            new(0.72, "^Extend Bare !Excuse !Me !When !AMeeting !Activity"),
        ],
        Fill)
    {
        HasFreeText = true,
        HoldsAnything = true,
        Examples = ["12号整改申请延期到12月15日", "问题7能不能宽限一周", "extend item 12 to 15 December", "need to extend rectification 5 by three days"],
    };

    private static readonly ConceptSet Command = ConceptSet.Of(Concept.Extend, Concept.MoreTime, Concept.Apply, Concept.Limit);

    private static Slots Fill(Reading reading)
    {
        var (due, by) = Limit(reading);
        return new() { Item = reading.Item(), Due = due, ExtendBy = due is null ? by : null, Reason = FreeText.Reason(reading, Command) };
    }

    // "Not done by month end, put it off to 12.10": the date it goes to counts, else the last one said.
    private static (DateOnly? Due, Amount? By) Limit(Reading reading)
    {
        DateOnly? due = null;
        Amount? by = null;
        var isGoal = false;
        foreach (var time in reading.Times)
        {
            if (time.Amount is { } amount && time.Edge is not (Edge.To or Edge.Until))
                by ??= new(Math.Abs(amount.Months), Math.Abs(amount.Days), Math.Abs(amount.Minutes), Math.Abs(amount.Workdays));
            else if (time.To is { } to && !(isGoal && time.Edge is not (Edge.To or Edge.Until or Edge.By)) && !(time.Doubt.HasFlag(Doubt.DayOrNumber) && time.Edge == Edge.None))
                (due, isGoal) = (to, time.Edge is Edge.To or Edge.Until);
        }
        // "Not done by Friday, give me three more days": the days count, Friday is the old limit.
        return by is not null && !isGoal ? (null, by) : (due, by);
    }
}
