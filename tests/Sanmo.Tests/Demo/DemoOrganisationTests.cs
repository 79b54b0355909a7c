using Sanmo.Core.Agenda;
using Sanmo.Core.Assignments;
using Sanmo.Core.Calendars;
using Sanmo.Core.Demo;
using Sanmo.Core.Meetings;
using Sanmo.Core.Members;
using Sanmo.Core.Notices;
using Sanmo.Core.Organisation;
using Sanmo.Core.Rectification;
using Sanmo.Core.Volunteering;

namespace Sanmo.Tests.Demo;

public sealed class DemoOrganisationTests
{
    private static readonly WorkCalendar Calendar = LoadCalendar.Shipped();
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById(DemoOrganisation.TimeZone);

    /// <summary>A Monday, a Friday evening, before and in the National Day week, a make-up Saturday, Spring Festival, a Sunday, the year's end and start.</summary>
    public static TheoryData<string> Instants =>
    [
        "2026-11-23T09:00+08:00", "2026-11-27T20:00+08:00", "2026-09-30T16:45+08:00", "2026-10-03T12:00+08:00", "2026-10-10T08:00+08:00",
        "2026-02-14T09:00+08:00", "2026-02-20T10:00+08:00", "2026-10-11T18:00+08:00", "2026-12-31T09:00+08:00", "2027-01-04T00:00+08:00",
    ];

    [Theory, MemberData(nameof(Instants))]
    public void Every_member_has_something_in_the_coming_two_weeks(string at)
    {
        var (now, demo) = Demo(at);
        var idle = demo.Members.Where(member => !Ahead(demo, member.Id, now, now.AddDays(14)).Any()).Select(member => member.Name);

        Assert.Empty(idle);
    }

    [Theory, MemberData(nameof(Instants))]
    public void No_meeting_is_on_a_day_off(string at)
    {
        var (_, demo) = Demo(at);

        Assert.All(demo.Meetings, meeting => Assert.True(Calendar.IsWorkday(Date(meeting.Start)), $"{meeting.Title} {meeting.Start}"));
    }

    [Theory, MemberData(nameof(Instants))]
    public void Nobody_is_in_two_places_at_once(string at)
    {
        var (_, demo) = Demo(at);
        var places = demo.Meetings.Where(meeting => meeting.State != MeetingState.Cancelled).Select(meeting => (meeting.Title, meeting.Start, meeting.End, People: (IEnumerable<string>)meeting.Attendees))
            .Concat(demo.Activities.Where(activity => activity.State != VolunteerState.Cancelled).Select(activity => (activity.Title, activity.Start, activity.End, People: activity.Participants)))
            .SelectMany(place => place.People.Select(member => (member, place.Title, place.Start, place.End)));

        foreach (var mine in places.GroupBy(place => place.member))
        {
            var inOrder = mine.OrderBy(place => place.Start).ToList();
            Assert.All(inOrder.Zip(inOrder.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start, $"{mine.Key}: {pair.First} and {pair.Second}"));
        }
    }

    [Theory, MemberData(nameof(Instants))]
    public void The_ledger_has_items_of_every_kind_late_by_one_three_and_six_workdays_and_due_soon(string at)
    {
        var (now, demo) = Demo(at);
        var today = Date(now);
        var reference = Calendar.OnOrBefore(today);
        var overdue = demo.Items.Where(item => item.IsOverdue(today)).Select(item => Calendar.CountWorkdays(item.Due!.Value, reference)).ToHashSet();

        Assert.All(Enum.GetValues<ResolutionKind>(), kind => Assert.Contains(demo.Items, item => item.Kind == kind && item.IsOpen));
        Assert.All(Enum.GetValues<RectificationStatus>(), status => Assert.Contains(demo.Items, item => item.Status == status));
        Assert.Superset(new HashSet<int> { 1, 3, 6 }, overdue);
        Assert.Contains(demo.Items, item => item.IsLate(today) && !item.IsOverdue(today));
        Assert.True(demo.Items.Count(item => item.IsOpen && item.Due > today && Calendar.CountWorkdays(today, item.Due.Value) <= 4) >= 6);
        Assert.Equal(Enumerable.Range(1, 40), demo.Items.Select(item => item.Number));
    }

