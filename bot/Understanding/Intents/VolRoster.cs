using Sanmo.Bot.Understanding.Parts;
using Sanmo.Bot.Understanding.Words;

namespace Sanmo.Bot.Understanding.Intents;

internal static class VolRoster
{
    public static IntentTable Table { get; } = new(
        Intent.VolRoster,
        "Who has signed up, and how many places are left.",
        [
            new(0.66, "WhoJoins !AMeeting !Withdraw !AskHow !Leisure !Errand !NotAcked !Notice !Item"),
            new(0.94, "WhoJoins AnActivity|Bare|Brief|Day !Broadcast !Tell !AMeeting !Withdraw !AskHow !Leisure !Errand !NotAcked !Notice !Item"),
            new(0.93, "Roster ActivityNo|Activity|Deed|Volunteer|SignUp !Withdraw !AskHow !Person !Hours !NotAcked !AMeeting"),
            new(0.92, "Places ActivityNo|Deed Ask|Show !OpenPlaces !AskHow !CountMeIn !ProposeNew !Propose !NotAcked"),
            new(0.88, "Places ActivityNo|Deed|Activity|Bare !Schedule !Help !CountMeIn !ProposeNew !Propose !Recruit !AskHow !OpenPlaces !NotAcked"),
            new(0.9, "Places Activity AskHowMany|AskIf !OpenPlaces !AskHow !CountMeIn !ProposeNew !Propose !AskWhat !NotAcked"),
            new(0.91, "Places ActivityNo|Deed AskHowMany !NotAcked"),
            new(0.9, "AskWho SignUp|Join !AMeeting !AskHow !Leisure !NotAcked"),
            new(0.9, "AskHowMany SignUp|Join ActivityNo|Activity|Deed|Volunteer|Bare !Hours !AskHow"),
            new(0.86, "Deed Activity|Volunteer|Join|Bare AskWho|AskHowMany !Hours !Item !AMeeting !CheckIn !CountMeIn !AskHow"),
            new(0.66, "Deed AskWho|AskHowMany !Hours !Item !AMeeting !CheckIn !CountMeIn !AskHow"),
            new(0.86, "ActivityNo AskWho|AskHowMany !Hours !Item !AMeeting !CheckIn !CountMeIn !AskHow"),
            new(0.84, "SignUpNoun|SignUp AskStatus|Detail|Show !AskHow !Me"),
            new(0.8, "Roster Ask|Show !Not !AskWhy !AMeeting !NotAcked !Task !Rect !AskHow !Account !Leisure !Errand"),
            new(0.76, "Roster Brief !AskWhy !Not !Praise !AMeeting !NotAcked !Task !Rect !Account !Leisure !Errand !Withdraw"),
        ],
        Fill)
    {
        Examples = ["3号活动都谁报名了", "活动5还差几个人", "who has signed up for V5", "how many spots are left in event 11"],
    };

    private static readonly ConceptSet Breaks = ConceptSet.Of(
        Concept.WhoJoins, Concept.Roster, Concept.Places, Concept.SignUp, Concept.SignUpNoun, Concept.Join, Concept.Detail, Concept.Everyone);

    private static Slots Fill(Reading reading)
    {
        var id = reading.Activity();
        return new() { ActivityId = id, Activity = id is null ? FreeText.ActivityName(reading, Breaks) : null, Date = When.In(reading).Date };
    }
}
