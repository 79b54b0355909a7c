using Sanmo.Bot.Understanding.Parts;
using Sanmo.Bot.Understanding.Words;

namespace Sanmo.Bot.Understanding.Intents;

internal static class GroupBind
{
    public static IntentTable Table { get; } = new(
        Intent.GroupBind,
        "Tie this group chat to a branch, or untie it.",
        [
            new(0.96, "Bind|Unbind|Switch ChatRoom Branch !AskHow !Account !Identity !NotAcked"),
            new(0.95, "Unbind ChatRoom|Branch !AskHow !Account !Identity"),
            new(0.92, "Bind Branch !AskHow !Account !Identity !MyNameIs !Person !StaffNo !Code !PhoneTail !Me !Meeting !Task"),
            new(0.88, "Bind ChatRoom !AskHow !Account !Identity !Person !StaffNo !Code !Leisure !Errand !Praise"),
            new(0.8, "ChatRoom Branch Brief !Ask !Broadcast !Tell !Chatter !NotAcked !Notice"),
            new(0.5, "Bind Bare !Person"),
        ],
        Fill)
    {
        Examples = ["把本群绑定到第一党支部", "解除本群绑定", "link this chat with branch 2", "unbind this group"],
    };

    private static Slots Fill(Reading reading) => new() { Branch = reading.BranchIds() ?? OfficeAlone(reading), Action = reading.Has(Concept.Unbind) ? "unbind" : null };

    // "set group branch = Office"
    private static string[]? OfficeAlone(Reading reading) => reading.Plain.Contains("office", StringComparison.Ordinal) ? ["branch-office"] : null;
}
