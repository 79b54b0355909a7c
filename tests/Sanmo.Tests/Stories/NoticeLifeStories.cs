using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Audit;
using Sanmo.Core.Members;
using Sanmo.Core.Notices;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.Stories;

/// <summary>A notice from its first words to its last, in both languages: 周明 leads the first branch in Chinese, Dong Hao the third in English.</summary>
public sealed class NoticeLifeStories(Stores stores)
{
    private const string Zhou = "user-id-0";
    private const string Dong = "29:demo-e1025";
    private const string Zoe = "29:zoe";
    private const string Office = "29:demo-e1003";
    private const string Tang = "29:demo-e1005";
    private const string Deputy = "29:demo-e1002";
    private const string First = "19:group-1@thread.v2";
    private const string Third = "19:demo-branch-3@thread.v2";

    [Theory, OnEveryStore("zh"), OnEveryStore("en")]
    public async Task Undone_in_time_it_reaches_nobody(StoreKind kind, string language)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var (who, chat) = language == "zh" ? (Zhou, First) : (Dong, Third);
        await institute.SayAsync(who, language == "zh" ? "通知一支部：明天下午3点开会" : "tell branch 3: meeting tomorrow 3 pm");
        var sent = await institute.SayAsync(who, language == "zh" ? "确认" : "yes");
        Assert.Contains(language == "zh" ? "15 秒内可以撤销" : "undo it for 15 seconds", sent, StringComparison.Ordinal);

        institute.Clock.Advance(TimeSpan.FromSeconds(14));
        await institute.WorkAsync();
        Assert.Contains(language == "zh" ? "已撤销" : "Undone", await institute.SayAsync(who, language == "zh" ? "撤销" : "undo"), StringComparison.Ordinal);
        await institute.TurnClockToAsync(institute.Now.AddMinutes(10).ToString("O"));

