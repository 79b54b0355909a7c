using Sanmo.Bot.Understanding.Parts;
using Sanmo.Bot.Understanding.Words;

namespace Sanmo.Bot.Understanding.Intents;

internal static class VolSignup
{
    public static IntentTable Table { get; } = new(
        Intent.VolSignup,
        "Join a volunteer activity, or put others down for it.",
        [
            new(0.94, "CountMeIn AnActivity !Withdraw !CannotCome !NotComing !WhoJoins !AskHow !Cancel !Hours !AMeeting !Here !AskWhat !NoReminders"),
            new(0.93, "SignUp ActivityNo|Activity|Deed|Volunteer|Person !Withdraw !CannotCome !Cancel !WhoJoins !Roster !AskHow !AskWho !AskHowMany !SignUpNoun !NotAcked !Nudge !AskWhat !Account !Places !CheckIn"),
            new(0.9, "SignUp Me|Bare !Withdraw !CannotCome !Cancel !WhoJoins !Roster !AskHow !AskWho !AskHowMany !SignUpNoun !NotAcked !Nudge !Account !ChatRoom !Identity !Bind !Places !AskWhat"),
            new(0.9, "Join Activity|Volunteer Me|Want !AskIf !Withdraw !CannotCome !NotComing !Cancel !WhoJoins !AskHow !AskWho !AskWhat !AskHowMany !Roster !Here !Propose !CheckIn !Places"),
            new(0.9, "Join ActivityNo|Deed Me|Want !Withdraw !CannotCome !NotComing !Cancel !WhoJoins !AskHow !AskWho !AskWhat !AskHowMany !Roster !Here !Propose !CheckIn !Places"),
            new(0.88, "Join ActivityNo !Ask !Withdraw !CannotCome !NotComing !Cancel !WhoJoins"),
            new(0.9, "Report Activity|ActivityNo|Deed|Volunteer Person|Me|Us !Progress !Propose !ProposeNew !Ask !Withdraw !Item"),
            new(0.94, "SignUp Roster Me|Person AnActivity !Show !AskWho !AskHowMany !Withdraw !AskHow"),
            new(0.8, "CountMeIn Bare !Withdraw !CannotCome !Chatter !AMeeting !Cancel !Errand !AskWhat"),
        ],
        Fill)
    {
        Examples = ["报名3号活动", "算我一个，敬老院那个", "sign me up for V5", "I'm in for the river clean-up"],
    };

    private static readonly ConceptSet Breaks = ConceptSet.Of(
        Concept.CountMeIn, Concept.SignUp, Concept.Join, Concept.OpenPlaces, Concept.Places, Concept.Roster, Concept.Everyone);

    private static Slots Fill(Reading reading)
    {
        var id = reading.Activity();
        return new() { ActivityId = id, Activity = id is null ? FreeText.ActivityName(reading, Breaks) : null, Persons = reading.PersonNames(), Date = When.In(reading).Date };
    }
}
