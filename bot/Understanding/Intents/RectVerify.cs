using Sanmo.Bot.Understanding.Parts;
using Sanmo.Bot.Understanding.Words;

namespace Sanmo.Bot.Understanding.Intents;

internal static class RectVerify
{
    public static IntentTable Table { get; } = new(
        Intent.RectVerify,
        "Accept what was put right, or send it back.",
        [
            new(0.95, "ItemNo Return !AskHow !MeetingNo !AskWhat !AskWho"),
            new(0.95, "Item Return !AskHow !AMeeting !AskWhat !AskWho !Hours"),
            new(0.94, "Item Pass !Submit !Evidence !AskIf !AskHow !AskWhat !AskWhen !Extend !AMeeting"),
            new(0.95, "Item Verify CloseOut|Fine|Pass !Apply !AskWhat !AskStatus !AskHow"),
            new(0.95, "Item Pass CloseOut|Fine !Apply !Evidence !AskIf !AskWhat !AskStatus !AskHow"),
            new(0.93, "Item Fine CloseOut|Pass|Verify !Submit !AskIf"),
            new(0.86, "Item NotGood Verify|Evidence|Brief !Progress !Percent !Extend"),
            new(0.82, "ItemNo NotGood Brief !Progress !NoProgress !Percent !Extend !MoreTime !Ask"),
            new(0.72, "ItemNo NotGood !Progress !NoProgress !Percent !Extend !MoreTime !Ask"),
            new(0.8, "ItemNo Fine !Ask !Percent !Extend !Submit"),
            new(0.63, "Pass|Return Rect|Bare !Extend !Item !AMeeting !AnActivity !Notice !Hours !Chatter !AskHow !Ask !NoReminders !Snooze !Account !Language !Leave !When"),
        ],
        Fill)
    {
        HasFreeText = true,
        HoldsAnything = true,
        Examples = ["ZG-031验收合格", "退回问题7，照片看不清", "approve item 12", "send 18 back, evidence incomplete"],
    };

    private static readonly ConceptSet Command = ConceptSet.Of(Concept.Return, Concept.Pass, Concept.CloseOut, Concept.Verify);

    private static readonly string[] Verdicts = ["不合格", "不达标", "不符合要求", "没达到要求", "not good enough", "not up to standard", "needs more work"];

    // "Not good enough, send it back": the verdict is the reason where no other is given.
    private static string? Verdict(Reading reading)
    {
        foreach (var verdict in Verdicts)
            if (reading.Plain.IndexOf(verdict, StringComparison.Ordinal) is var at and >= 0)
                return reading.Text.Substring(at, verdict.Length);
        return null;
    }

    private static Slots Fill(Reading reading)
    {
        var returned = reading.Has(Concept.Return) || (reading.Has(Concept.NotGood) && !reading.Has(Concept.Pass));
        return new() { Item = reading.Item(), Decision = returned ? "return" : "pass", Reason = returned ? FreeText.Reason(reading, Command) ?? FreeText.Longest(reading, Command) ?? Verdict(reading) : null };
    }
}
