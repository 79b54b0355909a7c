using Sanmo.Core.Meetings;

namespace Sanmo.Bot.Features.Weeks;

internal abstract partial class WeekWords
{
    public static WeekWords In(string language) => language == "en" ? English : Chinese;

    public abstract string BranchTitle(string days);
    public abstract string BranchSummary(string branch, int events, int due, int late);
    public abstract string TakesPlace { get; }
    public abstract string ToBeDone { get; }
    public abstract string Unconfirmed { get; }
    public abstract string Confirmed(int answered, int asked);
    public abstract string Overdue { get; }
    public abstract string WhyBranch { get; }
    public abstract string CommitteeTitle(string days);
    public abstract string CommitteeSummary(int meetings, int closed, int overdue);
    public abstract string Counts(int meetings, int activities, int closed, int open, int overdue);
    public abstract string WhyCommittee { get; }
    public abstract string CadenceTitle { get; }

    /// <param name="month">Of the month; otherwise of the quarter.</param>
    public abstract string CadenceMissing(IReadOnlyList<MeetingType> types, bool month);
    public abstract string WhyCadence { get; }
}
