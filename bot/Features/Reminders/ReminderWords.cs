using Sanmo.Core.Reminders;

namespace Sanmo.Bot.Features.Reminders;

/// <summary>The tone of the domain: polite, short, no blame, no exclamation marks. <c>days</c> count from today; a place may be empty.</summary>
internal abstract partial class ReminderWords
{
    public static ReminderWords In(string language) => language == "en" ? English : Chinese;

    public abstract string Why { get; }
    public abstract string WhyDigest { get; }
    public abstract string DigestTitle(int count);
    public abstract string DigestSummary(int count);
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
}
