using Sanmo.Bot.Channels;
using Sanmo.Bot.Features.Deliveries;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Outgoing;
using Sanmo.Tests.Delivering;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.Stories;

/// <summary>What went wrong on the way is somebody's to settle, in the chat.</summary>
public sealed class DeliveryStories(Stores stores)
{
    private const string Secretary = "user-id-0", Office = "29:demo-e1003", Deputy = "29:demo-e1002", Other = "19:demo-branch-2@thread.v2", Group = "19:group-1@thread.v2";

    [Theory, OnEveryStore]
    public async Task A_doubtful_notice_is_listed_for_the_secretary_who_says_that_it_arrived(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var (arrived, _) = await DoubtfulAsync(institute);

        Assert.Contains("记为已送达", await institute.PressAsync(Secretary, arrived.Action, arrived.Subject), StringComparison.Ordinal);
        Assert.Contains("已经处理过", await institute.PressAsync(Secretary, arrived.Action, arrived.Subject), StringComparison.Ordinal);
        await institute.WorkAsync();

        Assert.Empty(institute.Platform.InGroup(Group));
        var row = Assert.Single(await institute.DeliveriesAsync(), row => row.Content == Content.Notice);
        Assert.Equal((DeliveryState.Sent, "m-1007"), (row.State, row.DecidedBy));
    }

    [Theory, OnEveryStore]
    public async Task A_doubtful_notice_is_sent_once_more_when_the_secretary_says_so(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var (_, again) = await DoubtfulAsync(institute);

        Assert.Contains("重新发往", await institute.PressAsync(Secretary, again.Action, again.Subject), StringComparison.Ordinal);
        await institute.WorkAsync();
        Assert.Contains("已经处理过", await institute.PressAsync(Secretary, again.Action, again.Subject), StringComparison.Ordinal);
        await institute.WorkAsync();

        Assert.Single(institute.Platform.InGroup(Group));
    }

    [Theory, OnEveryStore]
    public async Task Only_what_failed_is_sent_again_and_only_by_those_whose_it_is(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        institute.Platform.Remove(Other);
        await TellEveryoneAsync(institute, "明天停电");
        await institute.WorkAsync();
        var before = institute.Platform.Arrivals.Count(arrival => arrival.Where.StartsWith("19:", StringComparison.Ordinal) && arrival.Text.Contains("停电", StringComparison.Ordinal));

        Assert.Contains("没有发送失败", await institute.SayAsync(Secretary, "补发失败的"), StringComparison.Ordinal);
        institute.Platform.Return(Other);
        Assert.Contains("补发 1 条", await institute.SayAsync(Office, "补发失败的"), StringComparison.Ordinal);
        await institute.WorkAsync();

        Assert.Equal(5, before);
        Assert.Equal(6, institute.Platform.Arrivals.Count(arrival => arrival.Where.StartsWith("19:", StringComparison.Ordinal) && arrival.Text.Contains("停电", StringComparison.Ordinal)));
        Assert.Single(institute.Platform.InGroup(Other));
    }

