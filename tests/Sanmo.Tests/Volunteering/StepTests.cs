using CsCheck;
using Sanmo.Core.Calendars;
using Sanmo.Core.Volunteering;
using Sanmo.Tests.Reminders;

namespace Sanmo.Tests.Volunteering;

public sealed class StepTests
{
    private static readonly DateTimeOffset _now = Desk.At("11-23 09:00");
    private static readonly OfferLimits Limits = new(new(Desk.Beijing), Microsoft.Extensions.Options.Options.Create(new Core.Reminders.ReminderOptions()));

    [Fact]
    public void Nothing_is_submitted_without_the_link_with_the_work_the_teams_strength_and_a_place()
    {
        var bare = Draft() with { BusinessLink = null, TeamStrength = " ", MeetPlace = null };

        Assert.Equal([ProposalPart.BusinessLink, ProposalPart.TeamStrength, ProposalPart.Place], ProposalSteps.Missing(bare));
        Assert.Equal(StepRefusal.Incomplete, ProposalSteps.Submit(bare, "m-1", _now).Refusal);
        Assert.Equal(VolunteerState.Submitted, ProposalSteps.Submit(Draft(), "m-1", _now).After!.State);
        Assert.Equal(StepRefusal.Past, ProposalSteps.Submit(Draft(), "m-1", Desk.At("12-06 09:00")).Refusal);
    }

    [Theory]
    [InlineData(VolunteerState.Draft, "Submitted Cancelled")]
    [InlineData(VolunteerState.Submitted, "Approved Draft Declined Cancelled")]
    [InlineData(VolunteerState.Approved, "Published Cancelled")]
    [InlineData(VolunteerState.Published, "Cancelled")]
    [InlineData(VolunteerState.Held, "")]
    [InlineData(VolunteerState.Summarised, "")]
    [InlineData(VolunteerState.Archived, "")]
    [InlineData(VolunteerState.Cancelled, "")]
    [InlineData(VolunteerState.Declined, "")]
    public void Before_the_event_a_state_leads_to_these_and_no_others(object state, string next)
    {
        var activity = Draft() with { State = (VolunteerState)state, Theme = "Service" };
        var steps = new[]
        {
            ProposalSteps.Submit(activity, "m-1", _now), ProposalSteps.Approve(activity, null, null, "m-1"), ProposalSteps.Publish(activity, _now), ProposalSteps.Return(activity, "why", "m-1"),
            ProposalSteps.Decline(activity, "why", "m-1"), ProposalSteps.Cancel(activity, "why", "m-1", _now), ClosingSteps.Summarise(activity, "good", [], _now), AttendanceSteps.ConfirmHours(activity, "m-1", _now),
        };

        Assert.Equal(next.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(), steps.Where(step => step.After is not null).Select(step => step.After!.State.ToString()).Order());
    }

    [Fact]
    public void A_theme_is_settled_with_the_approval_and_every_other_decision_has_a_reason()
    {
        var submitted = Draft() with { State = VolunteerState.Submitted };

        Assert.Equal(StepRefusal.NoTheme, ProposalSteps.Approve(submitted, null, null, "m-1").Refusal);
        Assert.Equal("Water", ProposalSteps.Approve(submitted with { Theme = "Service" }, "Water", null, "m-1").After!.Theme);
        Assert.Equal(StepRefusal.NoReason, ProposalSteps.Return(submitted, " ", "m-1").Refusal);
        Assert.Equal(StepRefusal.NoReason, ProposalSteps.Decline(submitted, null, "m-1").Refusal);
        Assert.Equal(StepRefusal.NoReason, ProposalSteps.Cancel(submitted, null, "m-1", _now).Refusal);
    }

