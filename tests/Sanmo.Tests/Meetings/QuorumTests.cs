using CsCheck;
using Sanmo.Core.Meetings;
using Sanmo.Core.Members;
using Sanmo.Tests.Reminders;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.Meetings;

public sealed class QuorumTests
{
    private static readonly Share[] Shares = [Share.HalfOrMore, Share.MoreThanHalf, Share.TwoThirds, Share.FourFifths];
    private static readonly Gen<Share> AnyShare = Gen.Int[0, Shares.Length - 1].Select(at => Shares[at]);

    [Theory]
    [InlineData("Ordinary", 7, 15, false)]
    [InlineData("Ordinary", 8, 15, true)]
    [InlineData("Ordinary", 8, 16, true)]
    [InlineData("Admission", 8, 16, false)]
    [InlineData("Admission", 9, 16, true)]
    [InlineData("Election", 11, 15, false)]
    [InlineData("Election", 12, 15, true)]
    [InlineData("Election", 12, 16, false)]
    [InlineData("Election", 13, 16, true)]
    [InlineData("DemocraticLife", 5, 8, false)]
    [InlineData("DemocraticLife", 6, 8, true)]
    [InlineData("DemocraticLife", 6, 9, true)]
    [InlineData("Ordinary", 0, 0, false)]
    public void Enough_are_there_when_the_kind_of_vote_says_so(string ballot, int present, int due, bool enough) =>
        Assert.Equal(enough, Quorum.MayOpen(Enum.Parse<Ballot>(ballot), present, due));

    [Theory]
    [InlineData(7, 15, false)]
    [InlineData(8, 15, true)]
    [InlineData(8, 16, false)]
    [InlineData(9, 16, true)]
    [InlineData(0, 0, false)]
    public void A_vote_passes_with_more_than_half_of_those_due(int yes, int due, bool passes) => Assert.Equal(passes, Quorum.Passes(yes, due));

    [Fact]
    public void A_majority_of_those_present_alone_passes_nothing() =>
        Assert.False(new Vote(null, Ballot.Ordinary, 7, 1, 0, 16, 8, "m-9", default).Passes);

    [Fact]
    public void Without_enough_present_even_every_vote_passes_nothing() =>
        Assert.False(new Vote(null, Ballot.Election, 11, 0, 0, 15, 11, "m-9", default).Passes);

    [Fact]
    public void The_least_number_named_is_exactly_the_one_that_reaches_the_share() =>
        Gen.Select(AnyShare, Gen.Int[1, 5000])
            .Sample((share, due) => share.IsReached(share.Least(due), due) && !share.IsReached(share.Least(due) - 1, due));

    [Fact]
    public void One_more_voice_never_makes_it_harder_and_one_more_due_never_easier() =>
        Gen.Select(AnyShare, Gen.Int[0, 500], Gen.Int[1, 500])
            .Sample((share, part, due) => (!share.IsReached(part, due) || share.IsReached(part + 1, due)) && (share.IsReached(part, due) || !share.IsReached(part, due + 1)));

    [Fact]
    public void Probationary_members_count_as_present_and_hold_no_vote_and_those_sitting_in_never_count()
    {
        var roster = People.Roster(People.Member("m-2", "branch-1") with { Kind = MemberKind.Probationary });
        var meeting = Desk.Meeting("12-02 15:30") with
        {
            Attendees = ["m-1", "m-2", "m-3"], Invitees = ["m-4"],
            SignIns = [new("m-1", default), new("m-2", default), new("m-4", default)],
            Leaves = [new("m-3", "trip", LeaveState.Approved, default)],
        };

        var count = Attendance.Of(meeting, roster);

        Assert.Equal((2, 1), (count.VotersDue, count.VotersPresent));
        Assert.Equal(["m-1", "m-2"], count.Present);
        Assert.Equal(["m-3"], count.OnLeave);
        Assert.Empty(count.Absent);
    }

    [Fact]
    public void Whoever_has_left_the_organisation_since_is_still_counted_as_due() =>
        Assert.Equal(2, Attendance.Of(Desk.Meeting("12-02 15:30") with { Attendees = ["m-1", "gone"] }, People.Roster()).VotersDue);
}
