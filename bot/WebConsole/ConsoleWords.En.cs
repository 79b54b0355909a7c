using Sanmo.Bot.Spreadsheets;
using System.Globalization;

namespace Sanmo.Bot.WebConsole;

internal abstract partial class ConsoleWords
{
    private static readonly ConsoleWords English = new En();

    private sealed class En : ConsoleWords
    {
        public override string Title => "Console";
        public override string Nav => "Console sections";
        public override string Today => "Today";
        public override string Meetings => "Meetings";
        public override string Rectification => "Rectification";
        public override string Volunteering => "Volunteering";
        public override string Notices => "Notices";
        public override string Forecast => "Reminders ahead";
        public override string Deliveries => "Delivery ledger";
        public override string People => "People and groups";
        public override string Audit => "Audit";
        public override string Charts => "By branch";
        public override string Spreadsheets => "Spreadsheets";
        public override string Take(string workbook) => $"Export: {workbook}";
        public override string Upload => "Import a workbook";
        public override string UploadHint => "You see what would change before anything does; with one mistake nothing is imported. A branch's own ledger can come in as it is: rows without a number get a new one.";
        public override string ChooseWorkbook => "Choose an .xlsx file";
        public override string Checking => "Checking…";
        public override string WorkbookTooLarge => "The file is larger than 20 MB; please take out pictures or split it.";
        public override string WrongInWorkbook => "Please check";
        public override string SheetRow(string sheet, int row) => $"{sheet}, row {row}:";
        public override string WouldImport(int added, int changed, int same) => $"Would add {added} and change {changed} rows; {same} stay as they are.";
        public override string Imported(int added, int changed) => $"Imported: {added} rows added, {changed} changed.";
        public override string NewRow => "new";
        public override string ImportNow => "Import";
        public override string NothingImported => "Nothing was imported. Please put it right and choose the file again.";
        public override string SayIt => "Say what to do";
        public override string SayHint => "Say what to do: assign Zhao Peng: tidy the ledger, by 5 December";
        public override string SayButton => "Do it";
        public override IReadOnlyList<(string Label, string Words)> Lines(string page) => page switch
        {
            "meetings" => [("Usual meetings", "cadence"), ("Minutes to check", "minutes to check"), ("Regular meeting…", "committee meeting every Friday at 4 pm"), ("Do without…", "exempt lecture this quarter: ")],
            "rectification" => [("Register a problem…", "register problem: "), ("Figures", "rectification figures"), ("Overdue", "overdue items of our branch"), ("Annual targets", "annual targets"), ("New target…", "register annual target: ")],
            "tasks" => [("Assign…", "assign "), ("Deploy…", "deploy task: ")],
            "volunteering" => [("New activity…", "propose activity: "), ("Hours", "volunteer hours of our branch this year"), ("Compare proposals", "compare proposals")],
            "notices" => [("List", "my notices"), ("Chase…", "nudge notice ")],
            "people" => [("Hand over a post…", "hand over "), ("My sign-in link", "console")],
            "audit" => [("Record of one thing…", "history ")],
            _ => [],
        };
        public override string Download => "Download workbooks";
        public override string Workbook(string kind) => kind switch
        {
            ExportKind.Rectification => "Rectification ledger",
            ExportKind.RectificationForm => "Ledger to print",
            ExportKind.Meetings => "Meeting attendance",
            ExportKind.Assignments => "Assignments",
            ExportKind.Hours => "Volunteer hours",
            ExportKind.Acknowledgements => "Notice confirmations",
            _ => "Everything",
        };
        public override string Close => "Close";
        public override string Panel => "At work";
        public override string Done => "Done.";
        public override string Dropped => "All right, dropped. Nothing was changed.";
        public override string NotHere => "This cannot be done here yet; please say it in the chat.";
        public override string SomethingMissing => "Something is still missing; please fill it in and try again.";
        public override string Loading => "Reading…";
        public override string Greeting(string name) => string.Create(CultureInfo.InvariantCulture, $"Hello, {name}");
        public override string YourBranch(string branch) => string.Create(CultureInfo.InvariantCulture, $"You see the work of {branch}.");
        public override string Everything => "You see the work of every branch.";
        public override string MeetingsThisWeek => "Meetings in 7 days";
        public override string OverdueItems => "Items overdue";
        public override string WaitingAnswers => "Notices unanswered";
        public override string Troubles => "Deliveries to look at";
        public override string Coming => "In the next 7 days";
        public override string NothingComing => "No meetings, activities or limits in the next 7 days.";
        public override string NeedsYou => "Needs a look";
        public override string NothingNeedsYou => "Nothing is overdue, unverified or unanswered.";
        public override string Waiting(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} unanswered");
        public override string ToVerify => "to verify";
        public override string Month(int year, int month) => string.Create(CultureInfo.InvariantCulture, $"{new DateOnly(year, month, 1):MMMM yyyy}");
        public override string EarlierMonth => "Earlier month";
        public override string LaterMonth => "Later month";
        public override string ThisMonth => "This month";
        public override string Weekday(int day) => string.Create(CultureInfo.InvariantCulture, $"{new DateOnly(2026, 6, 1 + day):ddd}");
        public override string Attendance => "Attendance";
        public override string DueToAttend => "due";
        public override string OnLeave => "on leave";
        public override string Asking => "asking";
        public override string NoMeetings => "No meetings this month. A secretary can say in the chat: \"committee meeting next Wednesday at 3 pm\".";
        public override string When => "When";
        public override string What => "What";
        public override string Who => "Who";
        public override string Branch => "Branch";
        public override string AllBranches => "All branches";
        public override string Organisation => "Organisation";
        public override string Status => "Status";
        public override string AllStates => "All states";
        public override string OnlyLate => "Overdue only";
        public override string Search => "Find";
        public override string SearchHint => "Number, problem or owner";
        public override string Number => "No.";
        public override string Problem => "Problem";
        public override string Owner => "Owner";
        public override string Limit => "Limit";
        public override string Progress => "Progress";
        public override string Steps => "Steps";
        public override string Late(int days) => string.Create(CultureInfo.InvariantCulture, $"{days} days late");
        public override string Left(int days) => string.Create(CultureInfo.InvariantCulture, $"{days} days left");
        public override string DueToday => "due today";
        public override string Timeline => "Timeline";
        public override string TimelineHint => "From found to limit; diamonds are steps, the line is today.";
        public override string NoItems => "No rectification item matches.";
        public override string Count(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} in all");
        public override string Proposals => "Proposals side by side";
        public override string NoProposals => "No proposals are waiting. A branch can say in the chat: \"we would like to clean the river bank on Saturday\".";
        public override string Published => "Open for sign-up";
        public override string NoPublished => "No activity is open for sign-up.";
        public override string Past => "Over";
        public override string Theme => "Theme";
        public override string Business => "Ties in with work";
        public override string Organiser => "Organiser";
        public override string Places => "Signed up";
        public override string NoLimit => "no limit";
        public override string InLine(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} waiting");
        public override string Roster => "Who comes";
        public override string Open => "Open";
        public override string NewNotice => "New notice";
        public override string NoticeText => "What it says";
        public override string NoticeTo => "To";
        public override string Preview => "Preview";
        public override string NoNotices => "No notices yet. Write the first one above.";
        public override string Delivered => "Group chats reached";
        public override string Confirmed => "Confirmed";
        public override string Missing => "Not confirmed";
        public override string AnswerBy(string day) => string.Create(CultureInfo.InvariantCulture, $"answer by {day}");
        public override string EverybodyConfirmed => "everybody has confirmed";
        public override string From(string name) => string.Create(CultureInfo.InvariantCulture, $"from {name}");
        public override string WhoIsMissing => "Who is missing, and remind";
        public override string NoticeState(Core.Notices.NoticeState state) => state switch { Core.Notices.NoticeState.Draft => "draft", Core.Notices.NoticeState.Scheduled => "scheduled", Core.Notices.NoticeState.Sent => "sent", Core.Notices.NoticeState.AwaitsApproval => "waits for approval", Core.Notices.NoticeState.Declined => "declined", _ => "recalled" };
        public override string ForecastHint => "What the assistant will say by itself in the next seven days, and why. A changed, finished or cancelled thing shows here at once.";
        public override string NoForecast => "No reminders in the next seven days.";
        public override string To => "To";
        public override string Because => "Because";
        public override string AndMore(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} in all");
        public override string Group(string name) => string.Create(CultureInfo.InvariantCulture, $"the chat of {name}");
        public override string DeliveryState(Core.Outgoing.DeliveryState state) => state switch { Core.Outgoing.DeliveryState.Planned => "waiting", Core.Outgoing.DeliveryState.Sending => "being sent", Core.Outgoing.DeliveryState.Sent => "sent", Core.Outgoing.DeliveryState.Failed => "failed", Core.Outgoing.DeliveryState.Doubtful => "doubtful", Core.Outgoing.DeliveryState.Silent => "nothing to say", Core.Outgoing.DeliveryState.Corrected => "corrected", _ => "taken back" };
        public override string LookAt => "To be looked at";
        public override string NothingToLookAt => "Nothing failed and nothing is doubtful.";
        public override string Doubt => "The sender went away while sending: it may have arrived. Look into the chat, then choose:";
        public override string ItArrived => "It arrived";
        public override string SendAgain => "Send again";
        public override string Latest => "Latest";
        public override string NoDeliveries => "Nothing was sent yet.";
        public override string ContentName(Core.Outgoing.Content content) => content switch { Core.Outgoing.Content.Reminder => "reminder", Core.Outgoing.Content.Notice => "notice", Core.Outgoing.Content.Report => "report", _ => "message" };
        public override string Members => "Members";
        public override string Groups => "Group chats";
        public override string NoGroups => "No group chat yet: add the assistant to the branch's chat, mention it and say \"bind this group to our branch\".";
        public override string Accounts => "Accounts";
        public override string NoAccount => "not linked: they send the assistant their number and name in private";
        public override string LastUsed(string channel) => string.Create(CultureInfo.InvariantCulture, $"last spoke on {channel}");
        public override string ChannelName(string channel) => channel switch { "sanmo" => "chat page", "msteams" => "Teams", _ => channel };
        public override string RoleName => "Role";
        public override string Action => "Action";
        public override string Thing => "Thing";
        public override string By(string who) => who switch { "bot" => "the assistant", "demo" => "demo data", "import" => "import", _ => who };
        public override string AuditHint => "Every save leaves one line, chained to the one before: a changed or missing one shows.";
        public override string AuditWhole => "The chain is whole";
        public override string AuditBroken(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} lines were changed or are missing");
        public override string NoAudit => "Nothing was saved yet.";
        public override string Held => "held";
        public override string Planned => "planned";
        public override string UsualMeetings => "Usual meetings this quarter";
        public override string StillDue => "not held yet";
        public override string Exempt => "exempt";
        public override string Decide => "Compare and decide";
        public override string DeployedTasks => "Tasks for the branches";
        public override string Closed => "closed";
        public override string OpenItems => "open";
        public override string Overdue => "overdue";
        public override string ItemsChart => "Rectification items";
        public override string SignUpsChart => "Volunteering";
        public override string SeatsTaken => "sign-ups";
        public override string Hours => "hours";
        public override string NoticesChart => "Notices confirmed";
        public override string Percent(int percent) => string.Create(CultureInfo.InvariantCulture, $"{percent}%");
        public override string HoursChart => "Confirmed hours of service this year";
        public override string Submit => "Submit";
        public override string Reason => "Reason";
        public override string Note => "Note";
        public override string Place => "Place";
        public override string Manage => "Manage this notice";
        public override string SendWhen => "Send at (optional)";
        public override string NewMeeting => "New meeting";
        public override string MeetingKind => "Kind";
        public override string Start => "Starts";
        public override string Present => "present";
        public override string ToApprove => "to approve";
        public override string Pause => "Pause sending";
        public override string Resume => "Resume sending";
        public override string Resend => "Resend what failed";
        public override string MeetingTitle => "Title (optional)";
        public override string Tasks => "Tasks";
        public override string NoTasks => "No task is open, and none was due lately. A leader can say in the chat: \"assign Li Qiang: tidy the study ledger, by 5 December\".";
        public override string Reported => "reported";
        public override string Skip => "Skip to the content";
        public override string Deadline => "Due by";
    }
}
