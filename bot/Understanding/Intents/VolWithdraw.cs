using Sanmo.Bot.Understanding.Parts;
using Sanmo.Bot.Understanding.Words;

namespace Sanmo.Bot.Understanding.Intents;

internal static class VolWithdraw
{
    public static IntentTable Table { get; } = new(
        Intent.VolWithdraw,
        "Leave an activity one has signed up for.",
        [
            new(0.82, "Quit Bare !Item !AMeeting !ChatRoom !Account !Return !Date !Not"),
            new(0.95, "Withdraw|Quit AnActivity|SignUp|SignUpNoun|Roster !AskHow !Item !MeetingNo !CheckOut !Account"),
            new(0.94, "Cancel SignUp|SignUpNoun|Join !AskHow !AMeeting"),
            new(0.93, "CannotCome|NotComing Volunteer|Activity|ActivityNo !AskHow !AMeeting"),
            new(0.91, "Withdraw Me|Person|Branch !AskHow !Item !AMeeting !Return !CheckOut !Language !ChatRoom !Account"),
            new(0.9, "CannotCome|NotComing Deed !AskHow !AMeeting !Excuse !Leave"),
            new(0.9, "Cancel Deed|Volunteer|ActivityNo|Activity Me !AskHow !AMeeting !Broadcast !Tell"),
            new(0.66, "Cancel Deed !AskHow !AMeeting !Broadcast !Tell !Reminder !NoReminders"),
            new(0.86, "^Cancel Deed|Volunteer|ActivityNo|Activity !AskHow !AMeeting !Broadcast !Tell !Reminder !NoReminders"),
            new(0.86, "Cancel Volunteer|ActivityNo|Activity !AskHow !AMeeting !Broadcast !Tell !Reminder !NoReminders"),
            new(0.84, "Withdraw Bare !Item !AMeeting !ChatRoom !Account !Return"),
            new(0.82, "Withdraw Brief !Item !AMeeting !ChatRoom !Account !Return !CheckOut !Chatter"),
            new(0.7, "NotComing Date|Deed !AMeeting !Leave !Leisure"),
        ],
        Fill)
    {
        Examples = ["退出活动5", "敬老院的活动我不参加了", "withdraw me from activity 3", "cancel my sign-up for the nursing home"],
    };

    private static readonly ConceptSet Breaks = ConceptSet.Of(
        Concept.Withdraw, Concept.Quit, Concept.SignUp, Concept.Join, Concept.Cancel, Concept.CannotCome, Concept.NotComing, Concept.Roster, Concept.Past, Concept.CountMeIn, Concept.Report, Concept.Excuse, Concept.SignUpNoun);

    private static Slots Fill(Reading reading)
    {
        var id = reading.Activity();
        return new() { ActivityId = id, Activity = id is null ? FreeText.ActivityName(reading, Breaks) : null, Persons = reading.PersonNames(), Date = When.In(reading).Date };
    }
}
