using CsCheck;
using Sanmo.Core.Volunteering;
using Sanmo.Tests.Reminders;

namespace Sanmo.Tests.Volunteering;

public sealed class SeatsTests
{
    private static readonly DateTimeOffset _now = Desk.At("11-23 09:00");

    [Fact]
    public void The_last_place_is_given_once_and_the_next_waits()
    {
        var full = Take(Activity(1), "m-1").After!;
        var second = Take(full, "m-2");

        Assert.Equal(SignUpOutcome.Waiting, second.Outcome);
        Assert.Equal(["m-1"], second.After!.Participants);
        Assert.Equal(1, second.After.PlaceInLine("m-2"));
    }

    [Fact]
    public void Asking_twice_changes_nothing()
    {
        var once = Take(Activity(1), "m-1").After!;
        var waiting = Take(once, "m-2").After!;

        Assert.Equal((SignUpOutcome.AlreadySeated, null), (Take(waiting, "m-1").Outcome, Take(waiting, "m-1").After));
        Assert.Equal((SignUpOutcome.AlreadyWaiting, null), (Take(waiting, "m-2").Outcome, Take(waiting, "m-2").After));
    }

    [Fact]
    public void Who_leaves_frees_a_place_that_is_held_for_the_first_in_line_and_comes_back_to_its_end()
    {
        var three = new[] { "m-1", "m-2", "m-3" }.Aggregate(Activity(1), (activity, member) => Take(activity, member).After!);

        var left = Leave(three, "m-1");
        Assert.Equal(SignUpOutcome.Left, left.Outcome);
        Assert.Equal(["m-2"], left.Offered);
        Assert.Empty(left.After!.Participants);
        Assert.Equal(Desk.At("11-23 18:00"), left.After.Find("m-2")!.OfferedUntil);
        var back = Take(left.After!, "m-1").After!;
        Assert.Equal(["m-2"], back.Offered);
        Assert.Equal(["m-3", "m-1"], back.Waiting);
        Assert.Single(back.SignUps, signUp => signUp.Member == "m-1");
    }

    [Fact]
    public void An_offered_place_is_taken_or_passed_on_and_after_its_time_goes_to_the_next()
    {
        var offered = Leave(new[] { "m-1", "m-2", "m-3", "m-4" }.Aggregate(Activity(1), (activity, member) => Take(activity, member).After!), "m-1").After!;

        Assert.Equal((SignUpOutcome.Seated, "m-2"), (Take(offered, "m-2").Outcome, Take(offered, "m-2").After!.Participants.Single()));
        var passed = Leave(offered, "m-2");
        Assert.Equal(SignUpOutcome.Passed, passed.Outcome);
        Assert.Equal(["m-3"], passed.Offered);

        Assert.Null(Seats.Settle(offered, Desk.At("11-23 17:59"), Limits).After);
        var lapsed = Seats.Settle(offered, Desk.At("11-23 18:00"), Limits);
        Assert.Equal(["m-2"], lapsed.Lapsed);
        Assert.Equal(["m-3"], lapsed.Offered);
        var late = Seats.Take(offered, "m-2", "branch-1", Desk.At("11-23 18:01"), Limits);
        Assert.Equal((SignUpOutcome.Waiting, 2), (late.Outcome, late.After!.PlaceInLine("m-2")));
    }

    [Fact]
    public void A_raised_limit_gives_the_new_places_to_those_who_wait_and_a_lowered_one_throws_nobody_out()
    {
        var three = new[] { "m-1", "m-2", "m-3" }.Aggregate(Activity(1), (activity, member) => Take(activity, member).After!);

        Assert.Equal(["m-2"], Seats.Resize(three, 2, _now, Limits).Promoted);
        var late = Take(three with { Capacity = 3 }, "m-4");
        Assert.Equal(SignUpOutcome.Waiting, late.Outcome);
        Assert.Equal(["m-2", "m-3"], late.Promoted);
        var lowered = Seats.Resize(Seats.Resize(three, null, _now, Limits).After!, 1, _now, Limits).After!;
        Assert.Equal(["m-1", "m-2", "m-3"], lowered.Participants);
        Assert.Empty(Leave(Take(lowered, "m-4").After!, "m-1").Offered);
    }

