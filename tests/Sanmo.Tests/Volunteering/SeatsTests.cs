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
    public void Who_leaves_makes_room_for_the_first_in_line_and_comes_back_to_its_end()
    {
        var three = new[] { "m-1", "m-2", "m-3" }.Aggregate(Activity(1), (activity, member) => Take(activity, member).After!);

        var left = Seats.GiveUp(three, "m-1", _now);
        Assert.Equal(SignUpOutcome.Left, left.Outcome);
        Assert.Equal(["m-2"], left.Promoted);
        var back = Take(left.After!, "m-1").After!;
        Assert.Equal(["m-2"], back.Participants);
        Assert.Equal(["m-3", "m-1"], back.Waiting);
        Assert.Single(back.SignUps, signUp => signUp.Member == "m-1");
    }

    [Fact]
    public void A_raised_limit_gives_the_new_places_to_those_who_wait()
    {
        var three = new[] { "m-1", "m-2", "m-3" }.Aggregate(Activity(1), (activity, member) => Take(activity, member).After!);

        Assert.Equal(["m-2"], Seats.Fill(three with { Capacity = 2 }).Promoted);
        var late = Take(three with { Capacity = 3 }, "m-4");
        Assert.Equal(SignUpOutcome.Waiting, late.Outcome);
        Assert.Equal(["m-2", "m-3"], late.Promoted);
    }

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

        Assert.Equal(SignUpOutcome.Left, Seats.GiveUp(seated with { SignUpDeadline = _now.AddHours(-1) }, "m-1", _now).Outcome);
        Assert.Equal(SignUpOutcome.Over, Seats.GiveUp(seated with { Start = _now }, "m-1", _now).Outcome);
        Assert.Equal(SignUpOutcome.NotIn, Seats.GiveUp(seated, "m-2", _now).Outcome);
    }

    [Fact]
    public void Whatever_people_do_no_place_is_sold_twice_none_stays_free_while_somebody_waits_and_the_line_keeps_its_order() =>
        Gen.Select(Gen.Int[0, 4], Gen.Select(Gen.Int[1, 8], Gen.Bool).Array[0, 60]).Sample((capacity, steps) =>
        {
            var activity = Activity(capacity);
            var line = new List<string>();
            foreach (var ((number, joins), at) in steps.Select((step, index) => (step, index)))
            {
                var member = $"m-{number}";
                var seating = joins ? Take(activity, member, at) : Seats.GiveUp(activity, member, _now.AddMinutes(at));
                activity = seating.After ?? activity;
                if (!joins)
                    line.Remove(member);
                else if (seating.After is not null)
                    line.Add(member);
                var seated = activity.Participants.ToList();
                Assert.True(seated.Count <= capacity);
                Assert.True(seated.Count == capacity || !activity.Waiting.Any());
                Assert.Equal(line, [.. seated, .. activity.Waiting]);
                Assert.Distinct(activity.SignUps.Select(signUp => signUp.Member));
            }
        });

    private static Seating Take(VolunteerActivity activity, string member, int minutes = 0) => Seats.Take(activity, member, "branch-1", _now.AddMinutes(minutes));

    private static VolunteerActivity Activity(int? capacity) => new(
        1, null, "贾鲁河巡河", null, null, Desk.At("12-05 08:40"), Desk.At("12-05 11:30"), "院东门", null, capacity, Desk.At("12-04 18:00"), "m-9", null, [], [], VolunteerState.Published, 1, _now);
}
