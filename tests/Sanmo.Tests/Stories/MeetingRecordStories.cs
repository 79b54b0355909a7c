using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Meetings;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.Stories;

/// <summary>From the first signature to the minutes, on Monday 23 November 2026.</summary>
public sealed class MeetingRecordStories(Stores stores)
{
    private const string Secretary = "user-id-0";
    private const string Zoe = "29:zoe";
    private const string Office = "29:demo-e1003";
    private const string Group = "19:group-1@thread.v2";

    [Theory, OnEveryStore]
    public async Task Signing_in_opens_half_an_hour_before_and_a_second_time_changes_nothing(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var meeting = await MeetingStories.CreateAsync(institute, "今天上午11点开党员大会");

        Assert.Contains("11月23日（周一） 10:30 起可以签到", await institute.SayAsync(Zoe, $"会议签到 {meeting.Work}"), StringComparison.Ordinal);
        await institute.TurnClockToAsync("2026-11-23T10:40:00+08:00");
        var first = await institute.SayAsync(Zoe, "会议签到");
        Assert.Contains("✔ 已签到", first, StringComparison.Ordinal);
        Assert.Contains("实到 1/8", first, StringComparison.Ordinal);
        Assert.Contains("之前已经签到", await institute.PressAsync(Zoe, MeetingOrders.SignIn, meeting.Work.ToString(), Group), StringComparison.Ordinal);
        Assert.Contains("不在", await institute.SayAsync("29:ann", $"会议签到 {meeting.Work}"), StringComparison.Ordinal);
        Assert.Single((await KeptAsync(institute, meeting)).SignedIn);
    }