    [Theory, MemberData(nameof(Instants))]
    public void There_is_work_in_every_state_a_newcomer_may_ask_about(string at)
    {
        var (now, demo) = Demo(at);
        var today = Date(now);

        Assert.All(Enum.GetValues<MeetingType>(), type => Assert.Contains(demo.Meetings, meeting => meeting.Type == type));
        Assert.All(Enum.GetValues<MeetingState>(), state => Assert.Contains(demo.Meetings, meeting => meeting.State == state));
        Assert.All(Enum.GetValues<AssignmentState>(), state => Assert.Contains(demo.Assignments, assignment => assignment.State == state));
        Assert.Contains(demo.Assignments, assignment => assignment.State == AssignmentState.Open && assignment.Due < today);
        Assert.Contains(demo.Activities, activity => activity.State == VolunteerState.Published && activity.Start > now && activity.Start < now.AddDays(8));
        Assert.Contains(demo.Activities, activity => activity.SignUps.Any(signUp => signUp.Status == SignUpStatus.Waitlisted));
        Assert.All([VolunteerState.Draft, VolunteerState.Submitted, VolunteerState.Approved, VolunteerState.Held, VolunteerState.Archived, VolunteerState.Cancelled],
            state => Assert.Contains(demo.Activities, activity => activity.State == state));
        Assert.All(Enum.GetValues<NoticeState>(), state => Assert.Contains(demo.Notices, notice => notice.State == state));
        Assert.Contains(demo.Notices, notice => notice.IsOpen(now) && notice.AckDeadline is not null && Answered(demo, notice) is var share && share > 0 && share < notice.Recipients.Count);
        Assert.Contains(demo.Notices, notice => notice.IsOpen(now) && notice.AckDeadline is null);
        Assert.Contains(demo.Notices, notice => notice.AckDeadline < now && Answered(demo, notice) == notice.Recipients.Count);
    }

    [Theory, MemberData(nameof(Instants))]
    public void What_has_happened_lies_behind_and_what_is_held_has_ended(string at)
    {
        var (now, demo) = Demo(at);

        Assert.All(demo.Meetings.Where(meeting => meeting.State != MeetingState.Cancelled), meeting => Assert.Equal(meeting.End <= now, meeting.State == MeetingState.Held));
        Assert.All(demo.Activities.Where(activity => activity.State is VolunteerState.Held or VolunteerState.Archived), activity => Assert.True(activity.End <= now));
        var happened = demo.Items.SelectMany(item => item.Progress.Select(entry => entry.At).Append(item.ScheduledAt)
                .Concat(item.Milestones.Select(step => step.DoneAt).Append(item.SubmittedAt).Append(item.ClosedAt).OfType<DateTimeOffset>()))
            .Concat(demo.Meetings.Select(meeting => meeting.ScheduledAt))
            .Concat(demo.Assignments.SelectMany(assignment => assignment.Reports.Select(report => report.At).Append(assignment.ScheduledAt)))
            .Concat(demo.Activities.SelectMany(activity => activity.SignUps.Select(signUp => signUp.At).Append(activity.ScheduledAt)))
            .Concat(demo.Notices.Select(notice => notice.SentAt).OfType<DateTimeOffset>())
            .Concat(demo.Answers.SelectMany(answers => answers.Acknowledgements.Select(answer => answer.At)));
        Assert.All(happened, instant => Assert.True(instant <= now));
    }

    [Fact]
    public void The_people_are_those_the_phrases_speak_of_with_every_role_and_their_accounts()
    {
        var (_, demo) = Demo("2026-11-23T09:00+08:00");

        Assert.Equal(42, demo.Members.Count);
        Assert.Equal(["branch-1", "branch-2", "branch-3", "branch-4", "branch-office", "branch-retired"], demo.Branches.Select(branch => branch.Id));
        Assert.All(demo.Branches, branch => Assert.Single(demo.Members, member => member.Branch == branch.Id && member.Is(Role.Secretary)));
        Assert.All(Enum.GetValues<Role>(), role => Assert.Contains(demo.Members, member => member.Is(role)));
        Assert.All(["王海燕", "刘洋", "李建国", "周明", "孙丽", "赵鹏", "陈静", "张磊"], name => Assert.Single(demo.Members, member => member.Name == name));
        Assert.Equal("branch-2", demo.Members.Single(member => member.Name == "刘洋").Branch);
        Assert.Equal("branch-3", demo.Members.Single(member => member.Name == "陈静").Branch);
        Assert.All(demo.Members, member => Assert.Contains(member.Accounts, account => account.Id == $"29:demo-{member.EmployeeNo}".Replace("E", "e", StringComparison.Ordinal)));
        Assert.True(At("user-id-0") is { Branch: "branch-1" } alex && alex.Is(Role.Secretary));
        Assert.True(At("29:ann") is { Branch: "branch-2" } ann && ann.Is(Role.Secretary));
        Assert.True(At("29:zoe") is { Branch: "branch-1" } zoe && !zoe.LeadsBranch && !zoe.ServesCommittee);

        Member At(string account) => demo.Members.Single(member => member.Accounts.Any(known => known.Id == account));
    }