    [Fact]
    public void A_move_takes_the_end_and_the_sign_up_limit_along_and_plans_anew()
    {
        var published = Published() with { SignUpDeadline = Desk.At("12-04 18:00") };

        var moved = EditSteps.Apply(published, new(Start: Desk.At("12-06 10:40")), _now, Limits).After!;
        Assert.Equal((Desk.At("12-06 13:30"), Desk.At("12-05 20:00"), 2, _now), (moved.End, moved.SignUpDeadline!.Value, moved.ScheduleVersion, moved.ScheduledAt));
        Assert.Equal(StepRefusal.Past, EditSteps.Apply(published, new(Start: _now), _now, Limits).Refusal);
        Assert.Equal(StepRefusal.EndBeforeStart, EditSteps.Apply(published, new(End: Desk.At("12-05 08:00")), _now, Limits).Refusal);
        Assert.Equal(StepRefusal.DeadlineAfterStart, EditSteps.Apply(published, new(SignUpDeadline: Desk.At("12-05 09:00")), _now, Limits).Refusal);
        Assert.Equal(1, EditSteps.Apply(published, new(Place: "Lake"), _now, Limits).After!.ScheduleVersion);
    }

    [Theory]
    [InlineData("12-05 07:39", StepRefusal.TooEarly)]
    [InlineData("12-05 07:40", null)]
    [InlineData("12-05 11:30", null)]
    [InlineData("12-05 11:31", StepRefusal.TooLate)]
    public void Check_in_is_open_from_an_hour_before_until_the_end(string at, object? refusal) =>
        Assert.Equal((StepRefusal?)refusal, AttendanceSteps.CheckIn(Published("m-1"), "m-1", Desk.At(at)).Refusal);

    [Fact]
    public void Checking_in_twice_keeps_the_first_time_and_who_did_it_for_somebody_is_marked()
    {
        var there = AttendanceSteps.CheckIn(Published("m-1"), "m-1", Desk.At("12-05 08:30"), by: "m-9").After!;

        Assert.Equal("m-9", there.Find("m-1")!.CheckedBy);
        Assert.Equal(StepRefusal.AlreadySo, AttendanceSteps.CheckIn(there, "m-1", Desk.At("12-05 09:00")).Refusal);
        Assert.Equal(StepRefusal.NotSeated, AttendanceSteps.CheckIn(there, "m-2", Desk.At("12-05 09:00")).Refusal);
        Assert.Equal(StepRefusal.NotCheckedIn, AttendanceSteps.CheckOut(Published("m-1"), "m-1", Desk.At("12-05 09:00")).Refusal);
        var late = AttendanceSteps.CheckIn(Published("m-1"), "m-1", Desk.At("12-07 09:00"), by: "m-9").After!.Find("m-1")!;
        Assert.Equal((Desk.At("12-05 08:40"), Desk.At("12-05 11:30")), (late.CheckInAt!.Value, late.CheckOutAt!.Value));
    }

    [Theory]
    [InlineData("08:00", "11:30", "3")]
    [InlineData("08:40", null, "3")]
    [InlineData("09:00", "10:14", "1")]
    [InlineData("09:00", "10:15", "1.5")]
    [InlineData("08:40", "18:00", "3")]
    [InlineData(null, null, "0")]
    public void Hours_are_counted_inside_the_event_to_the_nearest_half(string? came, string? left, string hours) =>
        Assert.Equal(decimal.Parse(hours, System.Globalization.CultureInfo.InvariantCulture), AttendanceSteps.ProposedHours(Published(), new("m-1", SignUpStatus.Registered, _now,
            CheckInAt: came is null ? null : Desk.At($"12-05 {came}"), CheckOutAt: left is null ? null : Desk.At($"12-05 {left}"))));

    [Fact]
    public void A_correction_leaves_a_trail_and_settles_what_was_asked_for()
    {
        var after = Desk.At("12-07 09:00");
        var confirmed = AttendanceSteps.ConfirmHours(AttendanceSteps.CheckIn(Published("m-1"), "m-1", after, by: "m-9").After!, "m-9", after).After!;
        Assert.Equal(VolunteerState.Held, confirmed.State);
        Assert.Equal(StepRefusal.NotHalfHours, AttendanceSteps.Claim(confirmed, "m-1", 2.3m, "why", after).Refusal);
        var claimed = AttendanceSteps.Claim(confirmed, "m-1", 3.5m, "set up", after).After!;
        Assert.Equal((3m, 3.5m), (claimed.Find("m-1")!.Hours!.Value, claimed.Find("m-1")!.Claim!.Hours));

        var corrected = AttendanceSteps.Correct(claimed, "m-1", 3.5m, "set up", "m-9", after).After!.Find("m-1")!;
        Assert.Null(corrected.Claim);
        Assert.Equal([(null, 3m), ((decimal?)3m, 3.5m)], corrected.HoursTrail!.Select(change => (change.From, change.To)));
        Assert.Null(AttendanceSteps.RefuseClaim(claimed, "m-1", "no").After!.Find("m-1")!.Claim);
    }