    [Theory, OnEveryStore]
    public async Task A_group_that_removed_the_bot_is_its_secretary_s_task_the_next_morning_with_the_cure(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        institute.Platform.Remove(Group);
        await institute.SayAsync(Secretary, "通知一支部：明天停电");
        await institute.SayAsync(Secretary, "确认");
        await institute.TurnClockToAsync("2026-11-24T09:00:00+08:00");

        var report = Assert.Single(institute.Platform.To(Secretary), arrival => arrival.Text.Contains("未送达情况", StringComparison.Ordinal));
        Assert.Contains("第一党支部群", report.Text, StringComparison.Ordinal);
        Assert.Contains("重新添加到这个群", report.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Roster", report.Text, StringComparison.Ordinal);
        Assert.Contains("重新添加到这个群", await institute.PressAsync(Secretary, DeliveryOrders.Troubles), StringComparison.Ordinal);

        institute.Platform.Return(Group);
        Assert.Contains("正在补发", await institute.SayAsync(Secretary, "补发失败的"), StringComparison.Ordinal);
        await institute.WorkAsync();
        Assert.Contains(institute.Platform.InGroup(Group), arrival => arrival.Text.Contains("停电", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("403 BotNotInConversationRoster: the chat removed the bot; add it again", "AddBot"), InlineData("the bot was removed from the chat; add it again", "AddBot")]
    [InlineData("the bot has not been heard of in this chat; add it there, or write to it once", "AddBot"), InlineData("403 ForbiddenOperationException: x", "InstallApp")]
    [InlineData("the bot has no private chat with this person; they add the app and write to it once", "InstallApp"), InlineData("403 MessageWritesBlocked: x", "Unblock"), InlineData("403 BotDisabledByAdmin: x", "AskAdministrator")]
    [InlineData("404 ConversationNotFound: x", "NewChat"), InlineData("the channel was deleted", "NewChat"), InlineData("no linked account; the member sends", "LinkAccount")]
    [InlineData("NeverLeft: the platform could not be reached", null), InlineData("502: look", null), InlineData(null, null)]
    public void Whatever_keeps_a_message_away_has_its_cure(string? reason, string? cure) => Assert.Equal(cure, FindCure.For(reason)?.ToString());

    [Theory, OnEveryStore]
    public async Task A_secretary_pauses_the_own_branch_and_what_waited_goes_out_afterwards(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        Assert.Contains("已暂停：第一党支部", await institute.SayAsync(Secretary, "暂停发送"), StringComparison.Ordinal);
        await institute.NoticeAsync("第0件事");
        await TellEveryoneAsync(institute, "明天停电");
        await institute.TurnClockToAsync("2026-11-23T11:00:00+08:00");
        Assert.Empty(institute.Platform.InGroup(Group));
        Assert.NotEmpty(institute.Platform.InGroup(Other));

        Assert.Contains("已恢复", await institute.SayAsync(Secretary, "恢复发送"), StringComparison.Ordinal);
        await institute.TurnClockToAsync("2026-11-23T11:20:00+08:00");

        Assert.Equal(2, institute.Platform.InGroup(Group).Count(arrival => arrival.Text.Contains("补发，原定", StringComparison.Ordinal) && (arrival.Text.Contains("停电", StringComparison.Ordinal) || arrival.Text.Contains("第0件事", StringComparison.Ordinal))));
    }

    [Theory, OnEveryStore]
    public async Task Only_the_office_pauses_everything_and_no_member_anything(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        Assert.Contains("党委办公室", await institute.SayAsync(Secretary, "暂停发送 全部"), StringComparison.Ordinal);
        Assert.Contains("支部书记", await institute.SayAsync("29:zoe", "暂停发送"), StringComparison.Ordinal);
        Assert.Contains("全部支部", await institute.SayAsync(Office, "暂停发送 全部"), StringComparison.Ordinal);
        Assert.Empty(await institute.Get<Pause>().LeaveOutAsync((await institute.RosterAsync()).Scopes));
        Assert.Contains("已恢复", await institute.SayAsync(Office, "恢复发送 全部"), StringComparison.Ordinal);
    }

    [Theory, OnEveryStore("zh"), OnEveryStore("en")]
    public async Task A_secretary_sees_what_will_be_sent_to_whom_and_why(StoreKind kind, string language)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        var said = await institute.SayAsync(Secretary, language == "zh" ? "发送预报" : "forecast");

        Assert.Contains(language == "zh" ? "因为" : "because", said, StringComparison.Ordinal);
        Assert.Contains("→", said, StringComparison.Ordinal);
    }

    /// <summary>A notice to everyone goes when a second person agrees.</summary>
    private static async Task TellEveryoneAsync(Institute institute, string text)
    {
        await institute.SayAsync(Office, $"通知全体党员：{text}");
        await institute.SayAsync(Office, "确认");
        await institute.UndoTimePassesAsync();
        await institute.PressAsync(Deputy, institute.Platform.To(Deputy).Last().Reply.Buttons![0]);
        await institute.UndoTimePassesAsync();
    }

    private static async Task<(Button Arrived, Button Again)> DoubtfulAsync(Institute institute)
    {
        institute.Platform.Troubles.Enqueue(new(SendOutcome.Doubtful, Reason: "no answer"));
        await institute.NoticeAsync("明天开会");
        await institute.DeliverAsync();
        var list = await institute.AskAsync(Secretary, "送达情况");
        Assert.Contains("不确定", Read.All(list), StringComparison.Ordinal);
        return (Assert.Single(list.Buttons!, button => button.Action == DeliveryOrders.Arrived), Assert.Single(list.Buttons!, button => button.Action == DeliveryOrders.Again));
    }
}
