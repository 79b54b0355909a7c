using Sanmo.Bot.Understanding;
using Sanmo.Core.Assignments;
using Sanmo.Core.Audit;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.Stories;

/// <summary>Later, not now, or at my own hour: what comes then, and what comes all the same. 卓怡 reads Chinese, Wu Siyuan English.</summary>
public sealed class SnoozeStories(Stores stores)
{
    private const string Zoe = "29:zoe";
    private const string Wu = "29:demo-e1012";

    [Theory, OnEveryStore("zh"), OnEveryStore("en")]
    public async Task Put_off_for_an_hour_it_comes_again_once_with_its_limit(StoreKind kind, string language)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var (zh, who) = (language == "zh", language == "zh" ? Zoe : Wu);
        await GiveAsync(institute, who, "2026-12-02");
        Assert.Equal(1, About(institute, who));

        var said = await institute.SayAsync(who, zh ? "一小时后再提醒我" : "remind me again in an hour");
        Assert.Contains(zh ? "11月23日（周一） 10:00" : "Mon 23 Nov 10:00", said, StringComparison.Ordinal);
        Assert.Contains(zh ? "时限 12月2日（周三）" : "due Wed 2 Dec", said, StringComparison.Ordinal);
        await institute.TurnClockToAsync("2026-11-23T09:58:00+08:00");
        Assert.Equal(1, About(institute, who));
        await institute.TurnClockToAsync("2026-11-23T12:00:00+08:00");
        Assert.Equal(2, About(institute, who));
        // The chain is as it was.
        await institute.TurnClockToAsync("2026-11-25T09:00:00+08:00");
        Assert.Equal(3, About(institute, who));
    }

    [Theory, OnEveryStore("zh"), OnEveryStore("en")]
    public async Task Beyond_its_limit_it_is_not_put_off_in_silence_and_the_time_before_is_offered(StoreKind kind, string language)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var (zh, who) = (language == "zh", language == "zh" ? Zoe : Wu);
        await GiveAsync(institute, who, "2026-11-25");

        var said = await institute.SayAsync(who, zh ? "下周一再提醒我" : "remind me again next Monday");
        Assert.Contains(zh ? "已经过了 RW-900 的时限" : "after the limit of RW-900", said, StringComparison.Ordinal);
        Assert.Contains(zh ? "[11月25日（周三） 09:00]" : "[Wed 25 Nov 09:00]", said, StringComparison.Ordinal);
        var before = new Bot.Replies.Button("", Intent.ReminderSnooze, "RW-900", Values: new Dictionary<string, string> { ["mode"] = "snooze", ["at"] = "2026-11-25T09:00:00+08:00" });
        Assert.Contains("09:00", await institute.PressAsync(who, before), StringComparison.Ordinal);
        var had = About(institute, who);
        await institute.TurnClockToAsync("2026-11-25T09:05:00+08:00");

        Assert.True(About(institute, who) >= had + 2, "the last reminder of its chain and the one put off");
    }

    [Theory, OnEveryStore]
    public async Task What_is_done_meanwhile_is_not_said_again(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        await GiveAsync(institute, Zoe, "2026-12-02");
        await institute.SayAsync(Zoe, "一小时后再提醒我");
        await institute.Works.Assignments.ChangeAsync(900, old => old with { State = AssignmentState.Done }, new Act("m-1010", "task.report"));

        await institute.TurnClockToAsync("2026-11-23T12:00:00+08:00");

        Assert.Equal(1, About(institute, Zoe));
    }

    [Theory, OnEveryStore("zh"), OnEveryStore("en")]
    public async Task Muted_until_Friday_only_what_is_of_the_day_comes_and_the_rest_joins_the_next_digest(StoreKind kind, string language)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var (zh, who) = (language == "zh", language == "zh" ? Zoe : Wu);
        await GiveAsync(institute, who, "2026-12-02");
        await GiveAsync(institute, who, "2026-11-26", 901);

        var said = await institute.SayAsync(who, zh ? "免打扰到周五" : "mute until Friday");
        Assert.Contains(zh ? "静音到 11月27日（周五）当天结束" : "until the end of Fri 27 Nov", said, StringComparison.Ordinal);
        Assert.Contains(zh ? "这些到时仍会提醒" : "These still come on the day", said, StringComparison.Ordinal);
        await institute.TurnClockToAsync("2026-11-28T12:00:00+08:00");
        Assert.Equal(1, About(institute, who));
        Assert.Equal(2, About(institute, who, "RW-901"));
        await institute.TurnClockToAsync("2026-11-30T08:50:00+08:00");

        Assert.Equal(2, About(institute, who));
    }

    [Theory, OnEveryStore]
    public async Task Turned_on_again_what_was_held_comes_with_the_next_digest(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        await GiveAsync(institute, Zoe, "2026-12-02");
        await institute.SayAsync(Zoe, "RW-900 免打扰到12月5日");
        await institute.SayAsync(Zoe, "免打扰到12月5日");
        await institute.TurnClockToAsync("2026-11-25T10:00:00+08:00");
        Assert.Equal(1, About(institute, Zoe));
        Assert.Contains("全部提醒", await institute.SayAsync(Zoe, "静音列表"), StringComparison.Ordinal);

        Assert.Contains("11月26日（周四） 08:45", await institute.SayAsync(Zoe, "恢复提醒"), StringComparison.Ordinal);
        await institute.TurnClockToAsync("2026-11-26T08:50:00+08:00");

        Assert.Equal(2, About(institute, Zoe));
        Assert.Contains("没有静音", await institute.SayAsync(Zoe, "静音列表"), StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task Without_an_end_it_asks_until_when_and_in_a_group_it_answers_in_private(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        Assert.Contains("静音到什么时候", await institute.SayAsync(Zoe, "免打扰"), StringComparison.Ordinal);
        Assert.Contains("私聊", await institute.SayInGroupAsync(Zoe, "19:group-1@thread.v2", "免打扰到周五"), StringComparison.Ordinal);
        Assert.Contains(institute.Platform.To(Zoe), arrival => arrival.Text.Contains("已静音", StringComparison.Ordinal));
        Assert.Contains("志愿活动提醒已静音", await institute.SayAsync(Zoe, "不要再提醒我志愿活动了"), StringComparison.Ordinal);
    }

    [Theory, OnEveryStore("zh"), OnEveryStore("en")]
    public async Task The_digest_comes_at_the_hour_its_reader_chose(StoreKind kind, string language)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var (zh, who) = (language == "zh", language == "zh" ? Zoe : Wu);
        await GiveAsync(institute, who, "2026-12-02");
        Assert.Contains(zh ? "请选在 08:00 到 21:30 之间" : "between 08:00 and 21:30", await institute.SayAsync(who, zh ? "每天早上7点提醒我" : "daily digest at 7 am"), StringComparison.Ordinal);

        Assert.Contains("09:30", await institute.SayAsync(who, zh ? "每天9点半提醒我" : "daily digest at 9:30"), StringComparison.Ordinal);
        await institute.TurnClockToAsync("2026-11-25T09:25:00+08:00");
        Assert.Equal(1, About(institute, who));
        await institute.TurnClockToAsync("2026-11-25T09:35:00+08:00");

        Assert.Equal(2, About(institute, who));
    }

    [Theory, OnEveryStore("zh"), OnEveryStore("en")]
    public async Task Who_wants_it_before_everybody_gets_it_then_and_once_and_nobody_else_does(StoreKind kind, string language)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var (zh, who, other) = (language == "zh", language == "zh" ? Zoe : Wu, language == "zh" ? Wu : Zoe);
        await GiveAsync(institute, who, "2026-12-02");
        await GiveAsync(institute, other, "2026-12-02", 901);

        Assert.Contains("08:00", await institute.SayAsync(who, zh ? "每天早上8点提醒我" : "daily digest at 8 am"), StringComparison.Ordinal);
        await institute.TurnClockToAsync("2026-11-25T07:55:00+08:00");
        Assert.Equal(1, About(institute, who));
        await institute.TurnClockToAsync("2026-11-25T08:05:00+08:00");
        Assert.Equal(2, About(institute, who));
        var before = institute.Platform.To(other).Count();
        await institute.TurnClockToAsync("2026-11-25T08:50:00+08:00");

        Assert.Equal(2, About(institute, who));
        Assert.True(institute.Platform.To(other).Count() > before);
    }

    /// <summary>An assignment that its owner is told of at once.</summary>
    private static async Task GiveAsync(Institute institute, string who, string due, int number = 900)
    {
        var member = who == Zoe ? "m-1010" : "m-1012";
        Assert.True(await institute.Works.Assignments.SaveAsync(null, new(number, "branch-1", $"材料{number}", null, [member], false, DateOnly.Parse(due, null), [], AssignmentState.Open, null, "m-1007", 1, institute.Now), new Act("m-1007", "task.assign")));
        await institute.WorkAsync();
    }

    private static int About(Institute institute, string who, string work = "RW-900") =>
        institute.Platform.To(who).Concat(who == Zoe ? institute.Platform.To("29:demo-e1010") : []).Count(arrival => arrival.Text.Contains(work, StringComparison.Ordinal));
}
