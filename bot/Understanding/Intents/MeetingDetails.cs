using Sanmo.Bot.Understanding.Parts;
using Sanmo.Bot.Understanding.Words;

namespace Sanmo.Bot.Understanding.Intents;

internal static class MeetingDetails
{
    public static IntentTable Table { get; } = new(
        Intent.MeetingDetails,
        "When, where, about what and with whom a certain meeting is.",
        [
            new(0.93, "Type|Meeting|TypeNone WhoJoins !Cancel !Off !Move !Postpone !Leave !CannotCome !Make !AskHow !NotAcked !Activity !Deed"),
            new(0.93, "MeetingNo Field|Detail|Show|AskWhat|AskWhere|AskWhen|AskWho|AskStatus !Cancel !Off !Move !Postpone !Earlier !Leave !CannotCome !Nudge !AskHow"),
            new(0.92, "Type|Meeting|TypeNone Field Ask|Show|Detail !Next !Cancel !Off !Move !Postpone !Earlier !Leave !CannotCome !Make !AskHow !Item"),
            new(0.92, "Type|Meeting|TypeNone Day|Clock AskWhere|AskWho|AskWhen|Detail !Cancel !Off !Move !Postpone !Earlier !Leave !CannotCome !Make !AskHow !NotAcked !WhoJoins !Schedule"),
            new(0.87, "Type|Meeting|TypeNone Detail Show|Ask !Next !Cancel !Off !Move !Postpone !Earlier !Leave !CannotCome !Make !AskHow !AckStatus"),
            new(0.84, "Type|Meeting|TypeNone AskWhere|AskWho !Next !Cancel !Off !Move !Postpone !Earlier !Leave !CannotCome !Make !AskHow !Chatter !NotAcked !WhoJoins"),
            new(0.82, "Type|TypeNone FieldAgenda|FieldMaterials|FieldMinutes|FieldHost !Next !Cancel !Off !Move !Postpone !Earlier !Leave !CannotCome !Make !Clock !Item !AskHow"),
            new(0.84, "Type Day Show !Cancel !Off !Move !Postpone !Earlier !Leave !CannotCome !Make !Clock"),
            new(0.85, "Type|Meeting|TypeNone FieldHost|FieldMaterials|FieldMinutes Show|Ask|Bare|Day|Polite|Want !Make !Next !Cancel !Off !Move !Postpone !Leave !CannotCome !Item !AskHow !Report !Ack !Broadcast !Tell"),
            new(0.84, "MeetingNo Bare !Move !Postpone !Earlier !Cancel !Off !Leave !CannotCome !Nudge"),
        ],
        Fill)
    {
        Examples = ["会议8的详情", "周五的党员大会几点开始", "后天党课谁讲", "where is meeting 8", "what's on the agenda of Friday's meeting"],
    };

    private static readonly (Concept Concept, string Field)[] Fields =
    [
        (Concept.FieldAgenda, "agenda"), (Concept.FieldMaterials, "materials"), (Concept.FieldMinutes, "minutes"), (Concept.FieldAttendees, "attendees"), (Concept.WhoJoins, "attendees"),
        (Concept.FieldHost, "host"), (Concept.AskWhere, "place"), (Concept.FieldPlace, "place"), (Concept.AskWhen, "time"), (Concept.FieldTime, "time"),
    ];

    private static Slots Fill(Reading reading) => reading.Meeting(When.In(reading)) with { Part = null, Field = FieldAskedFor(reading) };

    // The one asked for first; "what time" and "where" are fields too.
    private static string? FieldAskedFor(Reading reading)
    {
        foreach (var token in reading.Tokens)
        {
            var concepts = reading.ConceptsOf(token);
            foreach (var (concept, field) in Fields)
                // "Who will be leading it" asks for one, not for all.
                if (concepts.Has(concept) && !(concept == Concept.WhoJoins && reading.Has(Concept.FieldHost)))
                    return field;
        }
        return null;
    }
}