        Assert.DoesNotContain(institute.Platform.InGroup(chat), arrival => arrival.Text.Contains("【通知", StringComparison.Ordinal));
        Assert.Equal(NoticeState.Recalled, (await NewestAsync(institute)).State);
    }

    [Theory, OnEveryStore]
    public async Task Shown_first_its_time_its_text_and_its_terms_can_be_changed_in_words(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        await institute.SayAsync(Zhou, "通知一支部：明天下午2点开会");

        var later = await institute.SayAsync(Zhou, "不是，改成三点");
        Assert.Contains("11月23日（周一） 15:00", later, StringComparison.Ordinal);
        var text = await institute.SayAsync(Zhou, "内容改成：后天下午4点开会");
        Assert.Contains("后天下午4点开会", text, StringComparison.Ordinal);
        Assert.DoesNotContain("明天下午2点", text, StringComparison.Ordinal);
        Assert.Contains("不用回复", await institute.SayAsync(Zhou, "不用回复"), StringComparison.Ordinal);
        Assert.Contains("11月27日（周五） 17:00", await institute.SayAsync(Zhou, "周五前回复"), StringComparison.Ordinal);
        Assert.Contains("定于 11月23日（周一） 15:00", await institute.SayAsync(Zhou, "确认"), StringComparison.Ordinal);

        await institute.TurnClockToAsync("2026-11-23T14:58:00+08:00");
        Assert.DoesNotContain(institute.Platform.InGroup(First), arrival => arrival.Text.Contains("后天下午4点", StringComparison.Ordinal));
        await institute.TurnClockToAsync("2026-11-23T15:01:00+08:00");
        Assert.Single(institute.Platform.InGroup(First), arrival => arrival.Text.Contains("后天下午4点", StringComparison.Ordinal));
    }

    [Theory, OnEveryStore]
    public async Task Before_it_goes_out_its_fields_can_be_changed_in_the_preview(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        await institute.SayAsync(Dong, "tell branch 3: meeting tomorrow 3 pm");

        var preview = await institute.PressAsync(Dong, new Button("Edit", Intent.NoticeBroadcast), filled: new Dictionary<string, string> { ["content"] = "No meeting tomorrow", ["branch"] = "branch-3", ["date"] = "2026-11-24", ["newTime"] = "08:30", ["needAck"] = "no", ["urgent"] = "no" });
        Assert.Contains("No meeting tomorrow", preview, StringComparison.Ordinal);
        Assert.Contains("Tue 24 Nov 08:30", preview, StringComparison.Ordinal);
        Assert.Contains("no reply wanted", preview, StringComparison.Ordinal);
        Assert.Contains("Tue 24 Nov 08:30", await institute.PressAsync(Dong, "confirm"), StringComparison.Ordinal);

        var notice = await NewestAsync(institute);
        Assert.False(notice.NeedAck);
        Assert.Equal(NoticeState.Scheduled, notice.State);
    }

    [Theory, OnEveryStore("zh"), OnEveryStore("en")]
    public async Task A_scheduled_one_is_listed_moved_and_cancelled(StoreKind kind, string language)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var zh = language == "zh";
        var (who, chat) = zh ? (Zhou, First) : (Dong, Third);
        await institute.SayAsync(who, zh ? "明天上午9点通知一支部：带党徽" : "at 9 am tomorrow tell branch 3: bring your badge");
        await institute.SayAsync(who, zh ? "确认" : "yes");
        var number = (await NewestAsync(institute)).Number;

        Assert.Contains(zh ? $"通知 {number}" : $"Notice {number}", await institute.SayAsync(who, zh ? "定时通知" : "scheduled notices"), StringComparison.Ordinal);
        Assert.Contains(zh ? "11月25日（周三） 10:00" : "Wed 25 Nov 10:00", await institute.SayAsync(who, zh ? $"修改通知 {number}：改到后天上午10点" : $"change notice {number} to Wednesday 10 am"), StringComparison.Ordinal);
        await institute.TurnClockToAsync("2026-11-24T09:30:00+08:00");
        Assert.DoesNotContain(institute.Platform.InGroup(chat), arrival => arrival.Text.Contains(zh ? "党徽" : "badge", StringComparison.Ordinal));
        Assert.Contains(zh ? "没有发出" : "nothing went out", await institute.SayAsync(who, zh ? $"取消通知 {number}" : $"cancel notice {number}"), StringComparison.Ordinal);
        await institute.TurnClockToAsync("2026-11-25T10:30:00+08:00");

        Assert.DoesNotContain(institute.Platform.InGroup(chat), arrival => arrival.Text.Contains(zh ? "党徽" : "badge", StringComparison.Ordinal));
    }

    [Theory, OnEveryStore]
    public async Task A_draft_is_found_in_the_list_and_sent_from_its_card(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        const string wang = "29:demo-e1008";
        Assert.Contains("草稿", await institute.SayAsync(wang, "通知列表"), StringComparison.Ordinal);
        Assert.Contains("[发送]", await institute.SayAsync(wang, "查看通知12"), StringComparison.Ordinal);

        var sent = await institute.PressAsync(wang, new Button("", NoticeOrders.Change, "N12", Values: new Dictionary<string, string> { ["send"] = "now" }));
        Assert.Contains("定于 11月23日（周一） 09:00", sent, StringComparison.Ordinal);
        await institute.UndoTimePassesAsync();

        Assert.Contains("党费", Assert.Single(institute.Platform.InGroup(First)).Text, StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task Everyone_hears_of_it_only_when_a_second_person_agrees(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var preview = await institute.SayAsync(Office, "通知全体党员：明天停电");
        Assert.Contains("6 个群", preview, StringComparison.Ordinal);
        Assert.Contains("另一位", preview, StringComparison.Ordinal);
        await institute.SayAsync(Office, "确认");
        var number = (await NewestAsync(institute)).Number;
        await institute.UndoTimePassesAsync();

        Assert.Empty(institute.Platform.InGroup(First));
        var asked = Assert.Single(institute.Platform.To(Deputy));
        Assert.Contains("明天停电", asked.Text, StringComparison.Ordinal);
        Assert.Contains("[同意发送]", asked.Text, StringComparison.Ordinal);
        Assert.Contains("须由另一位", await institute.SayAsync(Office, $"批准通知 {number}"), StringComparison.Ordinal);
        Assert.Contains("已同意", await institute.PressAsync(Deputy, asked.Reply.Buttons![0]), StringComparison.Ordinal);
        Assert.Contains("approved by He Min", await institute.SayAsync(Tang, $"approve notice {number}"), StringComparison.Ordinal);
        await institute.UndoTimePassesAsync();

        Assert.Contains("明天停电", Assert.Single(institute.Platform.InGroup(First)).Text, StringComparison.Ordinal);
        Assert.Contains(institute.Platform.To(Office), arrival => arrival.Text.Contains("何敏已同意", StringComparison.Ordinal));
    }

    [Theory, OnEveryStore]
    public async Task The_second_person_says_no_with_a_reason_and_the_sender_reads_it(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        await institute.SayAsync(Office, "通知全体党员：明天停电");
        await institute.SayAsync(Office, "确认");
        var number = (await NewestAsync(institute)).Number;

        Assert.Contains("reason", await institute.SayAsync(Tang, $"decline notice {number}"), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("declined", await institute.SayAsync(Tang, "the date is not certain"), StringComparison.Ordinal);
        await institute.UndoTimePassesAsync();

        Assert.Contains(institute.Platform.To(Office), arrival => arrival.Text.Contains("the date is not certain", StringComparison.Ordinal));
        Assert.Empty(institute.Platform.InGroup(First));
        Assert.DoesNotContain(institute.Platform.To(Deputy), arrival => arrival.Text.Contains("同意发送", StringComparison.Ordinal));
    }

    [Theory, OnEveryStore]
    public async Task Who_is_no_secretary_any_more_when_its_time_comes_does_not_send_it(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        await institute.SayAsync(Zhou, "明天上午9点通知一支部：带党徽");
        await institute.SayAsync(Zhou, "确认");
        var roster = await institute.RosterAsync();
        var zhou = roster.FindKept(roster.FindMember("m-1007")!)!;
        Assert.True(await institute.Get<MemberStore>().SaveAsync(zhou, zhou.Value with { Roles = [Role.Member] }, new Act("m-1003", "import")));

        await institute.TurnClockToAsync("2026-11-24T09:10:00+08:00");

        Assert.DoesNotContain(institute.Platform.InGroup(First), arrival => arrival.Text.Contains("党徽", StringComparison.Ordinal));
        Assert.Contains(institute.Platform.Arrivals, arrival => arrival.Text.Contains("没有发出", StringComparison.Ordinal));
    }

    [Theory, OnEveryStore]
    public async Task Stopped_on_its_way_it_says_how_far_it_got_and_withdraws_those(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        await institute.SayAsync(Office, "通知一支部、二支部和三支部：明天停电");
        await institute.SayAsync(Office, "确认");
        institute.Platform.Troubles.Enqueue(new(Bot.Channels.SendOutcome.RetryLater, RetryAt: institute.Now.AddMinutes(30)));
        await institute.UndoTimePassesAsync();
        var number = (await NewestAsync(institute)).Number;

        var stopped = await institute.SayAsync(Office, $"停止发送通知{number}");
        Assert.Contains("3 个群中 2 个已收到", stopped, StringComparison.Ordinal);
        await institute.PressAsync(Office, "confirm");
        await institute.TurnClockToAsync(institute.Now.AddHours(1).ToString("O"));

        var showing = new[] { First, "19:demo-branch-2@thread.v2", Third }.SelectMany(institute.Platform.Showing).Where(message => message.Text.Contains($"通知 {number}", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, showing.Count);
        Assert.All(showing, message => Assert.Contains("撤回", message.Text, StringComparison.Ordinal));
        Assert.All(showing, message => Assert.DoesNotContain("明天停电", message.Text, StringComparison.Ordinal));
    }

    [Theory, OnEveryStore("zh"), OnEveryStore("en")]
    public async Task Corrected_in_place_it_says_when_and_asks_again_only_if_its_sender_says_so(StoreKind kind, string language)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var zh = language == "zh";
        var (who, chat, member) = zh ? (Zhou, First, Zoe) : (Dong, Third, "29:demo-e1028");
        var number = await SendAsync(institute, who, zh ? "通知一支部：明天下午3点开会" : "tell branch 3: meeting tomorrow 3 pm");
        await institute.PressAsync(member, Intent.NoticeAck, $"N{number}");

        await institute.SayAsync(who, zh ? $"更正通知{number}：明天下午4点开会" : $"correct notice {number}: meeting tomorrow 4 pm");
        await institute.SayAsync(who, zh ? "确认" : "yes");
        await LaterAsync(institute);
        var shown = Assert.Single(institute.Platform.Showing(chat), message => message.Text.Contains(zh ? "4点" : "4 pm", StringComparison.Ordinal)).Text;
        Assert.Contains("更正", shown, StringComparison.Ordinal);
        Assert.Contains("1/", shown, StringComparison.Ordinal);

        await institute.PressAsync(who, new Button("", NoticeOrders.Change, $"N{number}", Values: new Dictionary<string, string> { ["content"] = zh ? "明天下午5点开会" : "meeting tomorrow 5 pm", ["again"] = "yes" }));
        await LaterAsync(institute);
        shown = Assert.Single(institute.Platform.Showing(chat), message => message.Text.Contains(zh ? "5点" : "5 pm", StringComparison.Ordinal)).Text;
        Assert.Contains("0/", shown, StringComparison.Ordinal);
        Assert.Contains("✔", await institute.PressAsync(member, Intent.NoticeAck, $"N{number}"), StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task Withdrawn_while_somebody_presses_received_it_says_so(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var number = await SendAsync(institute, Zhou, "通知一支部：明天下午3点开会");
        Assert.Contains("已撤回", await institute.SayAsync(Zhou, $"撤回通知{number} 时间写错了"), StringComparison.Ordinal);
        await institute.SayAsync(Zhou, "确认");

        var pressed = await institute.PressAsync(Zoe, Intent.NoticeAck, $"N{number}", First);
        Assert.Contains("已经撤回", pressed, StringComparison.Ordinal);
        Assert.Contains("时间写错了", pressed, StringComparison.Ordinal);
        Assert.Contains("已撤销", await institute.SayAsync(Zhou, "撤销"), StringComparison.Ordinal);
        Assert.Contains("已确认", await institute.PressAsync(Zoe, Intent.NoticeAck, $"N{number}", First), StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task An_answer_given_to_an_earlier_version_is_decided_again(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var number = await SendAsync(institute, Zhou, "通知一支部：明天下午3点开会");
        var seen = (await institute.Works.Notices.FindAsync(number))!;
        await institute.Works.Notices.ChangeAsync(number, notice => NoticeSteps.Withdraw(notice, null, institute.Now).After, new Act("m-1007", NoticeOrders.Withdraw));

        Assert.False(await institute.Works.Notices.AcknowledgeAsync(seen.Value, new("m-1010", institute.Now, AcknowledgedBy.Button, null), seen.Version));
        Assert.Empty(await institute.Works.Notices.ListAnswersAsync(seen.Value));
    }

    [Theory, OnEveryStore]
    public async Task A_bare_ok_in_a_group_counts_only_for_what_the_chat_was_asked_last(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var number = await SendAsync(institute, Zhou, "通知一支部：明天下午3点开会");

        Assert.Empty(await institute.SayInGroupAsync(Zoe, First, "1", mention: false));
        Assert.Equal(["m-1010"], (await institute.Works.Notices.ListAnswersAsync((await institute.Works.Notices.FindAsync(number))!.Value)).Select(answer => answer.Member));
        var older = (await institute.Works.Notices.FindAsync(9))!.Value;
        var before = (await institute.Works.Notices.ListAnswersAsync(older)).Count;
        Assert.Empty(await institute.SayInGroupAsync(Zoe, First, "ok", mention: false));
        Assert.Equal(before, (await institute.Works.Notices.ListAnswersAsync(older)).Count);
        await institute.TurnClockToAsync("2026-11-24T17:30:00+08:00");
        Assert.Empty(await institute.SayInGroupAsync("29:demo-e1011", First, "1", mention: false));
        Assert.Single(await institute.Works.Notices.ListAnswersAsync((await institute.Works.Notices.FindAsync(number))!.Value));
    }

    [Theory, OnEveryStore]
    public async Task A_leader_confirms_for_the_branch_without_ticking_anybody_and_for_a_person_marked(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var number = await SendAsync(institute, Office, "通知一支部和二支部：明天停水");

        Assert.Contains("支部确认", await institute.SayInGroupAsync(Zhou, First, "一支部已收到"), StringComparison.Ordinal);
        Assert.Contains("代", await institute.SayInGroupAsync(Zhou, First, "卓怡收到"), StringComparison.Ordinal);
        await LaterAsync(institute);

        var notice = (await institute.Works.Notices.FindAsync(number))!.Value;
        Assert.Equal("branch-1", Assert.Single(notice.BranchAnswers!).Branch);
        var answers = await institute.Works.Notices.ListAnswersAsync(notice);
        Assert.Equal(["m-1007", "m-1010"], answers.Select(answer => answer.Member).Order());
        Assert.Equal("m-1007", answers.Single(answer => answer.Via == AcknowledgedBy.Proxy).By);
        Assert.Contains("支部已代为确认", Assert.Single(institute.Platform.Showing(First), message => message.Text.Contains("明天停水", StringComparison.Ordinal)).Text, StringComparison.Ordinal);
        Assert.Contains("书记", await institute.SayInGroupAsync(Zoe, First, "赵鹏收到"), StringComparison.Ordinal);
    }

    [Theory, OnEveryStore("zh"), OnEveryStore("en")]
    public async Task One_press_urges_in_private_those_who_are_missing_not_again_at_once_and_fewer_as_they_confirm(StoreKind kind, string language)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var zh = language == "zh";
        var (who, chat, member, other) = zh ? (Zhou, First, Zoe, "29:demo-e1011") : (Dong, Third, "29:demo-e1028", "29:demo-e1026");
        var number = await SendAsync(institute, who, zh ? "通知一支部：明天下午3点开会" : "tell branch 3: meeting tomorrow 3 pm");
        await institute.PressAsync(member, Intent.NoticeAck, $"N{number}");
        var missing = zh ? 6 : 5;
        Assert.Contains(zh ? $"私下提醒这 {missing} 人" : $"Remind these {missing} privately", await institute.PressAsync(who, Intent.NoticeUnacked, $"N{number}"), StringComparison.Ordinal);

        Assert.Contains(zh ? $"提醒 {missing} 人" : $"{missing} people", await institute.PressAsync(who, Intent.NudgeSend, $"N{number}"), StringComparison.Ordinal);
        await institute.UndoTimePassesAsync();
        Assert.Single(institute.Platform.To(other), arrival => arrival.Text.Contains($"{number}", StringComparison.Ordinal));
        Assert.DoesNotContain(institute.Platform.To(member), arrival => arrival.Text.Contains($"{number}", StringComparison.Ordinal));
        Assert.Single(institute.Platform.InGroup(chat));

        Assert.Contains(zh ? "09:05 后可以再提醒" : "possible again after 09:05", await institute.PressAsync(who, Intent.NudgeSend, $"N{number}"), StringComparison.Ordinal);
        Assert.Contains("09:05", await institute.PressAsync(who, Intent.NoticeUnacked, $"N{number}"), StringComparison.Ordinal);
        await institute.PressAsync(other, Intent.NoticeAck, $"N{number}");
        institute.Clock.Advance(TimeSpan.FromMinutes(6));
        Assert.Contains(zh ? $"提醒 {missing - 1} 人" : $"{missing - 1} people", await institute.PressAsync(who, Intent.NudgeSend, $"N{number}"), StringComparison.Ordinal);
        institute.Clock.Advance(TimeSpan.FromMinutes(6));
        await institute.PressAsync(who, Intent.NudgeSend, $"N{number}");
        institute.Clock.Advance(TimeSpan.FromMinutes(6));
        Assert.Contains(zh ? "已经提醒过 3 次" : "3 times already", await institute.PressAsync(who, Intent.NudgeSend, $"N{number}"), StringComparison.Ordinal);
    }

    [Theory, OnEveryStore("zh"), OnEveryStore("en")]
    public async Task An_items_owner_is_urged_in_private_and_others_items_are_refused(StoreKind kind, string language)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var zh = language == "zh";
        var (who, branch) = zh ? (Zhou, "branch-1") : (Dong, "branch-3");
        var item = (await institute.Works.Items.ListAllAsync()).Select(kept => kept.Value).First(one => one.Branch == branch && one.IsOpen && one.Owner != (zh ? "m-1007" : "m-1025") && one.Milestones.Count == 0);
        var elsewhere = (await institute.Works.Items.ListAllAsync()).Select(kept => kept.Value).First(one => one.Branch == "branch-2" && one.IsOpen);

        Assert.Contains(zh ? "私下提醒 1 人" : "Reminding 1 person", await institute.SayAsync(who, zh ? $"催一下{item.Work}" : $"nudge {item.Work}"), StringComparison.Ordinal);
        await institute.UndoTimePassesAsync();
        Assert.Contains(institute.Platform.Arrivals, arrival => arrival.Text.Contains(item.Work.ToString(), StringComparison.Ordinal) && (arrival.Text.Contains(zh ? "周明" : "董浩", StringComparison.Ordinal) || arrival.Text.Contains(zh ? "Zhou Ming" : "Dong Hao", StringComparison.Ordinal)));
        Assert.DoesNotContain(zh ? "私下提醒" : "Reminding", await institute.SayAsync(who, zh ? $"催一下{elsewhere.Work}" : $"nudge {elsewhere.Work}"), StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task When_the_time_is_over_its_sender_hears_who_is_missing_or_that_nobody_is(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var number = await SendAsync(institute, Zhou, "通知一支部：明天下午3点开会，今天下午4点前回复");
        foreach (var member in new[] { "29:demo-e1008", "29:demo-e1009", Zoe, "29:demo-e1011", "29:demo-e1012", "29:demo-e1013" })
            await institute.PressAsync(member, Intent.NoticeAck, $"N{number}");
        await institute.TurnClockToAsync("2026-11-23T16:05:00+08:00");

        var report = Assert.Single(institute.Platform.Arrivals, arrival => arrival.Text.Contains("确认时间到了", StringComparison.Ordinal) && arrival.Text.Contains($"通知 {number}", StringComparison.Ordinal));
        Assert.Contains("冯雪", report.Text, StringComparison.Ordinal);
        Assert.Contains("6/7", report.Text, StringComparison.Ordinal);
        Assert.Contains("已修改", (await institute.PressAsync(Zhou, report.Reply.Buttons![0])).Replace("正在原处更正", "已修改", StringComparison.Ordinal), StringComparison.Ordinal);
        await institute.PressAsync("29:demo-e1014", Intent.NoticeAck, $"N{number}");
        // By then he has been told enough for one day.
        await institute.TurnClockToAsync("2026-11-25T09:00:00+08:00");
        Assert.Contains(institute.Platform.To("user-id-0").Concat(institute.Platform.To("29:demo-e1007")).Select(arrival => arrival.Text), text => text.Contains("7 人全部确认", StringComparison.Ordinal));
    }

    [Theory, OnEveryStore]
    public async Task In_the_silence_of_the_groups_it_waits_unless_somebody_says_urgent_who_is_named(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind, "2026-11-23T12:30:00+08:00");

        Assert.Contains("13:30", await institute.SayAsync(Zhou, "通知一支部：下午开会"), StringComparison.Ordinal);
        await institute.SayAsync(Zhou, "取消");
        var urgent = await institute.SayAsync(Zhou, "紧急通知一支部：二楼漏水，请马上来");
        Assert.Contains("由周明注明", urgent, StringComparison.Ordinal);
        await institute.SayAsync(Zhou, "确认");
        await institute.UndoTimePassesAsync();

        Assert.Contains("【紧急】", Assert.Single(institute.Platform.InGroup(First)).Text, StringComparison.Ordinal);
        Assert.Equal("m-1007", (await NewestAsync(institute)).UrgentBy);
    }

    [Theory, OnEveryStore]
    public async Task Another_text_for_everyone_waits_for_a_second_person_and_the_old_one_stands_until_then(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var number = await SendToEveryoneAsync(institute);

        await institute.SayAsync(Office, $"更正通知{number}：后天停水");
        var asked = await institute.SayAsync(Office, "确认");
        Assert.Contains("同意之前群里仍是原文", asked, StringComparison.Ordinal);
        await institute.UndoTimePassesAsync();
        Assert.Contains("明天停电", Assert.Single(institute.Platform.Showing(First)).Text, StringComparison.Ordinal);
        Assert.Contains("须由另一位", await institute.SayAsync(Office, $"批准通知 {number}"), StringComparison.Ordinal);
        var card = institute.Platform.To(Deputy).Last();
        Assert.Contains("明天停电", card.Text, StringComparison.Ordinal);
        Assert.Contains("后天停水", card.Text, StringComparison.Ordinal);
        Assert.Contains("后天停水", await institute.SayAsync(Office, $"查看通知{number}"), StringComparison.Ordinal);

        Assert.Contains("已同意更正通知", await institute.PressAsync(Deputy, card.Reply.Buttons![0]), StringComparison.Ordinal);
        await institute.UndoTimePassesAsync();
        var shown = Assert.Single(institute.Platform.Showing(First)).Text;
        Assert.Contains("后天停水", shown, StringComparison.Ordinal);
        Assert.Contains("更正", shown, StringComparison.Ordinal);
        Assert.Contains(institute.Platform.To(Office), arrival => arrival.Text.Contains("何敏已同意更正", StringComparison.Ordinal));
        Assert.Null((await NewestAsync(institute)).Proposal);
    }

    [Theory, OnEveryStore]
    public async Task A_correction_that_is_not_agreed_to_changes_nothing_and_says_why_and_withdrawing_waits_for_nobody(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var number = await SendToEveryoneAsync(institute);
        await institute.SayAsync(Office, $"更正通知{number}：后天停水");
        await institute.SayAsync(Office, "确认");

        await institute.SayAsync(Tang, $"decline notice {number}");
        Assert.Contains("the old text stays", await institute.SayAsync(Tang, "the water works say otherwise"), StringComparison.Ordinal);
        await institute.UndoTimePassesAsync();
        Assert.Contains(institute.Platform.To(Office), arrival => arrival.Text.Contains("the water works say otherwise", StringComparison.Ordinal));
        Assert.Contains("明天停电", Assert.Single(institute.Platform.Showing(First)).Text, StringComparison.Ordinal);

        await institute.SayAsync(Office, $"更正通知{number}：大后天停气");
        await institute.SayAsync(Office, "确认");
        await institute.SayAsync(Office, $"撤回通知 {number}");
        await institute.SayAsync(Office, "确认");
        await institute.UndoTimePassesAsync();
        Assert.Contains("撤回", Assert.Single(institute.Platform.Showing(First)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("已同意", await institute.SayAsync(Deputy, $"批准通知 {number}"), StringComparison.Ordinal);
    }

    private static async Task<int> SendToEveryoneAsync(Institute institute)
    {
        await institute.SayAsync(Office, "通知全体党员：明天停电");
        await institute.SayAsync(Office, "确认");
        var number = (await NewestAsync(institute)).Number;
        await institute.SayAsync(Deputy, $"批准通知 {number}");
        await institute.UndoTimePassesAsync();
        return number;
    }

    [Theory, OnEveryStore("zh"), OnEveryStore("en")]
    public async Task Whose_message_did_not_arrive_is_named_apart_from_those_who_only_have_not_answered(StoreKind kind, string language)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var zh = language == "zh";
        var (who, gone) = zh ? (Zhou, "29:demo-e1014") : (Dong, "29:demo-e1028");
        var number = await SendAsync(institute, who, zh ? "通知一支部：明天下午3点开会，请回复" : "tell branch 3: meeting tomorrow 3 pm, please confirm");
        institute.Platform.Remove(gone);
        await institute.SayAsync(who, zh ? $"催一下通知{number}还没回复的人" : $"nudge those who have not confirmed notice {number}");
        await institute.PressAsync(who, "confirm");
        await institute.UndoTimePassesAsync();

        var list = (await institute.SayAsync(who, zh ? $"通知{number}谁没确认" : $"who has not confirmed notice {number}")).Split('\n');
        var lost = Assert.Single(list, line => line.Contains(zh ? "消息没送到（1）" : "did not arrive (1)", StringComparison.Ordinal));
        Assert.Contains(zh ? "冯雪" : "Cai Mingzhu", lost, StringComparison.Ordinal);
        Assert.DoesNotContain(list, line => line != lost && line.Contains(zh ? "冯雪" : "Cai Mingzhu", StringComparison.Ordinal));
    }

    private static Task LaterAsync(Institute institute) => institute.TurnClockToAsync(institute.Now.AddSeconds(3).ToString("O"));

    private static async Task<int> SendAsync(Institute institute, string who, string text)
    {
        await institute.SayAsync(who, text);
        await institute.PressAsync(who, "confirm");
        await institute.UndoTimePassesAsync();
        return (await NewestAsync(institute)).Number;
    }

    private static async Task<Notice> NewestAsync(Institute institute) => (await institute.Works.Notices.ListAllAsync()).Select(kept => kept.Value).MaxBy(notice => notice.Number)!;
}
