using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Audit;
using Sanmo.Core.Members;
using Sanmo.Core.Notices;
using Sanmo.Core.Redis;
using Sanmo.Tests.State.Fixtures;
using RedisValue = StackExchange.Redis.RedisValue;

namespace Sanmo.Tests.Stories;

/// <summary>A post that changes hands, and the record of who did what.</summary>
public sealed class OfficeStories(Stores stores)
{
    private const string Zhou = "user-id-0";
    private const string Office = "29:demo-e1003";
    private const string Tang = "29:demo-e1005";
    private const string Wang = "29:demo-e1008";

    [Theory, OnEveryStore("zh"), OnEveryStore("en")]
    public async Task A_secretarys_post_goes_over_with_its_open_work_and_both_are_told(StoreKind kind, string language)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var zh = language == "zh";
        var who = zh ? Office : Tang;
        await institute.SayAsync(Zhou, "明天上午9点通知一支部：带党徽");
        await institute.SayAsync(Zhou, "确认");
        var hosted = (await institute.Works.Meetings.ListAllAsync()).Select(kept => kept.Value).Where(meeting => meeting.Branch == "branch-1" && meeting.State == Core.Meetings.MeetingState.Planned && (meeting.Host == "m-1007" || meeting.Recorder == "m-1007")).ToList();
        Assert.NotEmpty(hosted);

        var preview = await institute.SayAsync(who, zh ? "交接：书记 周明 → 王海燕" : "hand over secretary from Zhou Ming to Wang Haiyan");
        Assert.Contains(hosted[0].Work.ToString(), preview, StringComparison.Ordinal);
        Assert.Contains(zh ? "支部书记由周明交给王海燕" : "from Zhou Ming to Wang Haiyan", preview, StringComparison.Ordinal);
        Assert.True((await institute.RosterAsync()).FindMember("m-1007")!.Is(Role.Secretary));
        Assert.Contains("✔", await institute.SayAsync(who, zh ? "确认" : "yes"), StringComparison.Ordinal);
        await institute.WorkAsync();

        var roster = await institute.RosterAsync();
        Assert.False(roster.FindMember("m-1007")!.Is(Role.Secretary));
        Assert.True(roster.FindMember("m-1008")!.Is(Role.Secretary));
        Assert.All(await Task.WhenAll(hosted.Select(meeting => institute.Works.Meetings.FindAsync(meeting.Number))), kept => Assert.True(kept!.Value.Host != "m-1007" && kept.Value.Recorder != "m-1007"));
        Assert.Equal("m-1008", (await institute.Works.Notices.ListAllAsync()).Select(kept => kept.Value).Last(notice => notice.State == NoticeState.Scheduled && notice.Branches is ["branch-1"]).Sender);
        Assert.Contains(institute.Platform.To(Wang), arrival => arrival.Text.Contains("交接给您", StringComparison.Ordinal));
        Assert.Contains(institute.Platform.Arrivals, arrival => arrival.Text.Contains("已交接给王海燕", StringComparison.Ordinal));

