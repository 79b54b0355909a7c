using CsCheck;
using Sanmo.Core.Agenda;
using Sanmo.Core.Assignments;
using Sanmo.Core.Calendars;
using Sanmo.Core.Meetings;
using Sanmo.Core.Notices;
using Sanmo.Core.Rectification;
using Sanmo.Core.Reminders;
using Sanmo.Core.Volunteering;

namespace Sanmo.Tests.Reminders;

/// <summary>What holds for every plan, whatever the work, the dates and the zone.</summary>
public sealed class PlanLaws
{
    private static readonly Gen<DateTimeOffset> AnyInstant =
        Gen.Int[0, 560 * 24 * 60].Select(minutes => DateTimeOffset.Parse("2025-12-20T00:00Z", null).AddMinutes(minutes));

    private static readonly Gen<DateOnly> AnyDay = AnyInstant.Select(instant => DateOnly.FromDateTime(instant.DateTime));

    private static readonly Gen<TimeSpan> AnyWait = Gen.OneOf(Gen.Int[-300, 1500], Gen.Int[-300, 60 * 24 * 60]).Select(minutes => TimeSpan.FromMinutes(minutes));

    private static readonly Gen<TimeZoneInfo> AnyZone = One(Desk.Beijing, Desk.Berlin, TimeZoneInfo.FindSystemTimeZoneById("America/New_York"));

    private static readonly Gen<Milestone> AnyMilestone =
        Gen.Select(AnyDay, One("m-3", "m-5", null), Gen.Bool, (due, owner, done) => new Milestone("Step", due, owner, done ? Desk.LongAgo : null));

    private static readonly Gen<Piece> AnyItem = Gen.Select(
        Gen.Enum<ResolutionKind>(), Gen.Enum<RectificationStatus>(), AnyDay, AnyInstant, AnyMilestone.Array[0, 4], Gen.Int[0, 100], AnyWait,
        (kind, status, due, scheduled, milestones, percent, wait) => Piece.Of(new RectificationItem(
            12, "branch-1", "p", null, null, null, [], percent > 50 ? "m-8" : null, "m-3", kind, due, false, milestones,
            [new(scheduled + wait, "m-3", percent, null)], [], status, due, scheduled + wait, null, null, null, 1, 1, scheduled)));

    private static readonly Gen<Piece> AnyAssignment = Gen.Select(
        Gen.Enum<AssignmentState>(), AnyDay, AnyInstant, Gen.Bool,
        (state, due, scheduled, reported) => Piece.Of(new Assignment(
            7, null, "t", null, ["m-1"], true, due, reported ? [new("m-1", null, scheduled)] : [], state, null, "m-9", 1, scheduled)));

    private static readonly Gen<Piece> AnyMeeting = Gen.Select(
        Gen.Enum<MeetingState>(), AnyInstant, AnyWait, Gen.Bool, Gen.Enum<MeetingType>(), AnyWait,
        (state, scheduled, wait, online, type, asked) => Piece.Of(new Meeting(
            5, "branch-1", type, "t", null, scheduled + wait, scheduled + wait + TimeSpan.FromHours(1), null, online, "m-1", online ? null : "m-2",
            ["m-1"], [new("m-3", null, LeaveState.Requested, scheduled + asked)], state, 1, scheduled)));

    private static readonly Gen<Piece> AnyActivity = Gen.Select(
        Gen.Enum<VolunteerState>(), AnyInstant, AnyWait, AnyWait, Gen.Int[0, 2],
        (state, scheduled, wait, closes, places) => Piece.Of(new VolunteerActivity(
            3, null, "t", null, null, scheduled + wait, scheduled + wait + TimeSpan.FromHours(3), null, null, places, scheduled + closes, "m-4", null,
            [], [new("m-1", SignUpStatus.Registered, scheduled)], state, 1, scheduled)));

    private static readonly Gen<Piece> AnyNotice = Gen.Select(
        Gen.Enum<NoticeState>(), AnyInstant, AnyWait, Gen.Bool,
        (state, sent, wait, needsAck) => Piece.Of(new Notice(8, "t", "b", ["branch-1"], ["m-1"], needsAck, sent + wait, "m-9", null, sent, state, 1, sent)));

    private static readonly Gen<(Piece Piece, TimeZoneInfo Zone)> AnyCase = Gen.Select(Gen.OneOf(AnyItem, AnyAssignment, AnyMeeting, AnyActivity, AnyNotice), AnyZone);

