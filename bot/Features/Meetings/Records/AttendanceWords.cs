using Sanmo.Core.Meetings;

namespace Sanmo.Bot.Features.Meetings.Records;

internal abstract partial class AttendanceWords
{
    public static AttendanceWords In(string language) => language == "en" ? English : Chinese;

    public abstract string SignInButton { get; }
    public abstract string Sheet { get; }
    public abstract string Due { get; }
    public abstract string Present { get; }
    public abstract string OnLeave { get; }
    public abstract string Absent { get; }
    public abstract string NotYetHere { get; }
    public abstract string Invited { get; }
    public abstract string Private { get; }
    public abstract string FewerThanHalf { get; }
    public abstract string NothingOnNow { get; }
    public abstract string SignInWhom { get; }
    public abstract string People(int count);
    public abstract string DueCount(int due, int voters);
    public abstract string PresentCount(int present, int voters);
    public abstract string Summary(int present, int due);
    public abstract string Reached(bool reached, int least, int due);
    public abstract string SignedBy(string name);
    public abstract string LeaveState(LeaveState state, string? reason);
    public abstract string With(string name, string remark);

    /// <param name="who">Null for the asker.</param>
    public abstract string SignedIn(string? who, string meeting);
    public abstract string Already(string? who, string meeting);
    public abstract string NotAmong(string? who, string meeting);
    public abstract string Counts(int present, int due);
    public abstract string TooEarly(string meeting, string from);
    public abstract string TooLate(string meeting, string keeper);
    public abstract string ProxyNotYours(string host);

    public abstract string Matter { get; }
    public abstract string NotNamed { get; }
    public abstract string Votes { get; }
    public abstract string VoteHow { get; }
    public abstract string Denominator { get; }
    public abstract string Voters(int count);
    public abstract string VoteFigures(int yes, int no, int abstain);
    public abstract string VoteOutcome(bool passes);
    public abstract string WhyAttendance(bool enough, int present, int least, int due);
    public abstract string WhyVotes(bool enough, int yes, int least, int due);
    public abstract string BadCount(int votes, int present, int due);
}
