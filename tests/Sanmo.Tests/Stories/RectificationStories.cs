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
    private const string Tang = "29:demo-e1005";
    private const string Li = "29:demo-e1009";
    private const string Wu = "29:demo-e1012";
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
        Assert.Contains("需要支部书记来办，可以联系：周明", await institute.SayAsync(Zoe, "ZG-007验收合格"), StringComparison.Ordinal);
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

        Assert.Contains("恢复到改动之前", await institute.SayAsync(Wang, "撤销"), StringComparison.Ordinal);

        var item = await ItemAsync(institute, 7);
        Assert.Equal((RectificationStatus.InProgress, null), (item.Status, item.SubmittedAt));
        await institute.TurnClockToAsync("2026-11-23T09:05:00+08:00");
        Assert.DoesNotContain(institute.Platform.To(Zhou), one => one.Text.Contains("等待您核验", StringComparison.Ordinal) && one.Text.Contains("ZG-007", StringComparison.Ordinal));
    }

    [Theory, OnEveryStore]
    public async Task In_English_an_item_is_handed_in_late_and_comes_back_with_a_fresh_limit(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        // ZG-005 is Li Jianguo's, who reads English; his secretary reads Chinese.
        var submitted = await institute.SayAsync(Li, "item 5 is finished: the site team checked every helmet");
        Assert.Contains("submitted after its deadline", submitted, StringComparison.Ordinal);
        Assert.Contains("Next: Zhou Ming verifies", submitted, StringComparison.Ordinal);
        Assert.Contains("已退回补充", await institute.SayAsync(Zhou, "退回5号，照片看不清"), StringComparison.Ordinal);
        await institute.TurnClockToAsync("2026-11-23T09:05:00+08:00");

        var back = Assert.Single(institute.Platform.To(Li), one => one.Text.Contains("was returned", StringComparison.Ordinal));
        Assert.Contains("within 3 working days", back.Text, StringComparison.Ordinal);
        Assert.Contains("26 Nov", back.Text, StringComparison.Ordinal);
        Assert.Contains("[Submit]", back.Text, StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task In_English_more_time_is_refused_with_the_reason_and_the_old_date_stands(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var due = (await ItemAsync(institute, 11)).Due;

        var asked = await institute.SayAsync(Wu, "extend item 11 to 20 December because the owners are away");
        Assert.Contains("Asked for more time for ZG-011", asked, StringComparison.Ordinal);
        Assert.Contains("the old deadline stands", asked, StringComparison.Ordinal);
        Assert.Contains("branch secretary", await institute.SayAsync(Wu, "grant extension ZG-011"), StringComparison.Ordinal);
        Assert.Contains("was not granted", await institute.SayAsync(Tang, "refuse extension ZG-011: keep to the plan"), StringComparison.Ordinal);
        await institute.TurnClockToAsync("2026-11-23T09:05:00+08:00");

        Assert.Contains(institute.Platform.To(Wu), one => one.Text.Contains("was not granted: keep to the plan", StringComparison.Ordinal));
        Assert.Equal(due, (await ItemAsync(institute, 11)).Due);
    }

    [Theory, OnEveryStore]
    public async Task A_secretary_grants_a_week_of_at_once_work_and_leaves_the_rest_to_the_office(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        // ZG-018 of branch 3 is due tomorrow.
        await institute.SayAsync("29:demo-e1024", "18号整改申请延期到11月30日，原因是会签人出差");
        Assert.Contains("11月30日", await institute.SayAsync("29:demo-e1023", "同意延期 ZG-018"), StringComparison.Ordinal);
        await institute.SayAsync("29:demo-e1024", "18号整改申请延期到12月20日，原因是会签人又出差");
        Assert.Contains("超出支部书记的权限", await institute.SayAsync("29:demo-e1023", "同意延期 ZG-018"), StringComparison.Ordinal);
        Assert.Contains("已延期 2 次", await institute.SayAsync(Office, "同意延期 ZG-018 到12月4日"), StringComparison.Ordinal);

        Assert.Equal([new DateOnly(2026, 11, 30), new(2026, 12, 4)], (await ItemAsync(institute, 18)).DueChanges.Select(change => change.To));
    }

    [Theory, OnEveryStore]
    public async Task A_problem_is_registered_and_a_secretarys_own_is_verified_one_level_up(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        var registered = await institute.SayAsync(Office, "登记问题：支部公示栏破损，责任人周明，11月27日前");
        Assert.Contains("已登记 ZG-041：支部公示栏破损。责任人周明，立行立改，11月27日（周五）前完成", registered, StringComparison.Ordinal);
        Assert.Contains("[撤销]", registered, StringComparison.Ordinal);
        Assert.Contains("已领办", await institute.SayAsync(Zhou, "领办 ZG-041"), StringComparison.Ordinal);
        Assert.Contains("下一步：宋雅文、唐婷核验", await institute.SayAsync(Zhou, "ZG-041 完成，公示栏已更换"), StringComparison.Ordinal);

        Assert.Contains("要由宋雅文、唐婷来办", await institute.SayAsync(Wang, "ZG-041验收通过"), StringComparison.Ordinal);
        Assert.Contains("不能由本人核验", await institute.SayAsync(Zhou, "ZG-041验收通过"), StringComparison.Ordinal);
        Assert.Contains("closed", await institute.SayAsync(Tang, "approve item ZG-041"), StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task A_list_of_problems_is_shown_first_and_registered_after_a_yes(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        var preview = await institute.SayAsync(Zhou, "登记问题清单 M1\n1. 会议室投影损坏，责任人卓怡，11月30日前\n2. 图纸归档不及时，责任人王海燕，12月25日前，分阶段整改");
        Assert.Contains("将登记 2 个问题", preview, StringComparison.Ordinal);
        Assert.Contains("分阶段整改 · 12月25日", preview, StringComparison.Ordinal);
        Assert.Null(await institute.Works.Items.FindAsync(41));
        Assert.Contains("ZG-041 至 ZG-042", await institute.SayAsync(Zhou, "确认"), StringComparison.Ordinal);

        var (first, second) = (await ItemAsync(institute, 41), await ItemAsync(institute, 42));
        Assert.Equal(("m-1010", ResolutionKind.Immediate, 1), (first.Owner, first.Kind, first.FromMeeting!.Value));
        Assert.Equal(("m-1008", ResolutionKind.Staged, new DateOnly(2026, 12, 25)), (second.Owner, second.Kind, second.Due!.Value));
        await institute.TurnClockToAsync("2026-11-23T09:05:00+08:00");
        Assert.Contains(institute.Platform.To(Zoe), one => one.Text.Contains("ZG-041 已交给您", StringComparison.Ordinal) && one.Text.Contains("[领办]", StringComparison.Ordinal));
        Assert.Contains(institute.Platform.To(Wang), one => one.Text.Contains("ZG-042 已交给您", StringComparison.Ordinal));

        Assert.Contains("责任领导：何敏", await institute.SayAsync(Zhou, "ZG-042 责任领导：何敏"), StringComparison.Ordinal);
        Assert.Contains("共 2 步", await institute.SayAsync(Wang, "ZG-042 增加步骤：清点未归档图纸，12月5日前"), StringComparison.Ordinal);
        Assert.Contains("责任人改为冯雪", await institute.SayAsync(Zhou, "ZG-042 责任人改为冯雪"), StringComparison.Ordinal);
        var planned = await ItemAsync(institute, 42);
        Assert.Equal(("m-1002", "m-1014", "清点未归档图纸"), (planned.Leader!, planned.Owner, planned.Milestones[0].Title));

        Assert.Contains("不在您所在的支部", await institute.SayAsync(Zhou, "登记问题：灯坏了，责任人韩冰"), StringComparison.Ordinal);
        Assert.Contains("需要支部书记来办", await institute.SayAsync(Zoe, "登记问题：灯坏了，责任人卓怡"), StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task A_closed_item_is_reopened_as_a_second_cycle_after_a_yes(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        Assert.Contains("到哪一天", await institute.SayAsync(Office, "重新整改 ZG-006：结对流于形式"), StringComparison.Ordinal);
        var preview = await institute.SayAsync(Office, "12月18日");
        Assert.Contains("第 2 轮，时限 12月18日（周五）", preview, StringComparison.Ordinal);
        Assert.Equal(RectificationStatus.Closed, (await ItemAsync(institute, 6)).Status);
        Assert.Contains("第 2 轮", await institute.SayAsync(Office, "确认"), StringComparison.Ordinal);

        var item = await ItemAsync(institute, 6);
        Assert.Equal((RectificationStatus.Registered, 2, 0), (item.Status, item.Cycle, item.Percent));
        await institute.TurnClockToAsync("2026-11-23T09:05:00+08:00");
        Assert.Contains(institute.Platform.To("29:demo-e1014"), one => one.Text.Contains("需要重新整改（第 2 轮）：结对流于形式", StringComparison.Ordinal));
    }

    [Theory, OnEveryStore]
    public async Task The_office_supervises_with_a_date_and_the_answer_is_passed_on(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        Assert.Contains("11月27日（周五）前答复", await institute.SayAsync(Office, "督办 ZG-004，11月27日前答复"), StringComparison.Ordinal);
        await institute.TurnClockToAsync("2026-11-23T09:05:00+08:00");
        Assert.Contains(institute.Platform.To("29:demo-e1020"), one => one.Text.Contains("已列入督办，请您在11月27日（周五）前答复", StringComparison.Ordinal) && one.Text.Contains("[说明原因]", StringComparison.Ordinal));
        Assert.Contains("已同步给书记", await institute.SayAsync("29:demo-e1020", "ZG-004 说明原因：东区缺数据，预计12月4日完成"), StringComparison.Ordinal);
        await institute.TurnClockToAsync("2026-11-23T09:10:00+08:00");
        Assert.Contains(institute.Platform.To(Office), one => one.Text.Contains("东区缺数据", StringComparison.Ordinal));
        Assert.Null((await ItemAsync(institute, 4)).OpenSlip);
    }

    [Theory, OnEveryStore]
    public async Task The_committees_counters_and_the_ledger_name_nobody_in_a_group(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        var figures = await institute.SayAsync(Office, "整改统计");
        Assert.Contains("合计", figures, StringComparison.Ordinal);
        Assert.Contains("长期坚持", figures, StringComparison.Ordinal);
        var inGroup = await institute.SayInGroupAsync(Zhou, "19:group-1@thread.v2", "整改统计");
        Assert.Contains("完成率", inGroup, StringComparison.Ordinal);
        Assert.DoesNotContain("卓怡", inGroup, StringComparison.Ordinal);
        Assert.DoesNotContain("卓怡", await institute.SayInGroupAsync(Zhou, "19:group-1@thread.v2", "整改台账"), StringComparison.Ordinal);
        Assert.Contains("ZG-012", await institute.SayAsync(Zhou, "整改台账"), StringComparison.Ordinal);
        Assert.DoesNotContain("ZG-007", await institute.SayAsync(Zoe, "整改台账"), StringComparison.Ordinal);
        Assert.Contains("found", await institute.SayAsync(Tang, "rectification figures"), StringComparison.Ordinal);
    }

    private static async Task<RectificationItem> ItemAsync(Institute institute, int number) => (await institute.Works.Items.FindAsync(number))!.Value;
}