    [Theory]
    [InlineData("11-23 09:00", "12-05 08:40", "11-23 18:00")]
    [InlineData("11-23 15:01", "12-05 08:40", "11-24 18:00")]
    [InlineData("11-23 22:00", "12-05 08:40", "11-24 18:00")]
    [InlineData("12-04 10:00", "12-05 08:40", "12-04 12:00")]
    [InlineData("12-05 04:00", "12-05 11:00", "12-05 08:30")]
    [InlineData("12-05 10:00", "12-05 11:00", "12-05 10:15")]
    [InlineData("12-05 10:31", "12-05 11:00", null)]
    public void An_offer_is_the_shorter_the_nearer_the_start_and_counts_from_when_it_can_be_said(string freed, string start, string? until) =>
        Assert.Equal(until is null ? null : Desk.At(until), Limits.Until(Desk.At(freed), Desk.At(start)));

    [Fact]
    public void After_the_limit_before_publication_and_from_elsewhere_nobody_gets_in()
    {
        Assert.Equal(SignUpOutcome.Closed, Take(Activity(1) with { SignUpDeadline = _now }, "m-1").Outcome);
        Assert.Equal(SignUpOutcome.Over, Take(Activity(1) with { Start = _now, SignUpDeadline = null }, "m-1").Outcome);
        Assert.Equal(SignUpOutcome.NotOpen, Take(Activity(1) with { State = VolunteerState.Approved }, "m-1").Outcome);
        Assert.Equal(SignUpOutcome.NotInvited, Take(Activity(1) with { Branches = ["branch-2"] }, "m-1").Outcome);
    }

    [Fact]
    public void Leaving_is_possible_until_the_start_also_after_sign_up_has_closed()
    {
        var seated = Take(Activity(1), "m-1").After!;

        Assert.Equal(SignUpOutcome.Left, Leave(seated with { SignUpDeadline = _now.AddHours(-1) }, "m-1").Outcome);
        Assert.Equal(SignUpOutcome.Over, Leave(seated with { Start = _now }, "m-1").Outcome);
        Assert.Equal(SignUpOutcome.NotIn, Leave(seated, "m-2").Outcome);
    }

    [Fact]
    public void Whatever_people_and_the_clock_do_no_place_is_sold_twice_none_stays_free_while_somebody_waits_and_the_line_keeps_its_order() =>
        Gen.Select(Gen.Int[0, 4], Gen.Select(Gen.Int[1, 8], Gen.Int[0, 9], Gen.Int[0, 400]).Array[0, 60]).Sample((capacity, steps) =>
        {
            var (activity, now, line) = (Activity(capacity), _now, new List<string>());
            foreach (var (number, what, minutes) in steps)
            {
                (var member, now) = ($"m-{number}", now.AddMinutes(minutes));
                var held = activity.SignUps.Count(signUp => signUp.HoldsSeat);
                var seating = what switch
                {
                    < 5 => Seats.Take(activity, member, "branch-1", now, Limits),
                    < 8 => Seats.GiveUp(activity, member, now, Limits),
                    8 => Seats.Resize(activity, number, now, Limits),
                    _ => Seats.Settle(activity, now, Limits),
                };
                activity = seating.After ?? activity;
                line.RemoveAll(seating.Lapsed.Contains);
                if (seating.Outcome is SignUpOutcome.Left or SignUpOutcome.Passed)
                    line.Remove(member);
                else if (seating.Outcome is SignUpOutcome.Seated or SignUpOutcome.Waiting && !line.Contains(member))
                    line.Add(member);
                var holders = activity.SignUps.Where(signUp => signUp.HoldsSeat).Select(signUp => signUp.Member).ToList();
                Assert.True(holders.Count <= activity.Capacity || holders.Count <= held);
                Assert.True(now >= activity.Start || holders.Count >= activity.Capacity || !activity.Waiting.Any());
                Assert.Equal(line, [.. holders, .. activity.Waiting]);
                Assert.Distinct(activity.SignUps.Select(signUp => signUp.Member));
                Assert.All(activity.SignUps, signUp => Assert.Equal(signUp.Status == SignUpStatus.Offered, signUp.OfferedUntil is not null));
            }
        });

    private static readonly OfferLimits Limits = new(new(Desk.Beijing), Microsoft.Extensions.Options.Options.Create(new Core.Reminders.ReminderOptions()));

    private static Seating Take(VolunteerActivity activity, string member, int minutes = 0) => Seats.Take(activity, member, "branch-1", _now.AddMinutes(minutes), Limits);

    private static Seating Leave(VolunteerActivity activity, string member) => Seats.GiveUp(activity, member, _now, Limits);

    private static VolunteerActivity Activity(int? capacity) => new(
        1, null, "贾鲁河巡河", null, null, Desk.At("12-05 08:40"), Desk.At("12-05 11:30"), "院东门", null, capacity, Desk.At("12-04 18:00"), "m-9", null, [], [], VolunteerState.Published, 1, _now);
}
