using Sanmo.Core.Meetings;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Rectification;
using Sanmo.Core.Redis;
using Sanmo.Core.Reminders;
using Sanmo.Tests.Reminders;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.State;

public sealed class DocumentStoreTests(Stores stores)
{
    private static readonly Scope _branch = Scope.Of("branch-1");

    [Theory, OnEveryStore]
    public async Task A_save_writes_document_version_agenda_reminders_deliveries_and_audit_together(StoreKind kind)
    {
        var house = await (await House.OpenAsync(stores, kind)).FillAsync();
        var meeting = Desk.Meeting("11-26 15:00");
        var news = Row(meeting, "news");

        Assert.True(await house.Meetings.SaveAsync(null, meeting, House.Act, [news]));

        var kept = await house.Meetings.FindAsync(5);
        Assert.Equivalent(meeting, kept!.Value);
        Assert.Equal(1, kept.Version);
        Assert.Equal(1, (long)await house.Redis.Database.HashGetAsync(Keys.Versions(_branch), "Meeting/M5"));
        foreach (var member in meeting.Attendees)
            Assert.Equal(["M5/Attend/0"], await house.AgendaAsync(member));
        Assert.Equal(Desk.LeadTimes().For(meeting).Select(reminder => reminder.Id).Order(StringComparer.Ordinal), await house.PendingIdsAsync());
        Assert.Equal(news, await house.Ledger.FindAsync(_branch, news.Id));
        Assert.Equal("Meeting/M5", Assert.Single(await house.Audit.ReadAsync(_branch)).Document);
    }

    [Theory, OnEveryStore]
    public async Task A_lost_race_returns_false_and_leaves_nothing_behind(StoreKind kind)
    {
        var house = await (await House.OpenAsync(stores, kind)).FillAsync();
        await house.Meetings.SaveAsync(null, Desk.Meeting("11-26 15:00"), House.Act);
        var read = await house.Meetings.FindAsync(5);
        Assert.True(await house.Meetings.SaveAsync(read, read!.Value with { Place = "theirs" }, House.Act));
        var before = await PictureAsync(house);

        Assert.False(await house.Meetings.SaveAsync(read, Desk.Meeting("12-01 10:00") with { ScheduleVersion = 2, Attendees = ["m-4"] }, House.Act, [Row(read.Value, "news")]));
        Assert.False(await house.Meetings.SaveAsync(null, Desk.Meeting("12-01 10:00"), House.Act));

        Assert.Equal(before, await PictureAsync(house));
    }

    [Theory, OnEveryStore]
    public async Task What_is_in_the_ledger_already_makes_the_save_fail_as_a_whole(StoreKind kind)
    {
        var house = await (await House.OpenAsync(stores, kind)).FillAsync();
        var meeting = Desk.Meeting("11-26 15:00");
        await house.Ledger.PlanAsync(_branch, [Row(meeting, "news")]);

        Assert.False(await house.Meetings.SaveAsync(null, meeting, House.Act, [Row(meeting, "news")]));

        Assert.Null(await house.Meetings.FindAsync(5));
        Assert.Empty(await house.PendingIdsAsync());
    }

    [Theory, OnEveryStore]
    public async Task A_new_date_takes_back_exactly_the_old_chain(StoreKind kind)
    {
        var house = await (await House.OpenAsync(stores, kind)).FillAsync();
        var (moved, other) = (Desk.Meeting("11-26 15:00"), Desk.Meeting("11-27 15:00") with { Number = 6 });
        await house.Meetings.SaveAsync(null, moved, House.Act);
        await house.Meetings.SaveAsync(null, other, House.Act);
        var after = Desk.Meeting("11-30 10:00") with { ScheduleVersion = 2 };

        await house.Meetings.ChangeAsync(5, _ => after, House.Act);

        Assert.Equal(
            Desk.LeadTimes().For(after).Concat(Desk.LeadTimes().For(other)).Select(reminder => reminder.Id).Order(StringComparer.Ordinal),
            await house.PendingIdsAsync());
    }

