using Sanmo.Bot.Understanding.Numbers;
using Sanmo.Bot.Understanding.Parts;
using Sanmo.Bot.Understanding.Words;

namespace Sanmo.Bot.Understanding.Intents;

internal static class LeaveRequest
{
    public static IntentTable Table { get; } = new(
        Intent.LeaveRequest,
        "Ask to be excused from a meeting.",
        [
            new(0.95, "Leave Me|Us|Person|Apply|AMeeting|Want !AskHow !ActivityNo !Activity !Volunteer !NoReminders !Snooze !Cancel !NotAcked !AskWho|AskWhere|AskHowMany|AskWhat|AskWhen !Ask !Past !They !CheckOut !Chatter"),
            new(0.95, "^Leave|Excuse Leave When|Excuse|Bare|Polite !AskHow !ActivityNo !Activity !Volunteer !NoReminders !Snooze !Cancel !AskWho|AskWhere|AskHowMany|AskWhat|AskWhen !Ask !Past"),
            new(0.93, "CannotCome AMeeting|Excuse !AskHow !ActivityNo !Activity !Volunteer !Withdraw !SignUp !Item !AskWho !Unfinished"),
            new(0.68, "CannotCome When !Deed !Chatter !AskHow !ActivityNo !Activity !Volunteer !Withdraw !SignUp !Item !AskWho !Unfinished"),
            new(0.84, "CannotCome !They !AskHow !ActivityNo !Activity !Volunteer !Withdraw !SignUp !Deed !Item !Chatter !AskWho"),
            new(0.84, "Excuse AMeeting NotComing|Not !AskHow !AskWho !AskWhat !Volunteer"),
            new(0.8, "NotComing AMeeting !AskHow !Ask"),
            new(0.66, "Leave When|Excuse !AskHow !Activity !Volunteer !Chatter !They"),
        ],
        Fill)
    {
        HasFreeText = true,
        HoldsAnything = true,
        Examples = ["明天的支委会我请个假，去省里出差", "会议8我想请假", "can't attend Friday's general meeting, parent-teacher evening", "requesting leave for meeting 8"],
    };

    private static readonly ConceptSet Command = ConceptSet.Of(Concept.Leave, Concept.CannotCome, Concept.NotComing);

    private static Slots Fill(Reading reading)
    {
        var when = When.In(reading);
        return new()
        {
            MeetingId = reading.Number(NumberKind.Meeting) ?? reading.Loose(orDay: false),
            MeetingType = reading.MeetingType(),
            Date = when.Date,
            Range = when.Days,
            Part = when.Part,
            Persons = reading.PersonNames(),
            Reason = FreeText.Reason(reading, Command),
        };
    }
}
