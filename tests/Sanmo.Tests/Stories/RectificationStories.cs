using Sanmo.Bot.Understanding;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Rectification;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.Stories;

public sealed class RectificationStories(Stores stores)
{
    private const string Zoe = "29:zoe";
    private const string Zhou = "user-id-0";
    private const string Wang = "29:demo-e1008";
    private const string Office = "29:demo-e1003";
    private const string Leader = "29:demo-e1002";

    [Theory, OnEveryStore]
    public async Task At_once_work_is_handed_in_and_signed_off_by_the_secretary(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        // ZG-007 is Wang Haiyan's, branch 1, due tomorrow.
        var asked = await institute.SayAsync(Wang, "7号整改完成了");
        Assert.Contains("做了什么", asked, StringComparison.Ordinal);
        var submitted = await institute.SayAsync(Wang, "三个项目的资料都已移交并签收");
        Assert.Contains("停止计时", submitted, StringComparison.Ordinal);
        Assert.Contains("下一步：周明核验", submitted, StringComparison.Ordinal);
        Assert.Contains("[撤销]", submitted, StringComparison.Ordinal);

        await institute.TurnClockToAsync("2026-11-23T09:01:00+08:00");
        var waiting = Assert.Single(institute.Platform.To(Zhou), one => one.Text.Contains("ZG-007", StringComparison.Ordinal) && one.Text.Contains("等待您核验", StringComparison.Ordinal));
        Assert.Contains("[通过并销号]", waiting.Text, StringComparison.Ordinal);
        Assert.Contains("[退回补充]", waiting.Text, StringComparison.Ordinal);

        Assert.Contains("已核验销号", await institute.PressAsync(Zhou, Intent.RectVerify, "ZG-007", values: new() { ["decision"] = "pass" }), StringComparison.Ordinal);
        var item = await ItemAsync(institute, 7);
        Assert.Equal(("m-1007", RectificationStatus.Closed), (item.VerifiedBy!, item.Status));
        await institute.TurnClockToAsync("2026-11-23T09:05:00+08:00");
        Assert.Contains(institute.Platform.To(Wang), one => one.Text.Contains("ZG-007 已核验销号，谢谢", StringComparison.Ordinal));
    }

    [Theory, OnEveryStore]
    public async Task Nobody_signs_off_their_own_work_and_is_told_who_can(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        await institute.SayAsync(Wang, "7号整改完成了，三个项目的资料都已移交");

        var refused = await institute.SayAsync(Wang, "ZG-007验收合格");

        Assert.Contains("不能由本人核验", refused, StringComparison.Ordinal);
        Assert.Contains("周明", refused, StringComparison.Ordinal);
        Assert.Contains("支部书记", await institute.SayAsync(Zoe, "ZG-007验收合格"), StringComparison.Ordinal);
        Assert.Equal(RectificationStatus.PendingVerification, (await ItemAsync(institute, 7)).Status);
    }

