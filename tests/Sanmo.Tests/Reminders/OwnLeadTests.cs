using CsCheck;
using Sanmo.Core.Calendars;
using Sanmo.Core.Meetings;
using Sanmo.Core.Reminders;
using Sanmo.Core.Volunteering;

namespace Sanmo.Tests.Reminders;

/// <summary>What one member hears at own distances, as dates and as laws.</summary>
public sealed class OwnLeadTests
{
    private static readonly LeadTimes LeadTimes = Desk.LeadTimes();

    private static readonly Gen<(DateTimeOffset Start, int[] Minutes, DateTimeOffset Since)> AnyWish = Gen.Select(
        Gen.Int[0, 400 * 24 * 60], Gen.OneOf(Gen.Int[5, 14 * 24 * 60], Gen.Int[1, 14].Select(days => days * 24 * 60)).Array[1, 3], Gen.Int[-20 * 24 * 60, 60],
        (start, minutes, since) => (Desk.At("01-05 00:00").AddMinutes(start), minutes, Desk.At("01-05 00:00").AddMinutes(start + since)));

    [Theory]
    [InlineData("12-02 15:30", "1440,120", "12-01 15:30", "12-02 13:30")]
    [InlineData("12-02 08:30", "120", "12-02 08:00")]
    [InlineData("12-02 07:30", "120", "12-01 21:15")]
    [InlineData("12-02 15:30", "30", "12-02 15:00")]
    [InlineData("11-24 10:00", "10080,120", "11-24 08:00")]
    public void A_meeting_is_told_at_each_distance_and_never_at_night(string start, string minutes, params string[] said) =>
        Assert.Equal(said, LeadTimes.Own(Desk.Meeting(start), Wish("m-1", minutes)).Select(own => own.Due.ToOffset(TimeSpan.FromHours(8)).ToString("MM-dd HH:mm", null)));

    [Theory]
    [InlineData("m-9", "Planned")]
    [InlineData("m-1", "Cancelled")]
    [InlineData("m-1", "Held")]
    public void Who_does_not_come_hears_nothing(string member, string state) =>
        Assert.Empty(LeadTimes.Own(Desk.Meeting("12-02 15:30") with { State = Enum.Parse<MeetingState>(state) }, Wish(member, "120")));

    [Theory]
    [InlineData("1440", true, false)]
    [InlineData("1440,120", true, true)]
    [InlineData("120", true, true)]
    [InlineData("", false, false)]
    public void The_word_of_the_day_before_gives_way_and_the_one_on_the_day_only_to_another_on_it(string minutes, bool dayBefore, bool onTheDay)
    {
        var meeting = Desk.Meeting("12-02 15:30");
        var policy = LeadTimes.For(meeting);

        Assert.Equal(dayBefore, LeadTimes.Replaces(policy.Single(line => line.Stage == Stage.PreviousWorkday), meeting, Wish("m-1", minutes)));
        Assert.Equal(onTheDay, LeadTimes.Replaces(policy.Single(line => line.Stage == Stage.BeforeStart), meeting, Wish("m-1", minutes)));
        Assert.All(policy.Where(line => line.Stage is not (Stage.PreviousWorkday or Stage.BeforeStart)), line => Assert.False(LeadTimes.Replaces(line, meeting, Wish("m-1", minutes))));
    }

    [Fact]
    public void A_wish_that_came_too_late_for_a_meeting_takes_nothing_away()
    {
        var (meeting, late) = (Desk.Meeting("12-02 15:30"), Wish("m-1", "1440") with { LeadsSince = Desk.At("12-02 09:00") });

        Assert.Empty(LeadTimes.Own(meeting, late));
        Assert.All(LeadTimes.For(meeting), line => Assert.False(LeadTimes.Replaces(line, meeting, late)));
    }

