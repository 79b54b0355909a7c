namespace Sanmo.Bot.Understanding.Dialogue;

/// <summary>Slot names as written in JSON, plus the groups a question can ask for at once.</summary>
internal static class SlotNames
{
    public const string Range = "range";
    public const string Date = "date";
    public const string Due = "due";
    public const string Start = "start";
    public const string Branch = "branch";
    public const string Item = "item";
    public const string MeetingType = "meetingType";
    public const string Percent = "percent";
    public const string Title = "title";
    public const string Place = "place";
    public const string Reason = "reason";
    public const string Note = "note";
    public const string Content = "content";
    public const string Name = "name";
    public const string EmployeeNo = "employeeNo";
    public const string Decision = "decision";
    public const string Language = "language";
    public const string Capacity = "capacity";
    public const string Persons = "persons";

    /// <summary>Which meeting: by number, title, type, date or start.</summary>
    public const string WhichMeeting = "whichMeeting";

    /// <summary>Which volunteer activity: by number, name or date.</summary>
    public const string WhichActivity = "whichActivity";

    /// <summary>When: a new start, date, time or shift.</summary>
    public const string NewTime = "newTime";

    /// <summary>A new limit: a date, or a length to add.</summary>
    public const string NewLimit = "newLimit";

    /// <summary>Whom to urge: notice, item, persons, branch or scope.</summary>
    public const string Whom = "whom";

    /// <summary>Who one is: name, staff number, code.</summary>
    public const string Identity = "identity";

    /// <summary>A yes or a no to what was echoed.</summary>
    public const string Confirmation = "confirmation";
}
