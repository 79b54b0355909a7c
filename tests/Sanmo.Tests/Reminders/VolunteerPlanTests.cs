using Sanmo.Core.Reminders;
using Sanmo.Core.Volunteering;

namespace Sanmo.Tests.Reminders;

public sealed class VolunteerPlanTests
{
    private static readonly LeadTimes LeadTimes = Desk.LeadTimes();

    [Fact]
    public void A_published_activity_is_announced_filled_reminded_of_and_wound_up() =>
        Assert.Equal(
            [
                "11-16 10:10 Announced Group Reminder",
                "12-02 09:10 PlacesLeft Group Reminder",
                "12-02 09:10 UnderFilled Organiser Reminder",
                "12-04 18:00 DayBefore Participants Reminder",
                "12-05 08:00 BeforeStart Participants Reminder",
                "12-07 08:45 HoursMissing Organiser Digest",
                "12-09 08:45 SummaryMissing BranchSecretary Digest",
                "12-09 08:45 SummaryMissing Organiser Digest",
            ],
            LeadTimes.For(Desk.Activity("12-05 09:00")).Lines());

    [Fact]
    public void Ninety_minutes_before_the_start_participants_hear_again() =>
        Assert.Contains("12-05 12:30 BeforeStart Participants Reminder", LeadTimes.For(Desk.Activity("12-05 14:00")).Lines());

    [Fact]
    public void Places_left_are_offered_on_a_workday() =>
        Assert.Contains("11-27 09:10 PlacesLeft Group Reminder", LeadTimes.For(Desk.Activity("12-01 09:00")).Lines());

    [Fact]
    public void A_full_activity_offers_no_places()
    {
        var full = Desk.Activity("12-05 09:00") with { Capacity = 1, SignUps = [new("m-1", SignUpStatus.Registered, Desk.At("11-17 10:00"))] };

        Assert.DoesNotContain(LeadTimes.For(full), line => line.Stage == Stage.PlacesLeft);
        Assert.Contains(LeadTimes.For(full with { Capacity = null }), line => line.Stage == Stage.PlacesLeft);
    }

    [Fact]
    public void No_place_is_offered_once_sign_up_is_closed()
    {
        var closed = Desk.Activity("12-05 09:00") with { SignUpDeadline = Desk.At("12-01 18:00") };

        Assert.DoesNotContain(LeadTimes.For(closed), line => line.Stage == Stage.PlacesLeft);
    }

    [Fact]
    public void The_end_of_an_offer_is_kept_to_the_minute_at_night_too()
    {
        var offered = Desk.Activity("12-05 09:00") with { Capacity = 1, SignUps = [new("m-1", SignUpStatus.Offered, Desk.At("11-17 10:00"), OfferedUntil: Desk.At("12-04 23:10"))] };

        var end = Assert.Single(LeadTimes.For(offered), line => line.Stage == Stage.OfferEnds);
        Assert.Equal(Desk.At("12-04 23:10"), end.Due);
        Assert.DoesNotContain(LeadTimes.For(offered), line => line.Stage is Stage.PlacesLeft or Stage.UnderFilled);
    }

    [Fact]
    public void Once_the_hours_are_confirmed_nobody_is_asked_for_them()
    {
        var held = Desk.Activity("12-05 09:00") with { State = VolunteerState.Held, SignUps = [new("m-1", SignUpStatus.Registered, Desk.At("11-17 10:00"), CheckInAt: Desk.At("12-05 08:55"), Hours: 3, HoursBy: "m-4")] };

        Assert.DoesNotContain(LeadTimes.For(held), line => line.Stage == Stage.HoursMissing);
    }

    [Fact]
    public void An_announcement_is_news_until_the_start() =>
        Assert.Equal(Desk.At("12-05 09:00"), LeadTimes.For(Desk.Activity("12-05 09:00"))[0].UsefulUntil);

    [Fact]
    public void A_late_move_reaches_the_participants_at_night_too() =>
        Assert.Equal(
            ["12-04 22:30 Announced Group Urgent", "12-04 22:30 Announced Participants Urgent"],
            LeadTimes.For(Desk.Activity("12-05 09:00", "12-04 22:30") with { ScheduleVersion = 2 }).Lines()[..2]);

    [Fact]
    public void After_the_event_only_its_papers_are_missing() =>
        Assert.Equal([Stage.HoursMissing, Stage.SummaryMissing, Stage.SummaryMissing], LeadTimes.For(Desk.Activity("12-05 09:00") with { State = VolunteerState.Held }).Select(line => line.Stage));

    [Theory]
    [InlineData(VolunteerState.Draft)]
    [InlineData(VolunteerState.Submitted)]
    [InlineData(VolunteerState.Approved)]
    [InlineData(VolunteerState.Summarised)]
    [InlineData(VolunteerState.Archived)]
    [InlineData(VolunteerState.Cancelled)]
    public void Before_publication_and_after_the_summary_nothing_is_said(object state) =>
        Assert.Empty(LeadTimes.For(Desk.Activity("12-05 09:00") with { State = (VolunteerState)state }));
}