        // Nothing is orphaned: what she now sends goes out.
        await institute.TurnClockToAsync("2026-11-24T09:05:00+08:00");
        Assert.Contains(institute.Platform.InGroup("19:group-1@thread.v2"), arrival => arrival.Text.Contains("党徽", StringComparison.Ordinal));
    }

    [Theory, OnEveryStore]
    public async Task Handed_back_only_what_had_moved_goes_back(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var before = await HostsAsync(institute);
        await institute.SayAsync(Office, "交接：书记 周明 → 王海燕");
        await institute.SayAsync(Office, "确认");
        Assert.NotEqual(before, await HostsAsync(institute));

        var moved = (await institute.Works.Meetings.ListAllAsync()).Where(kept => kept.Value.Host is "m-1008" && before[kept.Value.Work.ToString()].Contains("m-1007", StringComparison.Ordinal)).Select(kept => kept.Value.Work.ToString());
        await institute.PressAsync(Office, new Bot.Replies.Button("", OfficeOrders.HandOver, Values: new Dictionary<string, string> { ["persons"] = "m-1008,m-1007", ["scope"] = "Secretary", ["works"] = string.Join(',', moved.Concat((await institute.Works.Meetings.ListAllAsync()).Where(kept => kept.Value.Recorder is "m-1008" && before[kept.Value.Work.ToString()].EndsWith("m-1007", StringComparison.Ordinal)).Select(kept => kept.Value.Work.ToString()))) }));
        await institute.SayAsync(Office, "确认");

        Assert.Equal(before, await HostsAsync(institute));
        Assert.True((await institute.RosterAsync()).FindMember("m-1007")!.Is(Role.Secretary));
    }

    [Theory, OnEveryStore]
    public async Task Who_does_not_hold_a_post_or_leads_another_branch_hands_nothing_over(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        Assert.Contains("本人或党委办公室", await institute.SayAsync(Zhou, "交接：书记 安然 → 刘洋"), StringComparison.Ordinal);
        Assert.Contains("不在", await institute.SayAsync(Zhou, "交接：书记 周明 → 刘洋"), StringComparison.Ordinal);
        Assert.Contains("现在不是", await institute.SayAsync(Office, "交接：书记 卓怡 → 王海燕"), StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task Who_gives_the_own_post_away_may_take_it_back_for_a_while_and_nobody_else_may(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var before = await HostsAsync(institute);
        await institute.SayAsync(Zhou, "交接：书记 周明 → 王海燕");
        var done = await institute.AskAsync(Zhou, "确认");
        var back = Assert.Single(done.Buttons!);
        Assert.False((await institute.RosterAsync()).FindMember("m-1007")!.Is(Role.Secretary));

        Assert.Contains("本人或党委办公室", await institute.PressAsync("29:zoe", back), StringComparison.Ordinal);
        Assert.Contains("由王海燕交给周明", await institute.PressAsync(Zhou, back), StringComparison.Ordinal);
        await institute.SayAsync(Zhou, "确认");
        Assert.True((await institute.RosterAsync()).FindMember("m-1007")!.Is(Role.Secretary));
        Assert.Equal(before, await HostsAsync(institute));

        await institute.SayAsync(Zhou, "交接：书记 周明 → 王海燕");
        await institute.SayAsync(Zhou, "确认");
        institute.Clock.Advance(TimeSpan.FromMinutes(16));
        Assert.Contains("本人或党委办公室", await institute.PressAsync(Zhou, back), StringComparison.Ordinal);
    }

    [Theory, OnEveryStore("zh"), OnEveryStore("en")]
    public async Task The_record_of_a_notice_says_who_did_what_with_before_and_after_and_is_whole(StoreKind kind, string language)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var zh = language == "zh";
        await institute.SayAsync(Zhou, "明天上午9点通知一支部：带党徽");
        await institute.SayAsync(Zhou, "确认");
        var number = (await institute.Works.Notices.ListAllAsync()).Max(kept => kept.Value.Number);
        await institute.SayAsync(Zhou, $"修改通知 {number}：改到明天上午10点");

        var said = await institute.SayAsync(zh ? Office : Tang, zh ? $"记录 通知{number}" : $"history notice {number}");
        Assert.Contains(zh ? "记录完整：2 条" : "all 2 entries checked", said, StringComparison.Ordinal);
        Assert.Contains(zh ? "周明 · 修改通知" : "Zhou Ming · Change a notice", said, StringComparison.Ordinal);
        Assert.Contains(zh ? "发送时间：11月24日（周二） 09:00 → 11月24日（周二） 10:00" : "goes out: Tue 24 Nov 09:00 → Tue 24 Nov 10:00", said, StringComparison.Ordinal);
        Assert.DoesNotContain(zh ? "scheduleVersion" : "一支部", said, StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task A_line_that_was_changed_by_hand_shows(StoreKind kind)
    {
        var redis = await stores.OpenAsync(kind);
        await using var institute = await Institute.OpenOverAsync(redis);
        var item = (await institute.Works.Items.ListAllAsync()).First(kept => kept.Value.Branch == "branch-1").Value;
        Assert.Contains("记录完整", await institute.SayAsync(Zhou, $"记录 {item.Work}"), StringComparison.Ordinal);
        var lines = (await institute.Get<AuditTrail>().ReadAsync(item.Scope)).ToList();
        var at = lines.FindIndex(line => line.Document == $"RectificationItem/{item.Work}");
        var raw = ((string)(await redis.Database.ListGetByIndexAsync(Keys.Audit(item.Scope), at))!).Replace("\"by\":\"demo\"", "\"by\":\"m-1010\"", StringComparison.Ordinal);
        await redis.Database.ListSetByIndexAsync(Keys.Audit(item.Scope), at, (RedisValue)raw);

        Assert.Contains("对不上", await institute.SayAsync(Zhou, $"记录 {item.Work}"), StringComparison.Ordinal);
        Assert.Contains("支部书记", await institute.SayAsync("29:zoe", $"记录 {item.Work}"), StringComparison.Ordinal);
    }

    private static async Task<Dictionary<string, string>> HostsAsync(Institute institute) =>
        (await institute.Works.Meetings.ListAllAsync()).Select(kept => kept.Value).OrderBy(meeting => meeting.Number).ToDictionary(meeting => meeting.Work.ToString(), meeting => $"{meeting.Host}/{meeting.Recorder}");
}
