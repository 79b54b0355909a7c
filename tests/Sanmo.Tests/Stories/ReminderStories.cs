using Sanmo.Core.Audit;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Rectification;
using Sanmo.Core.Reminders;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.Stories;

public sealed class ReminderStories(Stores stores)
{
    private const string Group = "19:group-1@thread.v2";

    [Theory, OnEveryStore]
    public async Task In_a_week_nobody_types_the_group_hears_of_an_item_and_of_an_activity_and_nothing_twice(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind, "2026-11-23T08:00:00+08:00");

        await institute.TurnClockToAsync("2026-11-28T20:00:00+08:00");

        var group = institute.Platform.InGroup(Group).Select(arrival => arrival.Text).ToList();
        Assert.Contains(group, text => text.Contains("整改提醒", StringComparison.Ordinal));
        Assert.Contains(group, text => text.Contains("志愿活动", StringComparison.Ordinal));
        Assert.Equal(group.Distinct(), group);
        var rows = await institute.DeliveriesAsync();
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.True(row.State is DeliveryState.Sent or DeliveryState.Silent, $"{row.Id} is {row.State}: {row.Reason}"));
        Assert.All(rows.Where(row => row.State == DeliveryState.Sent), row => Assert.Equal(1, row.Attempts));
        Assert.All(group, text => Assert.DoesNotContain("工作日。请告知", text, StringComparison.Ordinal));
    }

    [Theory, OnEveryStore]
    public async Task Digest_lines_of_one_morning_come_as_one_message(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind, "2026-11-23T08:00:00+08:00");

        await institute.TurnClockToAsync("2026-11-23T09:00:00+08:00");

        var lines = (await institute.DeliveriesAsync()).Where(row => row is { Lane: Lane.Digest, State: DeliveryState.Sent }).GroupBy(row => row.Recipient).ToList();
        var roster = await institute.RosterAsync();
        Assert.Contains(lines, reader => reader.Count() > 1);
        Assert.All(lines, reader => Assert.Single(reader.Select(row => row.MessageId).Distinct()));
    }

    [Theory, OnEveryStore]
    public async Task An_item_that_was_submitted_in_time_is_not_reminded_of_any_more(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind, "2026-11-23T08:00:00+08:00");
        var soon = (await institute.Works.Items.ListAllAsync()).Select(kept => kept.Value)
            .First(item => item.IsOpen && item.Due > new DateOnly(2026, 11, 24) && item.Due < new DateOnly(2026, 12, 1));

        await institute.Works.Items.ChangeAsync(soon.Number, item => item with { Status = RectificationStatus.Closed, ClosedAt = institute.Now }, new Act("m-1003", "rect.verify"));
        await institute.TurnClockToAsync("2026-12-02T12:00:00+08:00");

        Assert.DoesNotContain(institute.Platform.Arrivals, arrival => arrival.Text.Contains(soon.Work.ToString(), StringComparison.Ordinal));
    }

    [Theory, OnEveryStore]
    public async Task A_postponed_meeting_reminds_at_the_new_time_only(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var meeting = (await institute.Works.Meetings.ListAllAsync()).Select(kept => kept.Value)
            .Where(meeting => meeting.State == Core.Meetings.MeetingState.Planned && meeting.Start > institute.Now.AddHours(3) && meeting.Attendees.Contains("m-1010")).MinBy(meeting => meeting.Start)!;
        var before = institute.Platform.Arrivals.Count;

        await institute.Works.Meetings.ChangeAsync(meeting.Number, old => old with
        {
            Start = old.Start.AddDays(7),
            End = old.End.AddDays(7),
            ScheduleVersion = old.ScheduleVersion + 1,
            ScheduledAt = institute.Now,
        }, new Act("m-1007", "meeting.reschedule"));
        await institute.TurnClockToAsync(meeting.Start.AddHours(1).ToString("O"));
        var atOldTime = institute.Platform.To("29:zoe").Count(arrival => arrival.Text.Contains(meeting.Title, StringComparison.Ordinal) && arrival.Reply.Title?.StartsWith(meeting.Work.ToString(), StringComparison.Ordinal) == true);
        await institute.TurnClockToAsync(meeting.Start.AddDays(7).ToString("O"));
        var atNewTime = institute.Platform.To("29:zoe").Count(arrival => arrival.Reply.Title?.StartsWith(meeting.Work.ToString(), StringComparison.Ordinal) == true) - atOldTime;

        Assert.Equal(0, before);
        Assert.Equal(0, atOldTime);
        Assert.True(atNewTime >= 1);
    }

    [Theory, OnEveryStore]
    public async Task A_bot_that_was_away_for_an_hour_says_what_is_still_useful_once(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind, "2026-11-23T08:30:00+08:00");

        institute.Clock.Advance(TimeSpan.FromHours(1));
        await institute.WorkAsync();
        await institute.WorkAsync();

        var sent = (await institute.DeliveriesAsync()).Where(row => row.State == DeliveryState.Sent).ToList();
        Assert.NotEmpty(sent);
        Assert.Equal(sent.Select(row => row.MessageId).Distinct().Count(), institute.Platform.Arrivals.Count);
    }

    [Theory, OnEveryStore("zh"), OnEveryStore("en")]
    public async Task Whoever_asks_why_a_message_came_is_told_the_reason_and_how_to_change_it(StoreKind kind, string language)
    {
        await using var institute = await Institute.OpenAsync(stores, kind, "2026-11-23T08:00:00+08:00");
        var why = language == "zh" ? "为什么给我发这个" : "why did I get this?";
        Assert.Contains(language == "zh" ? "最近没有" : "I have not sent you", await institute.SayAsync("29:zoe", why), StringComparison.Ordinal);

        await institute.TurnClockToAsync("2026-11-23T09:00:00+08:00");

        var mine = (await institute.DeliveriesAsync()).Where(row => row.State == DeliveryState.Sent && row.Recipient == Recipient.OfMember("m-1010")).ToList();
        var latest = mine.Where(row => row.SentAt == mine.Max(other => other.SentAt));
        var said = await institute.SayAsync("29:zoe", why);
        Assert.Contains(latest, row => said.Contains(row.Work.ToString(), StringComparison.Ordinal));
        Assert.Contains(language == "zh" ? "因为" : "because", said, StringComparison.Ordinal);
    }
}
