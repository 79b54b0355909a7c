using Sanmo.Core.Meetings;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Redis;
using Sanmo.Core.Reminders;
using Sanmo.Tests.State.Fixtures;
using Sanmo.Tests.Stories;
using Row = Sanmo.Core.Outgoing.Delivery;

namespace Sanmo.Tests.Delivering;

public sealed class CeilingTests(Stores stores)
{
    private const string Chat = "19:group-1@thread.v2", Secretary = "user-id-0";

    [Theory, OnEveryStore]
    public async Task The_fourth_push_of_a_day_waits_for_the_next_digest(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var rows = await PushAsync(institute, 5, Stage.PreviousWorkday, usefulFor: TimeSpan.FromDays(3));

        await institute.DeliverAsync();
        var after = await ReadAsync(institute, rows);

        Assert.Equal(3, after.Count(row => row.State == DeliveryState.Sent));
        Assert.All(after.Where(row => row.State == DeliveryState.Planned), held => Assert.Equal((Lane.Digest, "2026-11-24T08:45:00+08:00"), (held.Lane, held.Due.ToOffset(institute.Now.Offset).ToString("yyyy-MM-dd'T'HH:mm:sszzz", null))));
        institute.Clock.Advance(TimeSpan.FromDays(1));
        await institute.DeliverAsync();
        Assert.All(await ReadAsync(institute, rows), row => Assert.Equal(DeliveryState.Sent, row.State));
    }

    [Theory, OnEveryStore]
    public async Task What_cannot_wait_is_said_over_the_ceiling(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var rows = await PushAsync(institute, 5, Stage.PreviousWorkday, usefulFor: TimeSpan.FromHours(3));

        await institute.DeliverAsync();

        Assert.All(await ReadAsync(institute, rows), row => Assert.Equal(DeliveryState.Sent, row.State));
    }

    [Theory, OnEveryStore]
    public async Task What_starts_the_same_day_counts_for_nothing(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var events = await PushAsync(institute, 4, Stage.BeforeStart, usefulFor: TimeSpan.FromDays(3));
        var others = await PushAsync(institute, 3, Stage.PreviousWorkday, usefulFor: TimeSpan.FromDays(3));

        await institute.DeliverAsync();

        Assert.All(await ReadAsync(institute, [.. events, .. others]), row => Assert.Equal(DeliveryState.Sent, row.State));
    }

    [Theory, OnEveryStore]
    public async Task A_chat_that_is_gone_becomes_one_task_for_the_secretary(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        institute.Platform.Remove(Chat);
        await institute.NoticeAsync("明天开会");
        await institute.NoticeAsync("后天开会");
        await institute.DeliverAsync();
        Assert.DoesNotContain(institute.Platform.To(Secretary), arrival => arrival.Text.Contains("未送达", StringComparison.Ordinal));

        institute.Clock.Advance(TimeSpan.FromDays(1));
        await institute.DeliverAsync();

        var told = Assert.Single(institute.Platform.To(Secretary), arrival => arrival.Text.Contains("未送达", StringComparison.Ordinal));
        Assert.Contains("联系不上", told.Text, StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task What_was_dropped_for_lateness_is_listed(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var rows = await PushAsync(institute, 1, Stage.PreviousWorkday, usefulFor: TimeSpan.FromHours(1));
        institute.Clock.Advance(TimeSpan.FromHours(2));

        await institute.DeliverAsync();
        Assert.Equal((DeliveryState.Silent, "too late to be of use"), (await ReadAsync(institute, rows)).Select(row => (row.State, row.Reason)).Single());
        institute.Clock.Advance(TimeSpan.FromDays(1));
        await institute.DeliverAsync();

        Assert.Contains(institute.Platform.Arrivals, arrival => arrival.Text.Contains("已过时效", StringComparison.Ordinal));
    }

    [Theory, OnEveryStore]
    public async Task Two_hosts_at_once_say_each_thing_once(StoreKind kind)
    {
        var connections = await stores.OpenAsync(kind, 2);
        await using var one = await Institute.OpenOverAsync(connections[0]);
        await using var other = await Institute.OpenOverAsync(connections[1]);
        for (var i = 0; i < 12; i++)
            await one.NoticeAsync($"第{i:00}件事");

        for (var second = 0; second < 15; second++)
        {
            await Task.WhenAll(one.DeliverAsync(), other.DeliverAsync());
            one.Clock.Advance(TimeSpan.FromSeconds(1));
            other.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        var said = one.Platform.InGroup(Chat).Concat(other.Platform.InGroup(Chat)).Select(arrival => arrival.Text).Where(text => text.Contains("件事", StringComparison.Ordinal)).ToList();
        Assert.Equal(Enumerable.Range(0, 12).Select(i => $"第{i:00}件事"), said.Select(text => text[text.IndexOf('第', StringComparison.Ordinal)..][..5]).Order());
    }

    private static async Task<Row[]> PushAsync(Institute institute, int count, Stage stage, TimeSpan usefulFor)
    {
        var roster = await institute.RosterAsync();
        var meeting = (await institute.Works.Meetings.ListAllAsync()).Select(kept => kept.Value)
            .First(planned => planned.State == MeetingState.Planned && planned.Start > institute.Now && planned.Attendees.Any(member => CanBeReached(planned, member)));
        var to = Recipient.OfMember(meeting.Attendees.First(member => CanBeReached(meeting, member)));
        var rows = Enumerable.Range(0, count).Select(i => new Row($"{meeting.Work}@push:{stage}-{i}>{to}", Content.Reminder, meeting.Work, meeting.ScheduleVersion, stage, 0, to, Lane.Reminder, institute.Now, institute.Now, institute.Now + usefulFor)).ToArray();
        await institute.Ledger.PlanAsync(Scope.Of(meeting.Branch), rows);
        return rows;

        bool CanBeReached(Meeting of, string member) => !of.IsExcused(member) && roster.FindMember(member)?.Accounts.Any(account => account is { Channel: "msteams", Id: not "" }) == true;
    }

    private static async Task<IReadOnlyList<Row>> ReadAsync(Institute institute, Row[] rows) =>
        [.. (await institute.DeliveriesAsync()).Where(row => rows.Any(planned => planned.Id == row.Id))];
}
