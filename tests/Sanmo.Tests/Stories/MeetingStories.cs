using Sanmo.Core.Meetings;
using Sanmo.Core.Outgoing;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.Stories;

/// <summary>Monday 23 November 2026, nine in the morning, unless a story says otherwise.</summary>
public sealed class MeetingStories(Stores stores)
{
    private const string Secretary = "user-id-0";
    private const string Group = "19:group-1@thread.v2";

    [Theory, OnEveryStore]
    public async Task A_secretary_sees_the_meeting_in_full_and_after_a_yes_the_group_hears_of_it_a_moment_later(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        var preview = await institute.SayAsync(Secretary, "下周三下午3点半开支委会，在二楼会议室，讨论志愿服务方案");
        Assert.Contains("12月2日（周三） 15:30–16:30", preview, StringComparison.Ordinal);
        Assert.Contains("二楼会议室", preview, StringComparison.Ordinal);
        Assert.Contains("应到: 4 人", preview, StringComparison.Ordinal);
        Assert.Empty(await NewOnesAsync(institute));

        var done = await institute.SayAsync(Secretary, "确认");
        Assert.Contains("✔ 已安排", done, StringComparison.Ordinal);
        Assert.Contains("[撤销]", done, StringComparison.Ordinal);
        var meeting = Assert.Single(await NewOnesAsync(institute));
        Assert.Equal(["m-1007", "m-1008", "m-1009", "m-1013"], meeting.Attendees.Order());
        await institute.WorkAsync();
        Assert.Empty(institute.Platform.InGroup(Group));

        await institute.TurnClockToAsync("2026-11-23T09:02:00+08:00");
        var card = Assert.Single(institute.Platform.InGroup(Group), arrival => arrival.Text.Contains(meeting.Work.ToString(), StringComparison.Ordinal) || arrival.Text.Contains("支委会", StringComparison.Ordinal));
        Assert.Contains("12月2日（周三） 15:30", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("周明、", card.Text, StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task The_same_in_English(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        await institute.SayAsync(Secretary, "switch to English");

        var preview = await institute.SayAsync(Secretary, "committee meeting next Wednesday 3:30 pm in room 2F");
        Assert.Contains("Wed 2 Dec 15:30–16:30", preview, StringComparison.Ordinal);
        Assert.Contains("4 people", preview, StringComparison.Ordinal);
        var done = await institute.SayAsync(Secretary, "yes");
        Assert.Contains("is set for Wed 2 Dec 15:30–16:30", done, StringComparison.Ordinal);
        Assert.DoesNotContain("，对吗", preview + done, StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task A_meeting_that_was_undone_at_once_is_never_heard_of(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        await CreateAsync(institute, "下周四下午4点开支委会");

        Assert.Contains("作废", await institute.SayAsync(Secretary, "撤销"), StringComparison.Ordinal);
        await institute.TurnClockToAsync("2026-11-23T09:10:00+08:00");

        Assert.Equal(MeetingState.Cancelled, Assert.Single(await NewOnesAsync(institute)).State);
        Assert.DoesNotContain(institute.Platform.Arrivals, arrival => arrival.Text.Contains("12月3日", StringComparison.Ordinal));
    }

    [Theory, OnEveryStore]
    public async Task A_clash_is_shown_with_how_many_are_due_at_both_and_when_everybody_is_free_and_the_time_can_be_put_right(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        await CreateAsync(institute, "下周四下午4点开支委会");

        var preview = await institute.SayAsync(Secretary, "下周四下午4点半开党员大会，在三楼会议室");
        Assert.Contains("时间冲突", preview, StringComparison.Ordinal);
        Assert.Contains("4 人两边都要参加", preview, StringComparison.Ordinal);
        Assert.Contains("大家都有空", preview, StringComparison.Ordinal);
        Assert.Contains("[仍然安排]", preview, StringComparison.Ordinal);

        var corrected = await institute.SayAsync(Secretary, "改到下周五上午9点");
        Assert.Contains("12月4日（周五） 09:00", corrected, StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task A_time_that_is_past_is_asked_for_again_and_a_plain_member_is_told_who_can(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        Assert.Contains("已经过去了", await institute.SayAsync(Secretary, "今天早上8点开支委会"), StringComparison.Ordinal);
        Assert.Contains("周明", await institute.SayAsync("29:zoe", "明天下午3点开支委会"), StringComparison.Ordinal);
        Assert.Contains("支部书记", await institute.SayAsync("29:demo-e1013", "明天下午3点开支委会"), StringComparison.Ordinal);
        Assert.Contains("党委办公室", await institute.SayAsync(Secretary, "二支部明天下午3点开支委会"), StringComparison.Ordinal);
        Assert.Empty(await NewOnesAsync(institute));
    }

    [Theory, OnEveryStore]
    public async Task A_group_leader_calls_the_own_group_only(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        await institute.SayAsync("29:demo-e1013", "下周四下午4点开党小组会");
        await institute.SayAsync("29:demo-e1013", "确认");

        var meeting = Assert.Single(await NewOnesAsync(institute));
        var roster = await institute.RosterAsync();
        Assert.Equal("m-1013", meeting.Host);
        Assert.All(meeting.Attendees, member => Assert.Equal(("branch-1", "2"), (roster.FindMember(member)!.Branch, roster.FindMember(member)!.PartyGroup)));
        Assert.Contains("m-1010", meeting.Attendees);
    }

    [Theory, OnEveryStore]
    public async Task A_meeting_of_the_whole_organisation_has_everybody(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        var preview = await institute.SayAsync("29:demo-e1003", "12月10日下午2点半全院党课");
        Assert.Contains("应到: 42 人", preview, StringComparison.Ordinal);
        await institute.PressAsync("29:demo-e1003", "confirm");
        Assert.Null(Assert.Single(await NewOnesAsync(institute)).Branch);
    }

    [Theory, OnEveryStore]
    public async Task A_moved_meeting_tells_old_and_new_to_all_and_reminds_at_the_new_time_only(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var meeting = await CreateAsync(institute, "明天下午4点开党员大会，在三楼会议室");
        await institute.TurnClockToAsync("2026-11-23T10:00:00+08:00");

        var preview = await institute.SayAsync(Secretary, $"{meeting.Work} 改到周四下午两点");
        Assert.Contains("11月24日（周二） 16:00", preview, StringComparison.Ordinal);
        Assert.Contains("11月26日（周四） 14:00", preview, StringComparison.Ordinal);
        Assert.Contains("✔", await institute.PressAsync(Secretary, "confirm"), StringComparison.Ordinal);
        await institute.TurnClockToAsync("2026-11-23T10:05:00+08:00");

        var told = Assert.Single(institute.Platform.To("29:zoe"), arrival => arrival.Text.Contains("时间变更", StringComparison.Ordinal));
        Assert.Contains("原定 11月24日（周二） 16:00，改到 11月26日（周四） 14:00", told.Text, StringComparison.Ordinal);
        Assert.Contains(institute.Platform.InGroup(Group), arrival => arrival.Text.Contains("11月26日（周四） 14:00", StringComparison.Ordinal));

        var before = institute.Platform.Arrivals.Count;
        await institute.TurnClockToAsync("2026-11-24T17:00:00+08:00");
        Assert.DoesNotContain(institute.Platform.Arrivals.Skip(before), arrival => arrival.Text.Contains(meeting.Title, StringComparison.Ordinal) && arrival.Text.Contains("16:00–", StringComparison.Ordinal));
        await institute.TurnClockToAsync("2026-11-26T14:00:00+08:00");
        Assert.Contains(institute.Platform.To("29:zoe"), arrival => arrival.Text.Contains(meeting.Title, StringComparison.Ordinal) && arrival.Text.Contains("14:00–15:30", StringComparison.Ordinal));
    }

    [Theory, OnEveryStore]
    public async Task A_meeting_that_starts_within_twelve_hours_is_cancelled_in_the_night_and_all_are_told_then(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind, "2026-11-23T22:00:00+08:00");
        var meeting = await CreateAsync(institute, "明天上午9点开党员大会");
        await institute.TurnClockToAsync("2026-11-23T22:05:00+08:00");

        var preview = await institute.SayAsync(Secretary, $"取消{meeting.Work}");
        Assert.Contains("11月24日（周二） 09:00", preview, StringComparison.Ordinal);
        await institute.SayAsync(Secretary, "确认");
        await institute.TurnClockToAsync("2026-11-23T22:10:00+08:00");

        foreach (var member in meeting.Attendees.Where(member => member != "m-1007"))
            Assert.Contains(await institute.DeliveriesAsync(), row => row is { Topic: "meeting.cancelled", State: DeliveryState.Sent } && row.Recipient == Recipient.OfMember(member));
        Assert.Contains(institute.Platform.InGroup(Group), arrival => arrival.Text.Contains("不开了", StringComparison.Ordinal));
    }

    [Theory, OnEveryStore]
    public async Task A_cancellation_taken_back_in_time_leaves_the_meeting_and_tells_nobody(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var meeting = await CreateAsync(institute, "下周四下午4点开支委会");
        await institute.TurnClockToAsync("2026-11-23T09:30:00+08:00");
        await institute.SayAsync(Secretary, $"取消{meeting.Work}");
        await institute.SayAsync(Secretary, "确认");

        await institute.SayAsync(Secretary, "撤销");
        await institute.TurnClockToAsync("2026-11-23T09:40:00+08:00");

        Assert.Equal(MeetingState.Planned, (await institute.Works.Meetings.FindAsync(meeting.Number))!.Value.State);
        Assert.DoesNotContain(institute.Platform.Arrivals, arrival => arrival.Text.Contains("不开了", StringComparison.Ordinal));
    }

    [Theory, OnEveryStore]
    public async Task Somebody_elses_meeting_cannot_be_moved_and_a_cancelled_one_stays_so(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var meeting = await CreateAsync(institute, "下周四下午4点开支委会");

        Assert.Contains("周明", await institute.SayAsync("29:zoe", $"{meeting.Work} 改到下周五下午4点"), StringComparison.Ordinal);
        await institute.SayAsync(Secretary, $"取消{meeting.Work}");
        await institute.SayAsync(Secretary, "确认");
        Assert.Contains("已经取消", await institute.SayAsync(Secretary, $"{meeting.Work} 改到下周五下午4点"), StringComparison.Ordinal);
    }

    internal static async Task<Meeting> CreateAsync(Institute institute, string line, string account = Secretary)
    {
        var known = (await institute.Works.Meetings.ListAllAsync()).Select(kept => kept.Value.Number).ToHashSet();
        var preview = await institute.SayAsync(account, line);
        var done = await institute.PressAsync(account, "confirm");
        Assert.True(done.Contains('✔', StringComparison.Ordinal), $"{preview}\n---\n{done}");
        return (await institute.Works.Meetings.ListAllAsync()).Select(kept => kept.Value).Single(meeting => !known.Contains(meeting.Number));
    }

    private static async Task<IReadOnlyList<Meeting>> NewOnesAsync(Institute institute) =>
        [.. (await institute.Works.Meetings.ListAllAsync()).Select(kept => kept.Value).Where(meeting => meeting.CreatedBy is not null)];
}
