using Sanmo.Bot.Understanding.Parts;

namespace Sanmo.Bot.Understanding.Intents;

internal static class ScheduleQuery
{
    public static IntentTable Table { get; } = new(
        Intent.ScheduleQuery,
        "What is on for me, on a day or over some days.",
        [
            new(0.92, "Schedule|AnythingOn Day !Task !Rect !Overdue !Cancel !Move !Postpone !Leave !CannotCome !Volunteer !Activity !Clock !AskHow !Hours !Next !AskWho !Roster !WhoJoins !SignUp !Nudge !FieldMaterials !FieldHost !FieldMinutes !Deed !Propose !AssignedToMe"),
            new(0.86, "Meeting Day Ask|Me|Us|Show !Type !Field !Clock !MeetingNo !Detail !Cancel !Off !Move !Postpone !Leave !CannotCome !AskWhere !AskWho !AskHow !Make !Past !Length"),
            new(0.84, "Schedule|AnythingOn DayPart !Task !Rect !Cancel !Move !Postpone !Leave !CannotCome !Volunteer !Activity"),
            new(0.8, "FieldAgenda|AskWhat Day !AMeeting !Task !Rect !Volunteer !Activity !Deed !Cancel !Move !Postpone !Leave !CannotCome !Item !Overdue !Limit !Hours !Notice !NotAcked !Chatter"),
            new(0.7, "Schedule Me|Show|Us|AskWhat !Task !Rect !AMeeting !Volunteer !Activity !Clock !AskHow !Leave !CannotCome !Excuse !Item"),
            new(0.68, "AnythingOn Me|Ask Meeting !Next !Field !Detail !Volunteer !Activity !Past"),
        ],
        Fill)
    {
        Examples = ["今天我有什么安排", "下周的日程发我", "明天下午有会吗", "my meetings this week", "anything on for Thursday afternoon?"],
    };

    private static Slots Fill(Reading reading)
    {
        var when = When.In(reading);
        return new() { Range = when.RangeFrom(reading.Around.Now) ?? (reading.Plain.Contains("my week", StringComparison.Ordinal) ? ThisWeek(reading) : null), Part = when.Part };
    }

    private static DateRange ThisWeek(Reading reading)
    {
        var today = DateOnly.FromDateTime(reading.Around.Now.DateTime);
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        return new(monday, monday.AddDays(6));
    }
}
