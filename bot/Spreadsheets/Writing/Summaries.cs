using Sanmo.Bot.Spreadsheets.Tables;
using Sanmo.Bot.Spreadsheets.Workbooks;
using Sanmo.Core.Meetings;
using Sanmo.Core.Members;
using Sanmo.Core.Notices;
using Sanmo.Core.Organisation;
using Sanmo.Core.Redis;
using Sanmo.Core.Volunteering;

namespace Sanmo.Bot.Spreadsheets.Writing;

/// <summary>Sheets for reading: who came, who served how long, who has confirmed. An import leaves them aside.</summary>
internal sealed class Summaries(WriteCell cells, IReadOnlyList<Member> everybody)
{
    private readonly Roster _roster = new(0, [.. everybody.Select(member => new Kept<Member>(member, 1, [], ""))], []);

    private SheetWords Words => cells.Words;

    public IReadOnlyList<Sheet> Attendance(IReadOnlyList<Meeting> meetings, DateTimeOffset now)
    {
        var counted = meetings.Where(meeting => meeting.State != MeetingState.Cancelled).OrderBy(meeting => meeting.Start).Select(meeting => (Meeting: meeting, Attendance: Core.Meetings.Attendance.Of(meeting, _roster))).ToList();
        return
        [
            new(Words.AttendanceTotals,
                [.. Meeting(), Count(Words.DueCount), Count(Words.PresentCount), Count(Words.LeaveCount), Count(Words.AbsentCount), Count(Words.VotersDue), Count(Words.VotersPresent)],
                [.. counted.Select(one => (IReadOnlyList<Cell>)
                [
                    .. CellsOf(one.Meeting), Cell.Of(one.Attendance.Due.Count), .. one.Meeting.SignedIn.Count == 0
                        ? new[] { Cell.Blank, Cell.Of(one.Attendance.OnLeave.Count), Cell.Blank, Cell.Of(one.Attendance.VotersDue), Cell.Blank }
                        : [Cell.Of(one.Attendance.Present.Count), Cell.Of(one.Attendance.OnLeave.Count), Cell.Of(one.Attendance.Absent.Count), Cell.Of(one.Attendance.VotersDue), Cell.Of(one.Attendance.VotersPresent)],
                ])]),
            new(Words.Attendance,
                [.. Meeting(), .. Person(), new(Words.Presence, 12), new(Words.LeaveReason, 24), new(Words.SignedInAt, 17, CellFormat.Time)],
                [.. counted.SelectMany(one => one.Meeting.Attendees.Select(member => (IReadOnlyList<Cell>)
                [
                    .. CellsOf(one.Meeting), .. CellsOf(member), Cell.Of(Presence(one.Meeting, one.Attendance, member, now)),
                    Cell.Of(one.Meeting.IsExcused(member) ? one.Meeting.LeaveOf(member)?.Reason : null), Time(one.Meeting.SignedIn.FirstOrDefault(sign => sign.Member == member)?.At),
                ]))]),
        ];
    }

    public IReadOnlyList<Sheet> Hours(IReadOnlyList<VolunteerActivity> activities)
    {
        var held = activities.Where(activity => activity.State is not (VolunteerState.Cancelled or VolunteerState.Declined)).OrderBy(activity => activity.Start).ToList();
        var served = held.SelectMany(activity => activity.SignUps.Where(signUp => signUp.Attended).Select(signUp => (Activity: activity, SignUp: signUp))).ToList();
        return
        [
            new(Words.HoursTotals,
                [.. Person(), Count(Words.Activities), new(Words.ConfirmedHours, 14), Count(Words.UnconfirmedHours)],
                [.. served.GroupBy(line => line.SignUp.Member).OrderBy(member => cells.People.Find(member.Key)?.EmployeeNo ?? member.Key, StringComparer.Ordinal).Select(member => (IReadOnlyList<Cell>)
                [
                    .. CellsOf(member.Key), Cell.Of(member.Count()),
                    Cell.Of((double)member.Where(line => line.SignUp.HoursBy is not null).Sum(line => line.SignUp.Hours ?? 0)), Cell.Of(member.Count(line => line.SignUp.HoursBy is null)),
                ])]),
            new(Words.Hours,
                [new(Header(AllTables.Activities, "number"), 10), new(Words.Activity, 30), Start(AllTables.Activities), .. Person(), SignUp("checkInAt"), SignUp("checkOutAt"), new(Header("volunteerEvents.signUps", "hours"), 12), new(Header("volunteerEvents.signUps", "hoursBy"), 16)],
                [.. served.Select(line => (IReadOnlyList<Cell>)
                [
                    Cell.Of(line.Activity.Work.ToString()), Cell.Of(line.Activity.Title), cells.Of(line.Activity.Start), .. CellsOf(line.SignUp.Member), Time(line.SignUp.CheckInAt), Time(line.SignUp.CheckOutAt),
                    line.SignUp.Hours is { } hours ? Cell.Of((double)hours) : Cell.Blank, Cell.Of(line.SignUp.HoursBy is { } by ? cells.People.NameOf(by, cells.Language) : null),
                ])]),
        ];
    }

