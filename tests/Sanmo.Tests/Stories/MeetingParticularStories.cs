using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Meetings;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.Stories;

/// <summary>A meeting whose time stands: another room, another recorder, when it really was. Monday 23 November 2026, nine in the morning.</summary>
public sealed class MeetingParticularStories(Stores stores)
{
    private const string Secretary = "user-id-0";
    private const string Wang = "29:demo-e1008";
    private const string Zoe = "29:zoe";

    [Theory, OnEveryStore]
    public async Task Another_room_is_told_to_everybody_and_no_reminder_moves(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var meeting = await MeetingStories.CreateAsync(institute, "今天下午3点开党员大会，二楼会议室");
        await institute.TurnClockToAsync("2026-11-23T09:05:00+08:00");

        var said = await institute.SayAsync(Secretary, $"{meeting.Work} 地点：三楼会议室");
        Assert.Contains("已改：地点 三楼会议室，时间不变", said, StringComparison.Ordinal);
        Assert.Contains("[撤销]", said, StringComparison.Ordinal);
        await institute.UndoTimePassesAsync();

        var kept = await KeptAsync(institute, meeting);
        Assert.Equal(("三楼会议室", meeting.Start, meeting.ScheduleVersion), (kept.Place, kept.Start, kept.ScheduleVersion));
        Assert.Contains(institute.Platform.To(Zoe), one => one.Text.Contains("地点变更", StringComparison.Ordinal) && one.Text.Contains("三楼会议室", StringComparison.Ordinal) && one.Text.Contains("15:00", StringComparison.Ordinal));
        await institute.TurnClockToAsync("2026-11-23T14:05:00+08:00");
        Assert.Contains("三楼会议室", institute.Platform.To(Zoe).Last().Text, StringComparison.Ordinal);
        Assert.Contains("本来就是这样", await institute.SayAsync(Secretary, $"{meeting.Work} 地点：三楼会议室"), StringComparison.Ordinal);
        Assert.Contains("支部书记", await institute.SayAsync(Zoe, $"{meeting.Work} 地点：食堂"), StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task A_place_put_right_at_once_reaches_nobody(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var meeting = await MeetingStories.CreateAsync(institute, "今天下午3点开党员大会，二楼会议室");
        await institute.TurnClockToAsync("2026-11-23T09:05:00+08:00");
        await institute.SayAsync(Secretary, $"{meeting.Work} 地点：三楼会议室");

        Assert.Contains("已撤销", await institute.SayAsync(Secretary, "撤销"), StringComparison.Ordinal);

        await institute.UndoTimePassesAsync();
        Assert.Equal("二楼会议室", (await KeptAsync(institute, meeting)).Place);
        Assert.DoesNotContain(institute.Platform.Arrivals, one => one.Text.Contains("地点变更", StringComparison.Ordinal));
    }

    [Theory, OnEveryStore]
    public async Task Whoever_is_made_recorder_hears_of_it_and_keeps_the_record_from_then_on(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var meeting = await MeetingStories.CreateAsync(institute, "今天上午11点开党员大会");

        Assert.Contains("记录人 卓怡", await institute.SayAsync(Secretary, $"{meeting.Work} 记录人：卓怡"), StringComparison.Ordinal);
        Assert.Contains("没有", await institute.SayAsync(Secretary, $"{meeting.Work} 记录人：王小二"), StringComparison.Ordinal);
        await institute.UndoTimePassesAsync();

        Assert.Contains(institute.Platform.To(Zoe), one => one.Text.Contains("请您担任记录人", StringComparison.Ordinal));
        Assert.DoesNotContain(institute.Platform.To(Wang), one => one.Text.Contains("记录人", StringComparison.Ordinal));
        await institute.TurnClockToAsync("2026-11-23T11:05:00+08:00");
        Assert.Contains("11:04 开始（原定 11:00）", await institute.SayAsync(Zoe, $"会议开始 {meeting.Work} 11:04"), StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task It_is_kept_when_it_really_began_and_ended(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var meeting = await MeetingStories.CreateAsync(institute, "今天上午11点开党员大会");

        Assert.Contains("还没到可以记录的时候", await institute.SayAsync(Secretary, $"会议开始 {meeting.Work}"), StringComparison.Ordinal);
        await institute.TurnClockToAsync("2026-11-23T11:06:00+08:00");
        var begun = await institute.SayAsync(Secretary, "会议开始");
        Assert.Contains($"{meeting.Work} {meeting.Title} 11:06 开始（原定 11:00）", begun, StringComparison.Ordinal);
        Assert.Contains("[会议结束]", begun, StringComparison.Ordinal);
        Assert.Contains("已经记录为 11:06", await institute.SayAsync(Secretary, "会议开始"), StringComparison.Ordinal);
        await institute.TurnClockToAsync("2026-11-23T12:50:00+08:00");
        Assert.Contains("结束要晚于开始", await institute.SayAsync(Secretary, $"会议结束 {meeting.Work} 11:05"), StringComparison.Ordinal);
        Assert.Contains("12:45 结束（原定 12:30）", await institute.SayAsync(Secretary, $"会议结束 {meeting.Work} 12:45"), StringComparison.Ordinal);

        var kept = await KeptAsync(institute, meeting);
        Assert.Equal((meeting.Start.AddMinutes(6), meeting.Start.AddMinutes(105)), (kept.ActualStart, kept.ActualEnd));
        Assert.Equal(meeting.Start, kept.Start);
        Assert.Contains("实际时间: 11月23日（周一） 11:06–12:45", await institute.SayAsync(Zoe, $"{meeting.Work} 详情"), StringComparison.Ordinal);
        Assert.Contains("支部书记", await institute.SayAsync(Zoe, $"会议结束 {meeting.Work}"), StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task The_same_in_English(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var meeting = await MeetingStories.CreateAsync(institute, "今天上午11点开党员大会");
        await institute.SayAsync(Secretary, "switch to English");

        Assert.Contains("Place room 3F", await institute.SayAsync(Secretary, $"{meeting.Work} place: room 3F"), StringComparison.Ordinal);
        Assert.Contains("What shall change about", await institute.SayAsync(Secretary, $"change meeting {meeting.Work}"), StringComparison.Ordinal);
        await institute.PressAsync(Secretary, MeetingOrders.Edit, meeting.Work.ToString(), values: new() { ["place"] = "room 3F", ["recorder"] = "王海燕", ["topics"] = "next year" });
        Assert.Equal(("m-1008", "next year"), ((await KeptAsync(institute, meeting)).Recorder, (await KeptAsync(institute, meeting)).Topics));
        await institute.TurnClockToAsync("2026-11-23T11:03:00+08:00");
        Assert.Contains("began at 11:03 (planned 11:00)", await institute.SayAsync(Secretary, "start the meeting"), StringComparison.Ordinal);
        await institute.TurnClockToAsync("2026-11-23T12:20:00+08:00");
        Assert.Contains("ended at 12:20 (planned 12:30)", await institute.SayAsync(Secretary, "the meeting is over"), StringComparison.Ordinal);
    }

    private static async Task<Meeting> KeptAsync(Institute institute, Meeting meeting) => (await institute.Works.Meetings.FindAsync(meeting.Number))!.Value;
}
