using Sanmo.Core.Agenda;
using Sanmo.Core.Reminders;

namespace Sanmo.Bot.Features.Reminders;

/// <summary>The tone of the domain: polite, short, no blame, no exclamation marks. <c>days</c> count from today; a place may be empty.</summary>
internal abstract partial class ReminderWords
{
    public static ReminderWords In(string language) => language == "en" ? English : Chinese;

    public abstract string Why { get; }
    public abstract string WhyDigest { get; }
    public abstract string DigestTitle(int count);
    public abstract string Open(string number);
    public abstract string Step(string number, int step);
    public abstract string Assigned(string name, string day);
    public abstract string Due(string name, string day, int days);
    public abstract string Late(string name, int workdays);
    public abstract string NoEntry(string name, int percent);
    public abstract string Review(string name);
    public abstract string AwaitsVerification(string name, string owner);

    /// <param name="times">How often the limit was extended before.</param>
    public abstract string ExtensionAsked(string name, string owner, string from, string to, string reason, int percent, int times);
    public abstract string SlipUnanswered(string name, string day);
    public abstract string LookBack(string name, string closed);
    public abstract string GroupTitle { get; }
    public abstract string GroupLimit(string name, string day, int days);
    public abstract string Online { get; }
    public abstract string MeetingAnnounced(string title, string when, string place);
    public abstract string MeetingSoon(string title, string when, string place);
    public abstract string MeetingHost(string title, int due, int onLeave);
    public abstract string MinutesMissing(string title, string when);
    public abstract string MeetingMoved(string title, string from, string to, string place);
    public abstract string MakeUp(string title, string day);
    public abstract string MinutesToCheck(string title, string when);
    public abstract string SpecialReading(string title, string when);
    public abstract string SpecialSelfCheck(string title, string when);
    public abstract string SpecialProblems(string title);
    public abstract string SpecialPlan(string title);

    /// <param name="left">Null: no limit.</param>
    public abstract string ActivityAnnounced(string title, string when, string place, int? left);
    public abstract string PlacesLeft(string title, string when, int? left);
    public abstract string ActivitySoon(string title, string when, string place, string? safety);
    public abstract string UnderFilled(string title, string when, int seated, int capacity);
    public abstract string HoursMissing(string title, int people);
    public abstract string SummaryMissing(string title);
    public abstract string NoticeTitle(int number);
    public abstract string StillUnanswered(int number, string by);
    public abstract string WindowClosed(int number, int missing, int due);
    public abstract string OneDayMore { get; }
    public abstract string Received { get; }

    /// <summary>Why a message came: what it was about, the reason, and when.</summary>
    public abstract string Explain(string work, string why, string when);
    public abstract string ExplainNotice(int number, string sender, string when);
    public abstract string NothingToExplain { get; }
    public abstract string HowToChange { get; }

    /// <summary>The reason of a stage, as the second half of "because …".</summary>
    public abstract string Because(Stage stage);

    public abstract string InOneHour { get; }
    public abstract string Later { get; }
    public abstract string When { get; }
    public abstract string ThisAfternoon { get; }
    public abstract string TomorrowMorning { get; }
    public abstract string NextMonday { get; }
    public abstract string NothingToPutOff { get; }
    public abstract string AgainWhen { get; }
    public abstract string NotAfterAll { get; }
    public abstract string OnlyThisOne { get; }
    public abstract string StillThen { get; }
    public abstract string NotPutOff { get; }
    public abstract string NothingMuted { get; }
    public abstract string MuteHowLong { get; }
    public abstract string StillComes { get; }
    public abstract string Resume { get; }
    public abstract string ResumeAll { get; }
    public abstract string StillUrgent { get; }
    public abstract string ForToday { get; }
    public abstract string ForTomorrow { get; }
    public abstract string ForTheWeek { get; }
    public abstract string MutedUntilTold { get; }
    public abstract string Everything { get; }
    public abstract string Name(WorkRef work);
    public abstract string PutOffToPast(string moment);
    public abstract string PutOffTo(string names, string moment, string? limit);
    public abstract string BeyondLimit(string name, string moment, string limit);
    public abstract string NoSuchWork(string name);
    public abstract string Muted(string what, string? until);
    public abstract string MutedUntil(string until);
    public abstract string PutOffUntil(string moment);
    public abstract string TheWholeOf(string day);
    public abstract string Resumed(string what, string moment);
    public abstract string WhichHour(string clock);
    public abstract string HourOutside(string from, string until);
    public abstract string HourSet(string clock);
    public abstract string DigestHour(string clock);
    public abstract string MutedTitle(int count);
    public abstract string AndMore(int count);
    public abstract string NameOf(Silence silence);
}
