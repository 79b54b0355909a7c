using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Meetings;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.Stories;

public sealed class LeaveStories(Stores stores)
{
    private const string Secretary = "user-id-0";
    private const string Zoe = "29:zoe";
    private const string Group = "19:group-1@thread.v2";

    [Theory, OnEveryStore]
    public async Task Leave_is_asked_for_approved_on_a_card_and_brings_make_up_study_with_it(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var meeting = await MeetingStories.CreateAsync(institute, "下周四下午4点开党员大会");

        var asked = await institute.SayAsync(Zoe, $"{meeting.Work}请假，去省里出差");
        Assert.Contains("等待周明批复", asked, StringComparison.Ordinal);
        await institute.TurnClockToAsync("2026-11-23T09:05:00+08:00");
        var card = Assert.Single(institute.Platform.Arrivals, arrival => arrival.Text.Contains("卓怡申请不参加", StringComparison.Ordinal));
        Assert.Contains("去省里出差", card.Text, StringComparison.Ordinal);
        Assert.Contains("[同意]", card.Text, StringComparison.Ordinal);

        var decided = await institute.PressAsync(Secretary, MeetingOrders.LeaveApprove, $"{meeting.Work}/m-1010");
        Assert.Contains("已同意卓怡", decided, StringComparison.Ordinal);
        await institute.TurnClockToAsync("2026-11-23T09:10:00+08:00");
        var told = Assert.Single(institute.Platform.To(Zoe), arrival => arrival.Text.Contains("请假已批准", StringComparison.Ordinal));
        Assert.Contains("12月10日（周四）前补学", told.Text, StringComparison.Ordinal);
        Assert.Contains($"补学 {meeting.Work}", await institute.SayAsync(Zoe, "我还有什么没办完"), StringComparison.Ordinal);

        await institute.TurnClockToAsync("2026-12-03T16:30:00+08:00");
        Assert.DoesNotContain(institute.Platform.To(Zoe), arrival => arrival.Text.Contains("16:00–17:30", StringComparison.Ordinal) && !arrival.Text.Contains("请假已批准", StringComparison.Ordinal));
        await institute.TurnClockToAsync("2026-12-09T12:00:00+08:00");
        Assert.Equal(2, institute.Platform.To(Zoe).Count(arrival => arrival.Text.Contains("请在12月10日（周四）前补学，完成后", StringComparison.Ordinal) && arrival.Text.Contains("您当时请假", StringComparison.Ordinal)));
    }