    [Theory, OnEveryStore]
    public async Task Staged_work_goes_step_by_step_to_the_office_and_then_to_the_responsible_leader(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        // ZG-012 is Zoe's: two of three steps are done.
        Assert.Contains("70%", await institute.SayAsync(Zoe, "12号整改完成了70%"), StringComparison.Ordinal);
        var tooEarly = await institute.SayAsync(Zoe, "ZG-012 完成，申请销号");
        Assert.Contains("还有 1 步没有完成", tooEarly, StringComparison.Ordinal);
        Assert.Contains("[第3步完成]", tooEarly, StringComparison.Ordinal);
        Assert.Contains("3/3 步", await institute.SayAsync(Zoe, "ZG-012 第3步完成"), StringComparison.Ordinal);

        Assert.Contains("材料", await institute.SayAsync(Zoe, "ZG-012 完成，申请销号"), StringComparison.Ordinal);
        Assert.Contains("还缺佐证材料", await institute.SayAsync(Zoe, "新除湿机已到货并验收"), StringComparison.Ordinal);
        Assert.Contains("等待核验", await institute.SayAsync(Zoe, "验收单.pdf"), StringComparison.Ordinal);
        var item = await ItemAsync(institute, 12);
        Assert.Equal((EvidenceKind.Attachment, "验收单.pdf"), (item.Shown.Single().Kind, item.Shown.Single().Text));

        Assert.Contains("先由党委办公室核对", await institute.SayAsync(Leader, "ZG-012验收通过"), StringComparison.Ordinal);
        Assert.Contains("材料已核对", await institute.SayAsync(Office, "ZG-012验收通过"), StringComparison.Ordinal);
        await institute.TurnClockToAsync("2026-11-23T09:05:00+08:00");
        Assert.Contains(institute.Platform.To(Leader), one => one.Text.Contains("请您确认是否销号", StringComparison.Ordinal) && one.Text.Contains("[通过并销号]", StringComparison.Ordinal));
        Assert.Contains("现在等何敏确认", await institute.SayAsync(Office, "ZG-012验收通过"), StringComparison.Ordinal);

        var closed = await institute.SayAsync(Leader, "ZG-012验收通过");
        Assert.Contains("已核验销号", closed, StringComparison.Ordinal);
        Assert.Contains("1月4日", closed, StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task Sent_back_after_its_limit_an_item_gets_three_workdays_and_stays_overdue(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind, "2026-11-24T09:00:00+08:00");
        var due = (await ItemAsync(institute, 31)).Due!.Value;
        Assert.True(due < new DateOnly(2026, 11, 24));

        // ZG-031 of branch 3 waits for its secretary.
        Assert.Contains("原因是什么", await institute.PressAsync("29:demo-e1023", Intent.RectVerify, "ZG-031", values: new() { ["decision"] = "return" }), StringComparison.Ordinal);
        var back = await institute.SayAsync("29:demo-e1023", "缺派车单");
        Assert.Contains("11月27日（周五）", back, StringComparison.Ordinal);
        await institute.TurnClockToAsync("2026-11-24T09:05:00+08:00");
        Assert.Contains(institute.Platform.To("29:demo-e1029"), one => one.Text.Contains("退回补充：缺派车单。请在 3 个工作日内（11月27日（周五）前）补交", StringComparison.Ordinal));

        var item = await ItemAsync(institute, 31);
        Assert.True(item.IsOverdue(new(2026, 11, 24)));
        Assert.Equal((due, new DateOnly(2026, 11, 27)), (item.Due!.Value, item.ReturnDue!.Value));
        Assert.Empty(item.DueChanges);
    }

    [Theory, OnEveryStore]
    public async Task More_time_is_asked_for_before_the_limit_and_granted_on_a_card(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var old = (await ItemAsync(institute, 12)).Due!.Value;

        var asked = await institute.SayAsync(Zoe, "12号整改申请延期到12月15日，原因是厂家推迟交货");
        Assert.Contains("→ 12月15日（周二）", asked, StringComparison.Ordinal);
        Assert.Contains("原时限不变", asked, StringComparison.Ordinal);
        Assert.Equal(old, (await ItemAsync(institute, 12)).Due);

        await institute.TurnClockToAsync("2026-11-23T09:05:00+08:00");
        var card = Assert.Single(institute.Platform.To(Office), one => one.Text.Contains("申请延期", StringComparison.Ordinal));
        Assert.Contains("之前已延期 1 次", card.Text, StringComparison.Ordinal);
        Assert.Contains("[同意延到12月15日（周二）]", card.Text, StringComparison.Ordinal);

        Assert.Contains("这件事需要", await institute.PressAsync(Zoe, RectificationOrders.Grant, "ZG-012", values: new() { ["decision"] = "pass" }), StringComparison.Ordinal);
        var granted = await institute.PressAsync(Office, RectificationOrders.Grant, "ZG-012", values: new() { ["decision"] = "pass" });
        Assert.Contains("已延期 2 次", granted, StringComparison.Ordinal);
        var item = await ItemAsync(institute, 12);
        Assert.Equal((new DateOnly(2026, 12, 15), 2), (item.Due!.Value, item.DueChanges.Count));
        await institute.TurnClockToAsync("2026-11-23T09:10:00+08:00");
        Assert.Contains(institute.Platform.To(Zoe), one => one.Text.Contains("时限已改为 12月15日（周二）", StringComparison.Ordinal));
    }

    [Theory, OnEveryStore]
    public async Task After_the_limit_only_the_cause_can_be_given_and_the_lateness_stays(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        // ZG-016 of branch 4 is six workdays late.
        var refused = await institute.SayAsync("29:demo-e1034", "16号整改申请延期到12月15日，原因是外业组没回");
        Assert.Contains("不能再申请延期", refused, StringComparison.Ordinal);
        Assert.Contains("[说明原因]", refused, StringComparison.Ordinal);
        Assert.Contains("时限不变", await institute.SayAsync("29:demo-e1034", "ZG-016 说明原因：外业组没回，预计11月30日完成"), StringComparison.Ordinal);

        var item = await ItemAsync(institute, 16);
        Assert.Empty(item.DueChanges);
        Assert.Equal((EntryKind.Cause, new DateOnly(2026, 11, 30)), (item.Progress[^1].Kind, item.Progress[^1].Expected!.Value));
        await institute.TurnClockToAsync("2026-11-23T09:05:00+08:00");
        Assert.Contains(institute.Platform.To("29:demo-e1030"), one => one.Text.Contains("外业组没回", StringComparison.Ordinal));
    }

    [Theory, OnEveryStore]
    public async Task An_old_card_shows_the_present_state_and_does_nothing(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var seen = (await institute.Works.Items.FindAsync(12))!.Version;
        await institute.SayAsync(Zoe, "12号整改完成了70%");

        var stale = await institute.PressAsync(Zoe, Intent.RectProgress, "ZG-012", version: seen, values: new() { ["percent"] = "20" });

        Assert.Contains("没有改动任何内容", stale, StringComparison.Ordinal);
        Assert.Equal(70, (await ItemAsync(institute, 12)).Progress[^1].Percent);
    }

    [Theory, OnEveryStore]
    public async Task What_was_handed_in_by_mistake_is_taken_back(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        await institute.SayAsync(Wang, "7号整改完成了，资料都已移交");

        Assert.Contains("已撤销", await institute.SayAsync(Wang, "撤销"), StringComparison.Ordinal);

        var item = await ItemAsync(institute, 7);
        Assert.Equal((RectificationStatus.InProgress, null), (item.Status, item.SubmittedAt));
        await institute.TurnClockToAsync("2026-11-23T09:05:00+08:00");
        Assert.DoesNotContain(institute.Platform.To(Zhou), one => one.Text.Contains("等待您核验", StringComparison.Ordinal) && one.Text.Contains("ZG-007", StringComparison.Ordinal));
    }

    private static async Task<RectificationItem> ItemAsync(Institute institute, int number) => (await institute.Works.Items.FindAsync(number))!.Value;
}
