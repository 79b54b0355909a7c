namespace Sanmo.Bot.WebConsole;

internal abstract partial class ConsoleWords
{
    public static ConsoleWords In(string language) => language == "en" ? English : Chinese;

    public abstract string Title { get; }
    public abstract string Nav { get; }
    public abstract string Today { get; }
    public abstract string Meetings { get; }
    public abstract string Rectification { get; }
    public abstract string Volunteering { get; }
    public abstract string Notices { get; }
    public abstract string Forecast { get; }
    public abstract string Deliveries { get; }
    public abstract string People { get; }
    public abstract string Audit { get; }
    public abstract string Charts { get; }
    public abstract string Spreadsheets { get; }
    public abstract string SayIt { get; }
    public abstract string SayHint { get; }
    public abstract string SayButton { get; }

    /// <summary>Buttons that begin a sentence or ask a question, page by page: label and words. An unfinished one ends with a colon or a space.</summary>
    public abstract IReadOnlyList<(string Label, string Words)> Lines(string page);
    public abstract string Download { get; }
    public abstract string Take(string workbook);
    public abstract string Upload { get; }
    public abstract string UploadHint { get; }
    public abstract string ChooseWorkbook { get; }
    public abstract string Checking { get; }
    public abstract string WorkbookTooLarge { get; }
    public abstract string WrongInWorkbook { get; }
    public abstract string SheetRow(string sheet, int row);
    public abstract string WouldImport(int added, int changed, int same);
    public abstract string Imported(int added, int changed);
    public abstract string NewRow { get; }
    public abstract string ImportNow { get; }
    public abstract string NothingImported { get; }

    /// <summary>What a workbook is called, on its button and as a file.</summary>
    public abstract string Workbook(string kind);

    public abstract string Close { get; }
    public abstract string Panel { get; }
    public abstract string Done { get; }
    public abstract string Dropped { get; }
    public abstract string NotHere { get; }
    public abstract string SomethingMissing { get; }
    public abstract string Loading { get; }
    public abstract string Greeting(string name);
    public abstract string YourBranch(string branch);
    public abstract string Everything { get; }
    public abstract string MeetingsThisWeek { get; }
    public abstract string OverdueItems { get; }
    public abstract string WaitingAnswers { get; }
    public abstract string Troubles { get; }
    public abstract string Coming { get; }
    public abstract string NothingComing { get; }
    public abstract string NeedsYou { get; }
    public abstract string NothingNeedsYou { get; }
    public abstract string Waiting(int count);
    public abstract string ToVerify { get; }
    public abstract string Month(int year, int month);
    public abstract string EarlierMonth { get; }
    public abstract string LaterMonth { get; }
    public abstract string ThisMonth { get; }
    public abstract string Weekday(int day);
    public abstract string Attendance { get; }
    public abstract string DueToAttend { get; }
    public abstract string OnLeave { get; }
    public abstract string Asking { get; }
    public abstract string NoMeetings { get; }
    public abstract string When { get; }
    public abstract string What { get; }
    public abstract string Who { get; }
    public abstract string Branch { get; }
    public abstract string AllBranches { get; }
    public abstract string Organisation { get; }
    public abstract string Status { get; }
    public abstract string AllStates { get; }
    public abstract string OnlyLate { get; }
    public abstract string Search { get; }
    public abstract string SearchHint { get; }
    public abstract string Number { get; }
    public abstract string Problem { get; }
    public abstract string Owner { get; }
    public abstract string Limit { get; }
    public abstract string Progress { get; }
    public abstract string Steps { get; }
    public abstract string Late(int days);
    public abstract string Left(int days);
    public abstract string DueToday { get; }
    public abstract string Timeline { get; }
    public abstract string TimelineHint { get; }
    public abstract string NoItems { get; }
    public abstract string Count(int count);
    public abstract string Proposals { get; }
    public abstract string NoProposals { get; }
    public abstract string Published { get; }
    public abstract string NoPublished { get; }
    public abstract string Past { get; }
    public abstract string Theme { get; }
    public abstract string Business { get; }
    public abstract string Organiser { get; }
    public abstract string Places { get; }
    public abstract string NoLimit { get; }
    public abstract string InLine(int count);
    public abstract string Roster { get; }
    public abstract string Open { get; }
    public abstract string NewNotice { get; }
    public abstract string NoticeText { get; }
    public abstract string NoticeTo { get; }
    public abstract string Preview { get; }
    public abstract string NoNotices { get; }
    public abstract string Delivered { get; }
    public abstract string Confirmed { get; }
    public abstract string Missing { get; }
    public abstract string AnswerBy(string day);
    public abstract string EverybodyConfirmed { get; }
    public abstract string From(string name);
    public abstract string WhoIsMissing { get; }
    public abstract string NoticeState(Core.Notices.NoticeState state);
    public abstract string ForecastHint { get; }
    public abstract string NoForecast { get; }
    public abstract string To { get; }
    public abstract string Because { get; }
    public abstract string AndMore(int count);
    public abstract string Group(string name);
    public abstract string DeliveryState(Core.Outgoing.DeliveryState state);
    public abstract string LookAt { get; }
    public abstract string NothingToLookAt { get; }
    public abstract string Doubt { get; }
    public abstract string ItArrived { get; }
    public abstract string SendAgain { get; }
    public abstract string Latest { get; }
    public abstract string NoDeliveries { get; }
    public abstract string ContentName(Core.Outgoing.Content content);
    public abstract string Members { get; }
    public abstract string Groups { get; }
    public abstract string NoGroups { get; }
    public abstract string Accounts { get; }
    public abstract string NoAccount { get; }
    public abstract string LastUsed(string channel);
    public abstract string ChannelName(string channel);
    public abstract string RoleName { get; }
    public abstract string Action { get; }
    public abstract string Thing { get; }
    public abstract string By(string who);
    public abstract string AuditHint { get; }
    public abstract string AuditWhole { get; }
    public abstract string AuditBroken(int count);
    public abstract string NoAudit { get; }
    public abstract string Held { get; }
    public abstract string Planned { get; }
    public abstract string UsualMeetings { get; }
    public abstract string StillDue { get; }
    public abstract string Exempt { get; }
    public abstract string Decide { get; }
    public abstract string DeployedTasks { get; }
    public abstract string Closed { get; }
    public abstract string OpenItems { get; }
    public abstract string Overdue { get; }
    public abstract string ItemsChart { get; }
    public abstract string SignUpsChart { get; }
    public abstract string SeatsTaken { get; }
    public abstract string Hours { get; }
    public abstract string NoticesChart { get; }
    public abstract string Percent(int percent);
    public abstract string HoursChart { get; }
    public abstract string Submit { get; }
    public abstract string Reason { get; }
    public abstract string Note { get; }
    public abstract string Place { get; }
    public abstract string Manage { get; }
    public abstract string SendWhen { get; }
    public abstract string NewMeeting { get; }
    public abstract string MeetingKind { get; }
    public abstract string Start { get; }
    public abstract string Present { get; }
    public abstract string ToApprove { get; }
    public abstract string Pause { get; }
    public abstract string Resume { get; }
    public abstract string Resend { get; }
    public abstract string MeetingTitle { get; }
    public abstract string Tasks { get; }
    public abstract string NoTasks { get; }
    public abstract string Reported { get; }
    public abstract string Skip { get; }
    public abstract string Deadline { get; }
}