    [Theory, OnEveryStore]
    public async Task A_refusal_needs_a_reason_which_the_person_hears(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var meeting = await MeetingStories.CreateAsync(institute, "下周四下午4点开党员大会");
        await institute.SayAsync(Zoe, $"{meeting.Work}请假，家里有事");

        Assert.Contains("请说明理由", await institute.PressAsync(Secretary, MeetingOrders.LeaveDecline, $"{meeting.Work}/m-1010"), StringComparison.Ordinal);
        Assert.Contains("请假不批准", await institute.SayAsync(Secretary, "这次要投票"), StringComparison.Ordinal);
        await institute.TurnClockToAsync("2026-11-23T09:10:00+08:00");

        var told = Assert.Single(institute.Platform.To(Zoe), arrival => arrival.Text.Contains("请假未批准", StringComparison.Ordinal));
        Assert.Contains("这次要投票", told.Text, StringComparison.Ordinal);
        Assert.Contains("已经答复为不批准", await institute.PressAsync(Secretary, MeetingOrders.LeaveApprove, $"{meeting.Work}/m-1010"), StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task A_withdrawn_leave_tells_the_convener_and_takes_the_make_up_study_away(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var meeting = await MeetingStories.CreateAsync(institute, "下周四下午4点开党员大会");
        await institute.SayAsync(Zoe, $"{meeting.Work}请假，家里有事");
        await institute.SayAsync(Secretary, $"批准请假 {meeting.Work} 卓怡");

        Assert.Contains("已撤回请假", await institute.SayAsync(Zoe, "撤回请假"), StringComparison.Ordinal);
        await institute.TurnClockToAsync("2026-11-23T09:10:00+08:00");

        Assert.Contains(institute.Platform.Arrivals, arrival => arrival.Text.Contains("卓怡撤回了请假", StringComparison.Ordinal));
        Assert.DoesNotContain($"补学 {meeting.Work}", await institute.SayAsync(Zoe, "我还有什么没办完"), StringComparison.Ordinal);
        var kept = (await institute.Works.Meetings.FindAsync(meeting.Number))!.Value;
        Assert.Equal(LeaveState.Withdrawn, kept.LeaveOf("m-1010")!.State);
        Assert.Contains("没有等待批复", await institute.PressAsync(Secretary, MeetingOrders.LeaveApprove, $"{meeting.Work}/m-1010"), StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task Asked_for_after_the_start_it_is_an_explanation(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var meeting = await MeetingStories.CreateAsync(institute, "今天上午11点开党员大会");
        await institute.TurnClockToAsync("2026-11-23T11:20:00+08:00");

        Assert.Contains("记为情况说明", await institute.SayAsync(Zoe, $"{meeting.Work}请假，路上车坏了"), StringComparison.Ordinal);
        await institute.TurnClockToAsync("2026-11-23T11:25:00+08:00");

        Assert.Equal(LeaveState.Explained, (await institute.Works.Meetings.FindAsync(meeting.Number))!.Value.LeaveOf("m-1010")!.State);
        Assert.Contains(institute.Platform.Arrivals, arrival => arrival.Text.Contains("卓怡在会议开始后说明了情况", StringComparison.Ordinal));
    }

    [Theory, OnEveryStore]
    public async Task One_request_for_each_meeting_and_a_stretch_of_days_asks_for_all_in_it(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var first = await MeetingStories.CreateAsync(institute, "12月16日下午4点开党员大会");
        var second = await MeetingStories.CreateAsync(institute, "12月17日下午4点上党课");

        var asked = await institute.SayAsync(Zoe, "12月15日到12月18日我请假，去外地出差");
        Assert.Contains(first.Work.ToString(), asked, StringComparison.Ordinal);
        Assert.Contains(second.Work.ToString(), asked, StringComparison.Ordinal);
        Assert.Contains("已经请过假", await institute.SayAsync(Zoe, $"{first.Work}请假，去外地出差"), StringComparison.Ordinal);
        Assert.Single((await institute.Works.Meetings.FindAsync(first.Number))!.Value.Leaves);
    }

    [Theory, OnEveryStore]
    public async Task The_secretarys_own_leave_goes_one_level_up_and_is_never_ones_own_to_decide(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var meeting = await MeetingStories.CreateAsync(institute, "下周四下午4点开党员大会");

        var asked = await institute.SayAsync(Secretary, $"{meeting.Work}请假，去党校学习");
        Assert.Contains("宋雅文", asked, StringComparison.Ordinal);
        Assert.Contains("由宋雅文、唐婷批复", await institute.PressAsync(Secretary, MeetingOrders.LeaveApprove, $"{meeting.Work}/m-1007"), StringComparison.Ordinal);
        Assert.Contains("由宋雅文、唐婷批复", await institute.PressAsync("29:demo-e1008", MeetingOrders.LeaveApprove, $"{meeting.Work}/m-1007"), StringComparison.Ordinal);
        Assert.Contains("已同意周明", await institute.PressAsync("29:demo-e1003", MeetingOrders.LeaveApprove, $"{meeting.Work}/m-1007"), StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task Asked_in_the_group_the_group_sees_a_pointer_and_never_the_reason(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var meeting = await MeetingStories.CreateAsync(institute, "下周四下午4点开党员大会");

        var inGroup = await institute.SayInGroupAsync(Zoe, Group, $"{meeting.Work}请假，去医院");

        Assert.Equal("已私聊发给您。", inGroup);
        await institute.TurnClockToAsync("2026-11-23T09:10:00+08:00");
        Assert.DoesNotContain(institute.Platform.InGroup(Group), arrival => arrival.Text.Contains("医院", StringComparison.Ordinal) || arrival.Text.Contains("卓怡", StringComparison.Ordinal));
    }

    [Theory, OnEveryStore]
    public async Task The_same_in_English(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var meeting = await MeetingStories.CreateAsync(institute, "下周四下午4点开党员大会");
        const string Siyuan = "29:demo-e1012";

        Assert.Contains("will decide", await institute.SayAsync(Siyuan, $"leave for meeting {meeting.Number}, business trip"), StringComparison.Ordinal);
        await institute.SayAsync(Secretary, $"批准请假 {meeting.Work}");
        await institute.TurnClockToAsync("2026-11-23T09:10:00+08:00");
        Assert.Contains(institute.Platform.To(Siyuan), arrival => arrival.Text.Contains("Your leave is granted", StringComparison.Ordinal) && arrival.Text.Contains("by Thu 10 Dec", StringComparison.Ordinal));
        Assert.Contains("make-up study", await institute.SayAsync(Siyuan, "what is still open for me?"), StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task What_is_undecided_two_hours_before_is_asked_again_once(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var meeting = await MeetingStories.CreateAsync(institute, "今天下午4点开党员大会");
        await institute.SayAsync(Zoe, $"{meeting.Work}请假，家里有事");

        await institute.TurnClockToAsync("2026-11-23T15:30:00+08:00");

        Assert.Single(institute.Platform.Arrivals, arrival => arrival.Text.Contains("还有 1 份请假等您批复", StringComparison.Ordinal));
    }
}