    [Fact]
    public void The_newcomer_has_a_meeting_an_assignment_an_item_an_event_and_a_notice_in_the_week_of_the_examples()
    {
        var (now, demo) = Demo("2026-11-23T09:00+08:00");
        var kinds = Ahead(demo, "m-1010", now, now.AddDays(6)).Select(work => work.Kind).ToHashSet();

        // A year's target stands on nobody's agenda.
        Assert.Equal(Enum.GetValues<WorkKind>().Except([WorkKind.AnnualTarget]).ToHashSet(), kinds);
    }

    [Fact]
    public void The_same_instant_gives_the_same_organisation()
    {
        var (now, demo) = Demo("2026-11-23T09:00+08:00");

        Assert.Equal(Organisation.Written.Out(demo), Organisation.Written.Out(DemoOrganisation.At(now.ToUniversalTime(), Calendar)));
    }

    [Fact]
    public void Through_the_whole_year_the_demo_keeps_its_promises()
    {
        for (var day = 0; day < 365; day += 11)
        {
            var at = new DateTimeOffset(2026, 1, 1, day * 7 % 24, 10, 0, TimeSpan.FromHours(8)).AddDays(day).ToString("yyyy-MM-dd'T'HH:mmzzz", System.Globalization.CultureInfo.InvariantCulture);
            Every_member_has_something_in_the_coming_two_weeks(at);
            No_meeting_is_on_a_day_off(at);
            Nobody_is_in_two_places_at_once(at);
            The_ledger_has_items_of_every_kind_late_by_one_three_and_six_workdays_and_due_soon(at);
            There_is_work_in_every_state_a_newcomer_may_ask_about(at);
            What_has_happened_lies_behind_and_what_is_held_has_ended(at);
        }
    }

    private static (DateTimeOffset Now, WholeOrganisation Demo) Demo(string at)
    {
        var now = DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture);
        return (now, DemoOrganisation.At(now, Calendar));
    }

    private static DateOnly Date(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Zone).DateTime);

    private static int Answered(WholeOrganisation demo, Notice notice) => demo.Answers.SingleOrDefault(answers => answers.Notice == notice.Number)?.Acknowledgements.Count ?? 0;

    private static IEnumerable<WorkRef> Ahead(WholeOrganisation demo, string member, DateTimeOffset from, DateTimeOffset until)
    {
        bool Soon(DateTimeOffset at) => at > from && at < until;
        bool Day(DateOnly? day) => day >= Date(from) && day <= Date(until);
        return
        [
            .. demo.Meetings.Where(meeting => meeting.State == MeetingState.Planned && meeting.Attendees.Contains(member) && Soon(meeting.Start)).Select(meeting => meeting.Work),
            .. demo.Assignments.Where(assignment => assignment.IsOpenFor(member) && Day(assignment.Due)).Select(assignment => assignment.Work),
            .. demo.Items.Where(item => item.IsOpen && item.Owner == member && Day(item.Due)).Select(item => item.Work),
            .. demo.Activities.Where(activity => activity.Participants.Contains(member) && Soon(activity.Start)).Select(activity => activity.Work),
            .. demo.Notices.Where(notice => notice.IsOpen(from) && notice.Recipients.Contains(member) && notice.AckDeadline is { } deadline && Soon(deadline)
                && !demo.Answers.Any(answers => answers.Notice == notice.Number && answers.Acknowledgements.Any(answer => answer.Member == member))).Select(notice => notice.Work),
        ];
    }
}