    [Fact]
    public void Finished_work_deserves_nothing() => Hold((piece, _, plan) => !piece.Finished || plan.Count == 0);

    [Fact]
    public void Nothing_is_said_before_the_date_was_set() => Hold((piece, _, plan) => plan.All(line => line.Due >= piece.ScheduledAt));

    [Fact]
    public void Nothing_but_the_urgent_is_said_in_quiet_hours() => Hold((_, zone, plan) =>
    {
        var quiet = new QuietHours(new(zone), new());
        return plan.All(line => line.Lane == Lane.Urgent || !quiet.IsQuiet(line.Due, line.Audience));
    });

    [Fact]
    public void Only_news_that_cannot_wait_is_urgent() =>
        Hold((piece, _, plan) => plan.All(line => line.Lane != Lane.Urgent || line.Stage == Stage.Announced && line.Due == piece.ScheduledAt));

    [Fact]
    public void Every_reminder_has_an_id_of_its_own() => Hold((_, _, plan) => plan.Select(line => line.Id).Distinct().Count() == plan.Count);

    [Fact]
    public void Limits_are_spoken_of_on_workdays_only() => Hold((_, zone, plan) =>
    {
        var days = new LocalZone(zone);
        return plan.Where(IsAboutALimit).All(line => Desk.Calendar.IsWorkday(days.DateOf(line.Due)));
    });

    [Fact]
    public void A_limit_is_spoken_of_before_it_and_late_only_after_it() => Hold((piece, zone, plan) =>
    {
        var days = new LocalZone(zone);
        return plan.Where(line => piece.Limits.ContainsKey(line.Step)).All(line => line.Stage switch
        {
            Stage.SevenDaysBefore or Stage.ThreeDaysBefore or Stage.DayBefore or Stage.OnTheDay => days.DateOf(line.Due) <= piece.Limits[line.Step],
            Stage.LateOneWorkday or Stage.LateThreeWorkdays or Stage.LateFiveWorkdays or Stage.LateEveryFiveWorkdays => days.DateOf(line.Due) > piece.Limits[line.Step],
            _ => true,
        });
    });

    [Fact]
    public void Everything_is_useful_when_it_is_due() => Hold((_, _, plan) => plan.All(line => line.UsefulUntil > line.Due));

    [Fact]
    public void A_plan_is_in_order() => Hold((_, _, plan) => plan.Zip(plan.Skip(1)).All(pair => pair.First.Due <= pair.Second.Due));

    [Fact]
    public void Planning_twice_gives_the_same() =>
        AnyCase.Sample(given => given.Piece.Plan(Desk.LeadTimes(zone: given.Zone), 1).SequenceEqual(given.Piece.Plan(Desk.LeadTimes(zone: given.Zone), 1)), iter: 2_000);

    [Fact]
    public void A_moved_date_changes_every_id() => AnyCase.Sample(given =>
    {
        var leadTimes = Desk.LeadTimes(zone: given.Zone);
        var before = given.Piece.Plan(leadTimes, 1).Select(line => line.Id);
        return !before.Intersect(given.Piece.Plan(leadTimes, 2).Select(line => line.Id)).Any();
    }, iter: 2_000);

    [Fact]
    public void A_reader_gets_at_most_one_line_a_day_about_an_items_coming_limits() => Hold((piece, zone, plan) =>
    {
        var days = new LocalZone(zone);
        return plan
            .Where(line => line.Stage is >= Stage.SevenDaysBefore and <= Stage.OnTheDay)
            .GroupBy(line => (line.Audience, piece.DoerOf(line), days.DateOf(line.Due)))
            .All(day => day.Count() == 1);
    });

    private static void Hold(Func<Piece, TimeZoneInfo, IReadOnlyList<Reminder>, bool> law) =>
        AnyCase.Sample(given => law(given.Piece, given.Zone, given.Piece.Plan(Desk.LeadTimes(zone: given.Zone), 1)), iter: 2_000);

    private static Gen<T> One<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static bool IsAboutALimit(Reminder line) => line.Work.Kind switch
    {
        WorkKind.Assignment or WorkKind.RectificationItem => line.Stage != Stage.Assigned,
        WorkKind.Notice => true,
        _ => line.Stage is Stage.PreviousWorkday or Stage.PlacesLeft or Stage.MinutesMissing or Stage.HoursMissing or Stage.SummaryMissing,
    };
}