    [Theory, OnEveryStore]
    public async Task Only_those_who_keep_the_record_sign_for_others_and_the_sheet_says_so(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var meeting = await MeetingStories.CreateAsync(institute, "今天上午11点开党员大会");
        await institute.SayAsync("29:demo-e1011", $"{meeting.Work}请假，去医院");
        await institute.SayAsync(Secretary, $"批准请假 {meeting.Work} 赵鹏");
        await institute.TurnClockToAsync("2026-11-23T11:10:00+08:00");

        Assert.Contains("代签由主持人、记录人或书记来办", await institute.SayAsync(Zoe, $"代签 {meeting.Work} 冯雪"), StringComparison.Ordinal);
        Assert.Contains("✔ 已代冯雪签到", await institute.SayAsync(Secretary, $"代签 {meeting.Work} 冯雪"), StringComparison.Ordinal);
        await institute.SayAsync(Secretary, $"会议签到 {meeting.Work}");

        var sheet = await institute.SayAsync(Secretary, $"考勤表 {meeting.Work}");
        Assert.Contains("应到 8 人，实到 2 人", sheet, StringComparison.Ordinal);
        Assert.Contains("冯雪（周明代签）", sheet, StringComparison.Ordinal);
        Assert.Contains("赵鹏（去医院）", sheet, StringComparison.Ordinal);
        Assert.Contains("还不够：应到 8 人，至少要 4 人", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("旷", sheet, StringComparison.Ordinal);
        Assert.Contains("周明", await institute.SayAsync(Zoe, $"考勤表 {meeting.Work}"), StringComparison.Ordinal);
        Assert.Equal("已私聊发给您。", await institute.SayInGroupAsync(Secretary, Group, $"考勤表 {meeting.Work}"));
    }

    [Theory, OnEveryStore]
    public async Task The_host_gets_the_list_by_name_shortly_before_and_the_group_never_does(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var meeting = await MeetingStories.CreateAsync(institute, "今天上午11点开党员大会");
        await institute.SayAsync("29:demo-e1011", $"{meeting.Work}请假，去医院");
        await institute.SayAsync(Secretary, $"批准请假 {meeting.Work} 赵鹏");

        await institute.TurnClockToAsync("2026-11-23T10:50:00+08:00");

        var brief = Assert.Single(institute.Platform.Arrivals, arrival => arrival.Text.Contains("赵鹏（去医院）", StringComparison.Ordinal));
        Assert.Contains(brief.Where, new[] { Secretary, "29:demo-e1007" });
        Assert.DoesNotContain(institute.Platform.InGroup(Group), arrival => arrival.Text.Contains("赵鹏", StringComparison.Ordinal));
    }

    [Theory, OnEveryStore]
    public async Task A_vote_is_measured_against_those_due_and_says_why_it_passes_or_not(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var meeting = await MeetingStories.CreateAsync(institute, "今天上午10点开党员大会");
        await institute.TurnClockToAsync("2026-11-23T10:20:00+08:00");

        Assert.Contains("票数对不上", await institute.SayAsync(Secretary, $"表决 {meeting.Work} 同意5 反对1"), StringComparison.Ordinal);
        var four = await institute.SayAsync(Secretary, $"表决 {meeting.Work} 同意4 反对0 弃权1 实到5：年度计划");
        Assert.Contains("表决未通过", four, StringComparison.Ordinal);
        Assert.Contains("超过半数要 5 票，只有 4 票", four, StringComparison.Ordinal);
        Assert.Contains("事项: 年度计划", four, StringComparison.Ordinal);
        Assert.Contains("表决通过", await institute.SayAsync(Secretary, $"表决 {meeting.Work} 同意5 反对0 实到5"), StringComparison.Ordinal);
        var election = await institute.SayAsync(Secretary, $"表决 {meeting.Work} 选举 同意6 实到6");
        Assert.Contains("至少要 7 人，实到只有 6 人，不能进行表决", election, StringComparison.Ordinal);
        Assert.Equal(3, (await KeptAsync(institute, meeting)).Votes!.Count);
    }

    [Theory, OnEveryStore]
    public async Task Minutes_are_returned_with_an_opinion_handed_in_again_and_passed(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var meeting = await MeetingStories.CreateAsync(institute, "今天上午10点开党员大会");
        Assert.Contains("还没有开", await institute.SayAsync(Secretary, $"提交纪要 {meeting.Work}：传达精神"), StringComparison.Ordinal);
        await institute.TurnClockToAsync("2026-11-23T11:40:00+08:00");

        Assert.Contains("由宋雅文、唐婷审核", await institute.SayAsync(Secretary, $"提交纪要 {meeting.Work}：传达了会议精神，讨论了整改措施"), StringComparison.Ordinal);
        await institute.TurnClockToAsync("2026-11-23T11:45:00+08:00");
        Assert.Contains(institute.Platform.To(Office), arrival => arrival.Text.Contains("传达了会议精神", StringComparison.Ordinal) && arrival.Text.Contains("[审核通过]", StringComparison.Ordinal));
        Assert.Equal((MeetingState.Held, MinutesStatus.Submitted), await StateAsync(institute, meeting));

        Assert.Contains("请说明", await institute.PressAsync(Office, MeetingOrders.MinutesReturn, meeting.Work.ToString()), StringComparison.Ordinal);
        Assert.Contains("已退回", await institute.SayAsync(Office, "缺少决议"), StringComparison.Ordinal);
        await institute.TurnClockToAsync("2026-11-23T11:50:00+08:00");
        Assert.Contains(institute.Platform.Arrivals, arrival => arrival.Text.Contains("退回补充：缺少决议", StringComparison.Ordinal));

        await institute.SayAsync(Secretary, $"提交纪要 {meeting.Work}：传达了会议精神，通过了年度计划");
        Assert.Contains("已审核通过", await institute.SayAsync(Office, $"纪要通过 {meeting.Work}"), StringComparison.Ordinal);
        Assert.Equal((MeetingState.Held, MinutesStatus.Approved), await StateAsync(institute, meeting));
        Assert.Contains("已经审核通过，不能再改", await institute.SayAsync(Secretary, $"提交纪要 {meeting.Work}：再改一改"), StringComparison.Ordinal);
        Assert.Contains("党委办公室", await institute.SayAsync(Secretary, $"纪要通过 {meeting.Work}"), StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task Resolutions_with_a_person_and_a_day_become_assignments_once(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var meeting = await MeetingStories.CreateAsync(institute, "今天上午10点开党员大会");
        await institute.TurnClockToAsync("2026-11-23T11:40:00+08:00");
        var before = (await institute.Works.Assignments.ListAllAsync()).Count;

        var text = $"提交纪要 {meeting.Work}：讨论了整改措施\n决议：王海燕整理问题清单，12月5日前\n决议：同意年度计划";
        Assert.Contains("王海燕，12月5日（周六）前", await institute.SayAsync(Secretary, text), StringComparison.Ordinal);
        await institute.SayAsync(Office, $"退回纪要 {meeting.Work}：写明到会人数");
        await institute.SayAsync(Secretary, text + "\n到会八人");
        await institute.SayAsync(Secretary, $"决议 {meeting.Work}：卓怡联系社区，12月3日前");

        var made = (await institute.Works.Assignments.ListAllAsync()).Select(kept => kept.Value).Where(one => one.Detail?.Contains(meeting.Work.ToString(), StringComparison.Ordinal) == true).ToList();
        Assert.Equal(before + 2, (await institute.Works.Assignments.ListAllAsync()).Count);
        Assert.Equal(["m-1008", "m-1010"], made.SelectMany(one => one.Owners).Order());
        Assert.Equal(3, (await KeptAsync(institute, meeting)).Decisions!.Count);
        // The assignment says what to do; who and by when stand beside it.
        Assert.Contains("12月3日（周四）前 | 联系社区", await institute.SayAsync(Zoe, "我还有什么没办完"), StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task Make_up_study_ends_with_a_word_of_proof(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var meeting = await MeetingStories.CreateAsync(institute, "今天上午10点开党员大会");
        await institute.SayAsync(Zoe, $"{meeting.Work}请假，去医院");
        await institute.SayAsync(Secretary, $"批准请假 {meeting.Work} 卓怡");
        await institute.TurnClockToAsync("2026-11-23T11:40:00+08:00");

        Assert.Contains("学了什么", await institute.SayAsync(Zoe, $"补学完成 {meeting.Work}"), StringComparison.Ordinal);
        Assert.Contains("补学完成，谢谢", await institute.SayAsync(Zoe, $"补学完成 {meeting.Work}：学习了会议材料"), StringComparison.Ordinal);
        Assert.DoesNotContain("补学 M", await institute.SayAsync(Zoe, "我还有什么没办完"), StringComparison.Ordinal);
        await institute.TurnClockToAsync("2026-12-01T09:00:00+08:00");
        Assert.DoesNotContain(institute.Platform.To(Zoe), arrival => arrival.Text.Contains("您当时请假", StringComparison.Ordinal));
    }

    [Theory, OnEveryStore]
    public async Task The_special_meeting_counts_self_checks_and_reminds_only_those_who_have_not(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var meeting = await MeetingStories.CreateAsync(institute, "12月9日下午2点开找差距专题会");
        Assert.Equal(MeetingType.Special, meeting.Type);

        await institute.SayAsync(Secretary, $"学习材料已发 {meeting.Work}");
        var mine = await institute.SayAsync(Zoe, $"自查已交 {meeting.Work}");
        Assert.Contains("1/8 人", mine, StringComparison.Ordinal);
        Assert.Contains("不保存内容", mine, StringComparison.Ordinal);
        Assert.Equal("已私聊发给您。", await institute.SayInGroupAsync("29:demo-e1011", Group, $"自查已交 {meeting.Work}"));
        var list = await institute.SayInGroupAsync(Secretary, Group, $"专题会清单 {meeting.Work}");
        Assert.Contains("2/8 人", list, StringComparison.Ordinal);
        Assert.DoesNotContain("卓怡", list, StringComparison.Ordinal);

        await institute.TurnClockToAsync("2026-12-07T09:30:00+08:00");
        Assert.DoesNotContain(institute.Platform.To(Zoe), arrival => arrival.Text.Contains("请提交书面自查", StringComparison.Ordinal));
        Assert.Contains(institute.Platform.To("29:demo-e1014"), arrival => arrival.Text.Contains("请提交书面自查", StringComparison.Ordinal));
        Assert.DoesNotContain(institute.Platform.Arrivals, arrival => arrival.Text.Contains("请把学习材料发给参会人", StringComparison.Ordinal));
        Assert.Contains("还没有开", await institute.SayAsync(Secretary, $"问题清单已登记 {meeting.Work}"), StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task The_same_in_English(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        const string Siyuan = "29:demo-e1012";
        var meeting = await MeetingStories.CreateAsync(institute, "今天上午10点开党员大会");
        await institute.TurnClockToAsync("2026-11-23T10:10:00+08:00");
        await institute.SayAsync(Secretary, "switch to English");

        Assert.Contains("Signed in", await institute.SayAsync(Siyuan, "sign in to the meeting"), StringComparison.Ordinal);
        Assert.Contains("1 of 8 present", await institute.SayAsync(Secretary, $"attendance {meeting.Work}"), StringComparison.Ordinal);
        Assert.Contains("The vote does not pass", await institute.SayAsync(Secretary, $"record vote {meeting.Work} yes 4 no 1 present 5"), StringComparison.Ordinal);
        Assert.Contains("are handed in", await institute.SayAsync(Secretary, $"submit minutes {meeting.Work}: we discussed the measures"), StringComparison.Ordinal);
        Assert.Contains("becomes an assignment", await institute.SayAsync(Secretary, $"resolution {meeting.Work}: the plan is agreed"), StringComparison.Ordinal);
    }

    private static async Task<Meeting> KeptAsync(Institute institute, Meeting meeting) => (await institute.Works.Meetings.FindAsync(meeting.Number))!.Value;

    private static async Task<(MeetingState, MinutesStatus?)> StateAsync(Institute institute, Meeting meeting) =>
        await KeptAsync(institute, meeting) is var kept ? (kept.State, kept.Minutes?.Status) : default;
}
