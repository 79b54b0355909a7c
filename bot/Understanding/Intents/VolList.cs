using Sanmo.Bot.Understanding.Parts;

namespace Sanmo.Bot.Understanding.Intents;

internal static class VolList
{
    public static IntentTable Table { get; } = new(
        Intent.VolList,
        "Which volunteer activities there are.",
        [
            new(0.92, "Volunteer|Activity AskWhat Propose|OpenPlaces|Places !ActivityNo !AskHow !WhoJoins !Hours !CheckIn !Withdraw !AMeeting"),
            new(0.91, "Volunteer Ask|Show|OpenPlaces|Schedule !ActivityNo !WhoJoins !Roster !Hours !CheckIn !CheckOut !CountMeIn !Withdraw !CannotCome !NotComing !ProposeNew !AskHow !Cancel !Propose !Places !SignUp !Here !NoReminders"),
            new(0.88, "Volunteer OpenPlaces !ActivityNo !WhoJoins !Roster !Hours !CheckIn !Withdraw !ProposeNew !AskHow"),
            new(0.86, "Activity Ask|Show|OpenPlaces !Deed !ActivityNo !WhoJoins !Roster !Hours !CheckIn !CheckOut !CountMeIn !Withdraw !CannotCome !NotComing !ProposeNew !AskHow !Cancel !AMeeting !Places !SignUp !Propose !Past !Finished"),
            new(0.84, "Volunteer Bare !WhoJoins !Roster !Hours !CheckIn !CheckOut !SignUp !Withdraw !CountMeIn !CannotCome !NotComing !ProposeNew !Propose !AskHow !Cancel !ActivityNo !Join"),
            new(0.8, "Volunteer Day Want|Next|Us|Branch|Me !WhoJoins !Roster !Hours !CheckIn !CountMeIn !Withdraw !CannotCome !ProposeNew !Propose !ActivityNo !Cancel !Recruit !SignUp"),
            new(0.72, "Activity Bare When|OpenPlaces !AMeeting !SignUp !Withdraw !CannotCome !CheckIn !Join !CountMeIn !Cancel !Finished"),
            new(0.84, "Deed|Volunteer OpenPlaces AskWhat|AskIf !ActivityNo !Places !WhoJoins !Join"),
            new(0.66, "Activity Bare !AMeeting !SignUp !Withdraw !CannotCome !CheckIn !Join !CountMeIn !Cancel !Finished !ActivityNo"),
        ],
        Fill)
    {
        Examples = ["最近有什么志愿活动", "周末有活动吗", "any volunteering this weekend", "list volunteer events for December"],
    };

    private static Slots Fill(Reading reading) => new() { Range = When.In(reading).RangeFrom(reading.Around.Now) };
}