    [Theory]
    [InlineData("11-30", "2880", "11-27 08:45 is taken")]
    [InlineData("12-04", "2880", "12-02 08:45")]
    [InlineData("12-04", "2880,120", "12-02 08:45")]
    [InlineData("12-04", "1440", "12-03 is the policy's")]
    public void Before_a_limit_whole_days_are_added_where_the_policy_is_silent(string due, string minutes, string said)
    {
        var own = LeadTimes.Own(Desk.Assignment(due), Wish("m-1", minutes)).Select(line => line.Due.ToOffset(TimeSpan.FromHours(8)).ToString("MM-dd HH:mm", null));

        Assert.Equal(said.Contains("is", StringComparison.Ordinal) ? [] : [said], own);
    }

    [Fact]
    public void Own_words_before_a_start_come_before_it_outside_quiet_hours_each_instant_once() => AnyWish.Sample(given =>
    {
        var quiet = new QuietHours(new LocalZone(Desk.Beijing), new());
        var meeting = Desk.Meeting("12-02 15:30") with { Start = given.Start, End = given.Start.AddHours(1), ScheduledAt = Desk.LongAgo };
        var own = LeadTimes.Own(meeting, new("m-1", [], null, given.Minutes, given.Since));
        return own.All(line => line.Due < given.Start && line.Due >= given.Since && !quiet.IsQuiet(line.Due, line.Audience)) && own.Select(line => line.Due).Distinct().Count() == own.Count;
    }, iter: 2_000);

    [Fact]
    public void Whatever_is_wished_a_start_the_policy_warns_of_on_the_day_is_warned_of_on_the_day() => AnyWish.Sample(given =>
    {
        var meeting = Desk.Meeting("12-02 15:30") with { Start = given.Start, End = given.Start.AddHours(1), ScheduledAt = Desk.LongAgo };
        var wish = new ReminderWishes("m-1", [], null, given.Minutes, given.Since);
        var (policy, own) = (LeadTimes.For(meeting), LeadTimes.Own(meeting, wish));
        var soon = policy.FirstOrDefault(line => line.Stage == Stage.BeforeStart);
        return (soon is null || !LeadTimes.Replaces(soon, meeting, wish) || own.Any(line => given.Start - line.Due <= TimeSpan.FromHours(12)))
            && (policy.All(line => !LeadTimes.Replaces(line, meeting, wish)) || own.Count > 0);
    }, iter: 2_000);

    [Fact]
    public void Nobody_talks_himself_out_of_a_limit_and_none_has_two_words_on_one_day() => AnyWish.Sample(given =>
    {
        var due = Desk.DateOf(given.Start);
        var item = Desk.Staged(due) with { Milestones = [new("Step", due.AddDays(-9), "m-3", null)] };
        var wish = new ReminderWishes("m-3", [], null, given.Minutes, Desk.LongAgo);
        var (policy, own) = (LeadTimes.For(item), LeadTimes.Own(item, wish));
        var days = policy.Concat(own).Where(line => line.Audience == Audience.Owner && line.Stage is (>= Stage.SevenDaysBefore and <= Stage.OnTheDay) or Stage.OwnLead).Select(line => Desk.DateOf(line.Due)).ToList();
        return policy.All(line => !LeadTimes.Replaces(line, item, wish)) && own.All(line => Desk.Calendar.IsWorkday(Desk.DateOf(line.Due)) && Desk.DateOf(line.Due) <= due) && days.Distinct().Count() == days.Count;
    }, iter: 2_000);

    [Fact]
    public void A_volunteer_hears_it_too()
    {
        var activity = Desk.Activity("12-05 08:40") with { SignUps = [new("m-1", SignUpStatus.Registered, Desk.LongAgo), new("m-2", SignUpStatus.Waitlisted, Desk.LongAgo)] };

        Assert.Equal("12-03 08:40", Assert.Single(LeadTimes.Own(activity, Wish("m-1", "2880"))).Due.ToOffset(TimeSpan.FromHours(8)).ToString("MM-dd HH:mm", null));
        Assert.Empty(LeadTimes.Own(activity, Wish("m-2", "2880")));
    }

    private static ReminderWishes Wish(string member, string minutes) =>
        new(member, [], null, minutes.Length == 0 ? null : [.. minutes.Split(',').Select(one => int.Parse(one, null))], Desk.LongAgo);
}
