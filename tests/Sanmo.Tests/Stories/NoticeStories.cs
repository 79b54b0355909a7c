using Sanmo.Bot.Understanding;
using Sanmo.Core.Outgoing;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.Stories;

public sealed class NoticeStories(Stores stores)
{
    private const string Secretary = "user-id-0";
    private const string Group = "19:group-1@thread.v2";

    [Theory, OnEveryStore]
    public async Task A_secretary_sees_the_numbers_first_and_the_notice_goes_out_after_a_yes(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        var preview = await institute.SayAsync(Secretary, "通知一支部：明天下午3点到二楼会议室开会");
        await institute.WorkAsync();
        Assert.Contains("1 个群", preview, StringComparison.Ordinal);
        Assert.Contains("7 人", preview, StringComparison.Ordinal);
        Assert.Empty(institute.Platform.Arrivals);

        var sent = await institute.SayAsync(Secretary, "确认");
        await institute.WorkAsync();
        Assert.Empty(institute.Platform.Arrivals);
        await institute.UndoTimePassesAsync();
        Assert.Contains("正发往", sent, StringComparison.Ordinal);
        var notice = Assert.Single(institute.Platform.InGroup(Group));
        Assert.Contains("明天下午3点到二楼会议室开会", notice.Text, StringComparison.Ordinal);
        Assert.Contains("[收到]", notice.Text, StringComparison.Ordinal);
        Assert.Contains("0/7", notice.Text, StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task A_no_sends_nothing_and_a_second_yes_finds_nothing_to_confirm(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        await institute.SayAsync(Secretary, "通知一支部：明天开会");

        Assert.Contains("已取消", await institute.PressAsync(Secretary, "cancel"), StringComparison.Ordinal);
        Assert.Contains("已经处理过", await institute.PressAsync(Secretary, "confirm"), StringComparison.Ordinal);
        await institute.WorkAsync();
        Assert.Empty(institute.Platform.Arrivals);
    }

    [Theory, OnEveryStore]
    public async Task The_yes_of_an_older_card_does_not_send_the_notice_that_was_written_after_it(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        await institute.HearAsync(Secretary, "通知一支部：明天开会", null, mentioned: true, press: null, id: "first");
        await institute.HearAsync(Secretary, "通知一支部：后天停电", null, mentioned: true, press: null, id: "second");

        var old = await Yes("first");
        await institute.WorkAsync();
        Assert.Contains("已经处理过", old, StringComparison.Ordinal);
        Assert.Empty(institute.Platform.Arrivals);

        Assert.Contains("正发往", await Yes("second"), StringComparison.Ordinal);
        await institute.UndoTimePassesAsync();
        Assert.Contains("后天停电", Assert.Single(institute.Platform.InGroup(Group)).Text, StringComparison.Ordinal);

        Task<string> Yes(string question) =>
            institute.HearAsync(Secretary, "", null, mentioned: false, new("confirm", null, null, question, "card-1", new Dictionary<string, string>()));
    }

    [Theory, OnEveryStore]
    public async Task Whoever_presses_received_is_counted_once_and_the_sender_sees_who_is_missing(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var notice = await SendAsync(institute);

        var first = await institute.PressAsync("29:zoe", Intent.NoticeAck, notice, Group);
        var again = await institute.PressAsync("29:zoe", Intent.NoticeAck, notice, Group);
        Assert.Contains("1/7", first, StringComparison.Ordinal);
        Assert.Contains("1/7", again, StringComparison.Ordinal);
        Assert.Contains("之前已经确认过", again, StringComparison.Ordinal);

        var missing = await institute.PressAsync(Secretary, Intent.NoticeUnacked, notice);
        Assert.Contains("还有 6 人未确认", missing, StringComparison.Ordinal);
        Assert.Contains("王海燕", missing, StringComparison.Ordinal);
        Assert.DoesNotContain("卓怡", missing, StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task A_plain_member_is_refused_and_told_who_can(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        var said = await institute.SayAsync("29:zoe", "通知一支部：明天开会");

        Assert.Contains("支部书记", said, StringComparison.Ordinal);
        Assert.Contains("周明", said, StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task A_secretary_cannot_write_to_another_branch_and_the_office_can_write_to_all(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        Assert.Contains("党委办公室", await institute.SayAsync(Secretary, "通知二支部：明天开会"), StringComparison.Ordinal);
        Assert.Contains("6 个群", await institute.SayAsync("29:demo-e1003", "通知全体党员：明天停电"), StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task A_group_that_removed_the_bot_is_a_failed_row_with_the_reason_and_the_others_get_the_notice(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        institute.Platform.Remove("19:demo-branch-2@thread.v2");

        await institute.SayAsync("29:demo-e1003", "通知全体党员：明天停电");
        await institute.SayAsync("29:demo-e1003", "确认");
        await institute.SayAsync("29:demo-e1001", $"批准通知 {(await institute.Works.Notices.ListAllAsync()).Max(kept => kept.Value.Number)}");
        await institute.UndoTimePassesAsync();

        var rows = (await institute.DeliveriesAsync()).Where(row => row.Content == Content.Notice).ToList();
        Assert.Equal(5, rows.Count(row => row.State == DeliveryState.Sent));
        var failed = Assert.Single(rows, row => row.State == DeliveryState.Failed);
        Assert.Contains("BotNotInConversationRoster", failed.Reason, StringComparison.Ordinal);
    }

    private static async Task<string> SendAsync(Institute institute)
    {
        await institute.SayAsync(Secretary, "通知一支部：明天下午3点开会");
        await institute.PressAsync(Secretary, "confirm");
        await institute.UndoTimePassesAsync();
        return (await institute.DeliveriesAsync()).Single(row => row.Content == Content.Notice).Work.ToString();
    }
}