    public Sheet Answers(WholeOrganisation organisation)
    {
        var given = organisation.Answers.ToDictionary(answers => answers.Notice, answers => answers.Acknowledgements);
        return new(Words.Answers,
            [
                new(Header(AllTables.Notices, "number"), 10), new(Header(AllTables.Notices, "title"), 30), new(Header(AllTables.Notices, "sentAt"), 17, CellFormat.Time), new(Header(AllTables.Notices, "ackDeadline"), 17, CellFormat.Time),
                .. Person(), new(Words.Answers, 12), new(Words.AnsweredAt, 17, CellFormat.Time), new(Header("notices.acknowledgements", "via"), 12), new(Header("notices.acknowledgements", "text"), 24), new(Header("notices.acknowledgements", "by"), 16),
            ],
            [.. organisation.Notices.Where(notice => notice is { State: NoticeState.Sent, NeedAck: true }).OrderBy(notice => notice.Number)
                .SelectMany(notice => notice.Recipients.Select(member => Answer(notice, member, given.GetValueOrDefault(notice.Number)?.FirstOrDefault(answer => answer.Member == member))))]);
    }

    private IReadOnlyList<Cell> Answer(Notice notice, string member, Acknowledgement? answer) =>
    [
        Cell.Of(notice.Work.ToString()), Cell.Of(notice.Title), Time(notice.SentAt), Time(notice.AckDeadline), .. CellsOf(member), Cell.Of(answer is null ? Words.NotAnswered : Words.Answered),
        Time(answer?.At), Cell.Of(answer is null ? null : Words.Value(typeof(AcknowledgedBy), answer.Via.ToString())), Cell.Of(answer?.Text), Cell.Of(answer?.By is { } by ? cells.People.NameOf(by, cells.Language) : null),
    ];

    // Without a single signature nobody can be said to have stayed away.
    private string? Presence(Meeting meeting, Attendance attendance, string member, DateTimeOffset now) =>
        attendance.Present.Contains(member) ? Words.Present : attendance.OnLeave.Contains(member) ? Words.OnLeave : meeting.SignedIn.Count > 0 && now >= meeting.Start ? Words.Absent : now < meeting.Start ? Words.Awaited : null;

    private IEnumerable<SheetColumn> Meeting() => [new(Header(AllTables.Meetings, "number"), 10), new(Header(AllTables.Meetings, "title"), 30), Start(AllTables.Meetings), new(Header(AllTables.Meetings, "branch"), 18)];

    private IEnumerable<Cell> CellsOf(Meeting meeting) => [Cell.Of(meeting.Work.ToString()), Cell.Of(meeting.Title), cells.Of(meeting.Start), Cell.Of(meeting.Branch is { } branch ? cells.Branches.Write(branch, cells.Language) : null)];

    private IEnumerable<SheetColumn> Person() => [new(Words.Member, 12), new(Words.EmployeeNo, 10), new(Words.BranchName, 18)];

    private IEnumerable<Cell> CellsOf(string member) => [Cell.Of(cells.People.NameOf(member, cells.Language)), Cell.Of(cells.People.Find(member)?.EmployeeNo), Cell.Of(_roster.FindMember(member) is { } known ? cells.Branches.Write(known.Branch, cells.Language) : null)];

    private static SheetColumn Count(string header) => new(header, 10);

    private SheetColumn Start(string table) => new(Header(table, "start"), 17, CellFormat.Time);

    private SheetColumn SignUp(string column) => new(Header("volunteerEvents.signUps", column), 17, CellFormat.Time);

    private string Header(string table, string column)
    {
        var found = AllTables.Get(table);
        return Words.Header(found, found.Columns.First(one => one.Name == column));
    }

    private Cell Time(DateTimeOffset? at) => at is { } known ? cells.Of(known) : Cell.Blank;
}
