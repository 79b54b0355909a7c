using Sanmo.Bot.Understanding.Parts;
using Sanmo.Bot.Understanding.Words;

namespace Sanmo.Bot.Understanding.Intents;

internal static class VolCheckin
{
    public static IntentTable Table { get; } = new(
        Intent.VolCheckin,
        "Say that one has arrived at an activity, or is leaving it.",
        [
            new(0.94, "CheckIn|CheckOut !OverdueWeak !Length !AskHow !AskIf !They !AskWho !AskWhat !NotAcked !Leisure !Errand !AMeeting"),
            new(0.88, "CheckIn|CheckOut !AskWho !OverdueWeak !Length !AskHow !AskIf !They !Leisure !Errand"),
            new(0.88, "Here AnActivity !Ask !CannotCome !Nudge !Leisure !Errand !AMeeting !Progress !Item"),
            new(0.86, "Here Person Brief !Ask !Leisure !Errand !Ack"),
            new(0.8, "Here Bare !Ask !AMeeting !Later !Not !You"),
            new(0.72, "Here Place Brief !You !Ask !AMeeting !Leisure !Errand"),
            new(0.8, "Finished Activity|Volunteer|ActivityNo CheckOut|CheckIn|Here"),
        ],
        Fill)
    {
        Examples = ["V7签到", "到现场了", "活动结束，签退", "check me in", "I've arrived at the nursing home"],
    };

    private static readonly ConceptSet Breaks = ConceptSet.Of(Concept.CheckIn, Concept.CheckOut, Concept.Here, Concept.Finished, Concept.Everyone);

    private static Slots Fill(Reading reading)
    {
        var id = reading.Activity();
        return new()
        {
            ActivityId = id,
            Activity = id is null ? FreeText.ActivityName(reading, Breaks) : null,
            Persons = reading.PersonNames(),
            Action = reading.Has(Concept.CheckOut) ? "out" : null,
        };
    }
}
