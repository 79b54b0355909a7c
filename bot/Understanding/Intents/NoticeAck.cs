using Sanmo.Bot.Understanding.Numbers;
using Sanmo.Bot.Understanding.Parts;

namespace Sanmo.Bot.Understanding.Intents;

internal static class NoticeAck
{
    public static IntentTable Table { get; } = new(
        Intent.NoticeAck,
        "Confirm a notice.",
        [
            new(0.95, "Ack NoticeNo !Ask !NotAcked !Nudge !AckStatus !Show !Roster"),
            new(0.94, "Ack Bare !Ask !NotAcked !Nudge !AckStatus !Item !Show !Clock !Verify !AMeeting !Field"),
            new(0.9, "Ack Brief Person|Branch !Ask !NotAcked !Nudge !AckStatus !Errand !Item"),
            new(0.84, "Ack Brief !Ask !NotAcked !Nudge !AckStatus !Chatter !Item !AMeeting !Clock !Activity !Volunteer !Not !You !Hours !Verify !Show"),
            new(0.8, "^Ack Notice !Ask !NotAcked !Nudge !AckStatus !Not"),
            new(0.72, "AckWeak Bare !Polite !Ask !Item !When !AMeeting !AnActivity !Called !CountMeIn"),
        ],
        Fill)
    {
        Examples = ["收到", "已阅", "二支部已收到", "roger that", "acknowledge notice 8"],
    };

    private static Slots Fill(Reading reading) => new()
    {
        NoticeId = reading.Number(NumberKind.Notice),
        Branch = reading.BranchIds(),
        Persons = reading.PersonNames(),
    };
}