    [Theory, OnEveryStore]
    public async Task A_reminder_that_was_released_does_not_come_back_with_a_later_save(StoreKind kind)
    {
        var house = await (await House.OpenAsync(stores, kind)).FillAsync();
        await house.Meetings.SaveAsync(null, Desk.Meeting("11-26 15:00"), House.Act);
        await house.Release.RunAsync(house.Now, 100);
        var left = await house.PendingIdsAsync();
        Assert.DoesNotContain(left, id => id.Contains("Announced", StringComparison.Ordinal));

        house.Clock.Advance(TimeSpan.FromMinutes(1));
        await house.Meetings.ChangeAsync(5, meeting => meeting with { Place = "elsewhere" }, House.Act);

        Assert.Equal(left, await house.PendingIdsAsync());
    }

    [Theory, OnEveryStore]
    public async Task A_stage_that_passed_while_an_item_was_submitted_is_not_made_up_for_after_a_return(StoreKind kind)
    {
        var house = await (await House.OpenAsync(stores, kind, "11-20 10:00")).FillAsync();
        var item = Desk.Staged(Desk.Day("11-30")) with { ScheduledAt = Desk.At("11-20 10:00") };
        await house.Items.SaveAsync(null, item, House.Act);
        await house.Items.ChangeAsync(12, kept => kept with { Status = RectificationStatus.PendingVerification, SubmittedAt = house.Now }, House.Act);

        house.Clock.SetUtcNow(Desk.At("11-25 10:00"));
        await house.Items.ChangeAsync(12, kept => kept with { Status = RectificationStatus.InProgress }, House.Act);

        var pending = await house.PendingIdsAsync();
        Assert.DoesNotContain("ZG-012@1:SevenDaysBefore/0:Owner", pending);
        Assert.Contains("ZG-012@1:OnTheDay/0:Owner", pending);
    }

    [Theory, OnEveryStore]
    public async Task A_ledger_of_last_month_is_imported_without_a_word_about_last_month(StoreKind kind)
    {
        var house = await (await House.OpenAsync(stores, kind)).FillAsync();

        await house.Items.SaveAsync(null, Desk.Immediate("11-10", "11-02 10:00"), House.Act);

        Assert.All(await house.Pending.ForecastAsync(_branch, DateTimeOffset.MaxValue), reminder => Assert.True(reminder.Due > house.Now));
    }

    [Theory, OnEveryStore]
    public async Task News_decided_a_moment_before_the_save_is_said(StoreKind kind)
    {
        var house = await (await House.OpenAsync(stores, kind, "11-23 09:03")).FillAsync();

        await house.Meetings.SaveAsync(null, Desk.Meeting("11-26 15:00", scheduled: "11-23 09:02"), House.Act);

        Assert.Contains("M5@1:Announced/0:Group", await house.PendingIdsAsync());
    }

    [Theory, OnEveryStore]
    public async Task An_unchanged_agenda_line_is_left_alone(StoreKind kind)
    {
        var house = await (await House.OpenAsync(stores, kind)).FillAsync();
        await house.Items.SaveAsync(null, Desk.Staged(Desk.Day("11-30")), House.Act);
        await house.Redis.Database.HashDeleteAsync(Keys.Agenda(_branch, "m-3"), "ZG-012/Do/0");

        await house.Items.ChangeAsync(12, item => item with { Remark = "nothing that shows" }, House.Act);
        Assert.Empty(await house.AgendaAsync("m-3"));

        await house.Items.ChangeAsync(12, item => item with { Due = Desk.Day("12-04") }, House.Act);
        Assert.Equal(["ZG-012/Do/0"], await house.AgendaAsync("m-3"));
    }

