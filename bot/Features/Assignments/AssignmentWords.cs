using Sanmo.Core.Assignments;

namespace Sanmo.Bot.Features.Assignments;

internal abstract partial class AssignmentWords
{
    public static AssignmentWords In(string language) => language == "en" ? English : Chinese;

    public abstract string Who { get; }
    public abstract string What { get; }
    public abstract string Limit { get; }
    public abstract string HowMany { get; }
    public abstract string EachOfThem { get; }
    public abstract string AnyOneOfThem { get; }
    public abstract string AnyOneWillDo { get; }
    public abstract string GoOn { get; }
    public abstract string AssignTitle { get; }
    public abstract string DeployTitle { get; }
    public abstract string SayAssign { get; }
    public abstract string SayDeploy { get; }
    public abstract string For { get; }
    public abstract string LeftOut { get; }
    public abstract string DeployNow { get; }
    public abstract string CancelIt { get; }
    public abstract string ConfirmHint { get; }
    public abstract string TheyAreReminded { get; }
    public abstract string TheyAreTold { get; }
    public abstract string UntilWhen { get; }
    public abstract string Status { get; }
    public abstract string GivenBy { get; }
    public abstract string Requirements { get; }
    public abstract string PartOf { get; }
    public abstract string Because { get; }
    public abstract string Reports { get; }
    public abstract string Branches { get; }
    public abstract string DoneIt { get; }
    public abstract string NotYet { get; }
    public abstract string Late { get; }
    public abstract string NoLongerNeeded { get; }
    public abstract string OnlyOpenAreUrged { get; }
    public abstract string NothingGiven { get; }
    public abstract string GivenTitle { get; }
    public abstract string StateName(AssignmentState state);
    public abstract string NoSuch(string number);
    public abstract string WhoIs(string name);
    public abstract string DayIsPast(string day);
    public abstract string NoLeader(string branches);
    public abstract string WhatIsMissing(bool who, bool what, bool when);
    public abstract string Given(string number, string title, string names, string day, bool anyOne);
    public abstract string ConfirmDeploy(int branches);
    public abstract string Deployed(string number, string title, int branches, string day);
    public abstract string TableHint(string number);
    public abstract string Reported(string number, string title, int done, int needed);
    public abstract string Summary(string number, string title, int done, int needed);
    public abstract string TableSummary(string number, string title, int done, int branches);
    public abstract string OpenIt(string number);
    public abstract string Urge(int people);
    public abstract string ReportedAt(string moment);
    public abstract string MeetingOn(string number, string moment, bool held);
    public abstract string Urged(string names);
    public abstract string Moved(string number, string from, string to);
    public abstract string Cancelled(string number, string title, string reason);
    public abstract string GivenCount(int count);
    public abstract string DoneOf(int done, int needed);
    public abstract string DeployedToBranch(string title, string day);
    public abstract string SecretaryReports(string number);
    public abstract string PleaseReport(string number, string title, string day);
    public abstract string NowDue(string number, string title, string day);
    public abstract string AllReported(string number, string title);
    public abstract string Outcome(AssignmentOutcome outcome, string number);
}
