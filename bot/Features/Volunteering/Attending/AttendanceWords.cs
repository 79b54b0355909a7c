namespace Sanmo.Bot.Features.Volunteering.Attending;

/// <summary>On the day and after it: check-in, hours, summary, archive. Titles begin with the number.</summary>
internal abstract partial class AttendanceWords
{
    public static AttendanceWords In(string language) => language == "en" ? English : Chinese;

    public abstract string Colon { get; }
    public abstract string NothingToCheckIn { get; }
    public abstract string CheckOut { get; }
    public abstract string NotOnTheList { get; }
    public abstract string NotCheckedIn { get; }
    public abstract string NotNow { get; }
    public abstract string Confirm { get; }
    public abstract string NotYet { get; }
    public abstract string WriteSummary { get; }
    public abstract string ConfirmHours { get; }
    public abstract string ArchiveIt { get; }
    public abstract string Correct { get; }
    public abstract string LeaveAsIs { get; }
    public abstract string AskToCorrect { get; }
    public abstract string Hours { get; }
    public abstract string Summary { get; }
    public abstract string Evidence { get; }
    public abstract string RecordTitle { get; }
    public abstract string TableTitle { get; }
    public abstract string InSeries { get; }
    public abstract string OneOffs { get; }
    public abstract string BranchRecordOnly { get; }
    public abstract string WhatIsOpen { get; }
    public abstract string WhoseClaim { get; }
    public abstract string OpensAt(string when);
    public abstract string TooLate(string organiser);

    /// <param name="before">It had been done before.</param>
    public abstract string Signed(bool leaves, string clock, bool before);
    public abstract string SignedFor(int count, string title, bool leaves);
    public abstract string HoursToBeConfirmed(decimal hours, string organiser);
    public abstract string SureOfHours(string title);
    public abstract string HoursConfirmed(string title, decimal total);
    public abstract string HowToCorrect(string number);
    public abstract string Amount(decimal hours);

    /// <param name="by">Who signed them in for them; null when it was themselves.</param>
    public abstract string? Clocks(string? came, string? left, string? by);
    public abstract string NotSignedIn(string names);
    public abstract string HowManyHours(string name, string title);
    public abstract string Corrected(string name, string title, decimal? before, decimal after);
    public abstract string Claimed(string title, decimal hours, string organiser);
    public abstract string ClaimRefused(string name, string title);

    /// <param name="name">Null for the reader.</param>
    public abstract string Record(string? name, string days, decimal hours, int times);
    public abstract string Branch(string whose, string days, decimal hours, int served, int members);
    public abstract string ClaimOpen(decimal hours, decimal asked);
    public abstract string CorrectedTimes(int times);
    public abstract string Unconfirmed(decimal hours);
    public abstract string Times(int count);
    public abstract string Activities(int count);
    public abstract string WhatCameOfIt(string title);
    public abstract string Summarised(string title, int links);
    public abstract string Archived(string title, int people, decimal hours);

    // News.
    public abstract string CreditedNews(string title, decimal hours);
    public abstract string CorrectedNews(string title, decimal hours, string by, string reason);
    public abstract string ClaimedNews(string name, string title, decimal? hours, decimal asked, string reason);
    public abstract string ClaimRefusedNews(string title, string reason);
}