    [Theory, OnEveryStore]
    public async Task Finished_work_leaves_agendas_and_reminders(StoreKind kind)
    {
        var house = await (await House.OpenAsync(stores, kind)).FillAsync();
        await house.Items.SaveAsync(null, Desk.Staged(Desk.Day("11-30")) with { Milestones = [new("half", Desk.Day("11-27"), "m-4", null)] }, House.Act);
        await house.Meetings.SaveAsync(null, Desk.Meeting("11-26 15:00"), House.Act);
        Assert.Equal(["ZG-012/Do/1"], await house.AgendaAsync("m-4"));

        await house.Items.ChangeAsync(12, item => item with { Status = RectificationStatus.Closed }, House.Act);
        await house.Meetings.ChangeAsync(5, meeting => meeting with { State = MeetingState.Cancelled }, House.Act);

        Assert.Empty(await house.PendingIdsAsync());
        foreach (var member in (string[])["m-1", "m-3", "m-4"])
            Assert.Empty(await house.AgendaAsync(member));
        Assert.Equal(0, await house.Redis.Database.SortedSetLengthAsync(Keys.RemindersDue(_branch)));
    }

    [Theory, OnEveryStore]
    public async Task Who_is_on_the_list_twice_still_has_one_line(StoreKind kind)
    {
        var house = await (await House.OpenAsync(stores, kind)).FillAsync();
        await house.Meetings.SaveAsync(null, Desk.Meeting("11-26 15:00") with { Attendees = ["m-1", "m-1"] }, House.Act);

        await house.Meetings.ChangeAsync(5, meeting => meeting with { Place = "elsewhere" }, House.Act);

        Assert.Equal(["M5/Attend/0"], await house.AgendaAsync("m-1"));
    }

    [Theory, OnEveryStore]
    public async Task Work_does_not_move_to_another_branch(StoreKind kind)
    {
        var house = await (await House.OpenAsync(stores, kind)).FillAsync();
        await house.Meetings.SaveAsync(null, Desk.Meeting("11-26 15:00"), House.Act);

        await Assert.ThrowsAsync<ArgumentException>(() => house.Meetings.ChangeAsync(5, meeting => meeting with { Branch = "branch-2" }, House.Act));
    }

    [Theory, OnEveryStore]
    public async Task Numbers_are_given_once_and_stay_above_those_of_a_file(StoreKind kind)
    {
        var houses = await House.OpenAsync(stores, kind, processes: 2);
        await houses[0].Meetings.RaiseNumberAsync(40);
        await houses[0].Meetings.RaiseNumberAsync(7);

        var numbers = await Task.WhenAll(Enumerable.Range(0, 50).Select(turn => houses[turn % 2].Meetings.NextNumberAsync()));

        Assert.Equal(Enumerable.Range(41, 50), numbers.Order());
    }

    private static Delivery Row(Meeting meeting, string what) => new(
        $"{meeting.Work}@1:{what}", Content.News, meeting.Work, 1, null, 0, Recipient.OfGroup("msteams", "chat-1"), Lane.Urgent, Desk.At("11-23 09:00"), Desk.At("11-23 09:00"), meeting.Start);

    private static async Task<string> PictureAsync(House house)
    {
        var lines = new List<string>();
        foreach (var hash in (StackExchange.Redis.RedisKey[])[Keys.Documents(_branch, "Meeting"), Keys.Versions(_branch), Keys.Reminders(_branch), Keys.Deliveries(_branch), .. People.Members.Select(member => Keys.Agenda(_branch, member.Id))])
            lines.AddRange((await house.Redis.Database.HashGetAllAsync(hash)).Select(field => $"{hash} {field}").Order(StringComparer.Ordinal));
        lines.AddRange((await house.Redis.Database.SortedSetRangeByRankWithScoresAsync(Keys.RemindersDue(_branch))).Select(entry => entry.ToString()));
        lines.Add($"{await house.Redis.Database.ListLengthAsync(Keys.Audit(_branch))} audit lines");
        return string.Join('\n', lines);
    }
}
