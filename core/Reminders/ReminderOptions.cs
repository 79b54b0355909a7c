using System.ComponentModel.DataAnnotations;

namespace Sanmo.Core.Reminders;

/// <summary>The reminder policy (section <c>Reminders</c>). Times of day are the organisation's local time.</summary>
internal sealed class ReminderOptions : IValidatableObject
{
    public const string Section = "Reminders";

    /// <summary>Every personal deadline line, on workdays.</summary>
    public TimeOnly DigestAt { get; set; } = new(8, 45);

    /// <summary>The committee's counts, on the last workday of a week.</summary>
    public TimeOnly WeeklyCountsAt { get; set; } = new(16, 0);

    /// <summary>The group's deadline lines and places left, on workdays.</summary>
    public TimeOnly GroupAt { get; set; } = new(9, 10);

    /// <summary>A meeting's reminder on the workday before.</summary>
    public TimeOnly PreviousWorkdayAt { get; set; } = new(16, 0);

    /// <summary>A volunteer event's reminder on the day before.</summary>
    public TimeOnly VolunteerDayBeforeAt { get; set; } = new(18, 0);

    [Range(1, 1440)]
    public int MinutesBeforeMeeting { get; set; } = 60;

    [Range(1, 1440)]
    public int MinutesBeforeOnlineMeeting { get; set; } = 10;

    [Range(1, 1440)]
    public int MinutesBeforeVolunteering { get; set; } = 90;

    /// <summary>The host's list of who comes and who is on leave.</summary>
    [Range(1, 1440)]
    public int MinutesBeforeForHost { get; set; } = 15;

    [Range(1, 1440)]
    public int MinutesBeforeForOpenLeave { get; set; } = 120;

    [Range(1, 1440)]
    public int MinutesBeforeNoticeCloses { get; set; } = 120;

    /// <summary>Everyone's silence; the end is not part of it. Equal times mean none.</summary>
    public TimeOnly QuietFrom { get; set; } = new(21, 30);

    public TimeOnly QuietUntil { get; set; } = new(8, 0);

    /// <summary>The group chats' additional silence; the end is not part of it. Equal times mean none.</summary>
    public TimeOnly GroupQuietFrom { get; set; } = new(12, 0);

    public TimeOnly GroupQuietUntil { get; set; } = new(13, 30);

    /// <summary>How long before a silence what cannot wait for its end is said.</summary>
    [Range(1, 180)]
    public int MinutesBeforeQuiet { get; set; } = 15;

    /// <summary>No digest comes before: the end of everyone's silence.</summary>
    public TimeOnly EarliestDigest => QuietFrom == QuietUntil ? TimeOnly.MinValue : QuietUntil < DigestAt ? QuietUntil : DigestAt;

    /// <summary>A change of something that starts within this breaks the silence.</summary>
    [Range(0, 72)]
    public int UrgentWithinHours { get; set; } = 12;

    /// <summary>How late something urgent may still be said; never after it started.</summary>
    [Range(1, 720)]
    public int UrgentLatenessHours { get; set; } = 12;

    /// <summary>How late a push may still be said; never after what it warns of.</summary>
    [Range(1, 720)]
    public int ReminderLatenessHours { get; set; } = 24;

    /// <summary>How late a digest line may still be said; never after what it warns of. Covers a weekend by default.</summary>
    [Range(1, 720)]
    public int DigestLatenessHours { get; set; } = 96;

    /// <summary>Days without a progress entry before the owner of a staged item is asked, and between two questions.</summary>
    [Range(1, 365)]
    public int StaleAfterDays { get; set; } = 14;

    /// <summary>From three days before on, the branch contact hears of a staged item with less progress.</summary>
    [Range(0, 100)]
    public int ContactBelowPercent { get; set; } = 80;

    /// <summary>How often what repeats (late every five workdays, stale, quarterly review) is planned ahead.</summary>
    [Range(0, 60)]
    public int RepeatsAhead { get; set; } = 6;

    /// <summary>Minutes before the same person is urged about the same thing again.</summary>
    [Range(1, 1440)]
    public int MinutesBetweenNudges { get; set; } = 5;

    /// <summary>How often one person is urged about one thing at most.</summary>
    [Range(1, 100)]
    public int NudgesAtMost { get; set; } = 3;

    /// <summary>Meetings and volunteer events are announced in the group chats; otherwise attendees are told in private.</summary>
    public bool GroupAnnouncements { get; set; } = true;

    /// <summary>A neutral line in the group chat three days before a rectification limit and on its day.</summary>
    public bool GroupRectificationLines { get; set; } = true;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var (name, time, group) in ((string, TimeOnly, bool)[])
            [
                (nameof(DigestAt), DigestAt, false),
                (nameof(WeeklyCountsAt), WeeklyCountsAt, false),
                (nameof(GroupAt), GroupAt, true),
                (nameof(PreviousWorkdayAt), PreviousWorkdayAt, false),
                (nameof(VolunteerDayBeforeAt), VolunteerDayBeforeAt, false),
            ])
        {
            if (Lies(time, QuietFrom, QuietUntil) || group && Lies(time, GroupQuietFrom, GroupQuietUntil))
                yield return new($"{Section}:{name} is {time:HH:mm}, which lies in the quiet hours: choose another time or shorten them.", [name]);
        }
    }

    private static bool Lies(TimeOnly time, TimeOnly from, TimeOnly until) => from != until && time.IsBetween(from, until);
}