    [Fact]
    public void Nothing_is_archived_without_a_summary_attendance_and_confirmed_hours()
    {
        var after = Desk.At("12-07 09:00");
        var held = Published("m-1");
        Assert.Equal(StepRefusal.NotOver, ClosingSteps.Summarise(held, "good", [], _now).Refusal);
        Assert.Equal(StepRefusal.NoSummary, ClosingSteps.Archive(held).Refusal);
        var written = ClosingSteps.Summarise(held, "good", ["https://a"], after).After!;
        Assert.Equal(StepRefusal.NoAttendance, ClosingSteps.Archive(written).Refusal);
        var there = written with { SignUps = [written.SignUps[0] with { CheckInAt = Desk.At("12-05 08:40") }] };
        Assert.Equal(StepRefusal.HoursOpen, ClosingSteps.Archive(there).Refusal);
        Assert.Equal(VolunteerState.Archived, ClosingSteps.Archive(AttendanceSteps.ConfirmHours(there, "m-9", after).After!).After!.State);
    }

    [Fact]
    public void Copies_of_a_series_keep_the_local_time_over_a_change_of_the_clock()
    {
        var zone = new LocalZone(Desk.Berlin);
        var first = Draft() with { Start = zone.At(new(2026, 10, 18), new(10, 0)), End = zone.At(new(2026, 10, 18), new(12, 0)), State = VolunteerState.Published, SignUps = [new("m-1", SignUpStatus.Registered, _now)] };

        var copies = SeriesSteps.Copies(first, [21, 22], monthly: false, zone, _now);
        Assert.Equal(["2026-10-25 10:00", "2026-11-01 10:00"], copies.Select(copy => zone.Local(copy.Start).ToString("yyyy-MM-dd HH:mm", null)));
        Assert.All(copies, copy => Assert.Equal((VolunteerState.Approved, 1, 0, first.Number), (copy.State, copy.ScheduleVersion, copy.SignUps.Count, copy.Series!.Value)));
    }

    [Fact]
    public void A_record_counts_confirmed_hours_only_whatever_the_order() =>
        Gen.Select(Gen.Int[0, 8], Gen.Bool, Gen.Bool).Array[0, 12].Sample(rows =>
        {
            var zone = new LocalZone(Desk.Beijing);
            var activities = rows.Select((row, at) => Published("m-1") with
            {
                Number = at + 1,
                State = VolunteerState.Held,
                Series = row.Item2 ? 1 : null,
                SignUps = [new("m-1", SignUpStatus.Registered, _now, CheckInAt: Desk.At("12-05 08:40"), Hours: row.Item1 / 2m, HoursBy: row.Item3 ? "m-9" : null)],
            }).ToList();

            var record = ServiceRecord.Of("m-1", activities.AsEnumerable().Reverse(), new(2026, 1, 1), new(2026, 12, 31), zone);
            Assert.Equal(rows.Where(row => row.Item3).Sum(row => row.Item1 / 2m), record.Hours);
            Assert.Equal(rows.Length, record.InSeries + record.OneOffs);
        });

    private static VolunteerActivity Draft() => new(
        1, "branch-1", "贾鲁河巡河", null, "Slopes", Desk.At("12-05 08:40"), Desk.At("12-05 11:30"), "院东门", null, 2, null, "m-9", null, [], [], VolunteerState.Draft, 1, _now, TeamStrength: "Surveyors");

    private static VolunteerActivity Published(params string[] members) => Draft() with { State = VolunteerState.Published, SignUps = [.. members.Select(member => new SignUp(member, SignUpStatus.Registered, _now))] };
}
