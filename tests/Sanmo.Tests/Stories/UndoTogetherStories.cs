using Sanmo.Core.Assignments;
using Sanmo.Core.Meetings;
using Sanmo.Core.Rectification;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.Stories;

/// <summary>What was changed in one go is taken back in one go. Monday 23 November 2026; user-id-0 is the secretary of branch 1.</summary>
public sealed class UndoTogetherStories(Stores stores)
{
    private const string Secretary = "user-id-0";
    private const string Office = "29:demo-e1003";

    [Theory, OnEveryStore]
    public async Task A_series_that_was_moved_is_back_as_a_whole_except_what_moved_again(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var series = await MakeAsync(institute);
        await MoveWholeAsync(institute, series[1], "15:00");
        Assert.All((await SeriesAsync(institute)).Skip(1), meeting => Assert.Equal(15, Hour(meeting)));
        var moved = (await institute.Works.Meetings.FindAsync(series[1].Number))!.Version;
        await institute.SayAsync(Secretary, $"{series[3].Work} 改到下午5点");
        await institute.PressAsync(Secretary, "confirm");

        var said = await institute.PressAsync(Secretary, "undo", series[1].Work.ToString(), version: moved);

        Assert.Contains($"已撤销，{series[1].Work} 恢复到改动之前", said, StringComparison.Ordinal);
        Assert.Contains($"一并恢复的还有 {series.Count - 3} 项", said, StringComparison.Ordinal);
        Assert.Contains($"{series[3].Work} 后来又有变动，没有跟着恢复", said, StringComparison.Ordinal);
        Assert.Equal([16, 16, 16, 17, 16], (await SeriesAsync(institute)).Take(5).Select(Hour));
    }

    [Theory, OnEveryStore]
    public async Task A_series_that_was_cancelled_is_on_again_and_is_continued(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var series = await MakeAsync(institute);
        await institute.SayAsync(Secretary, "switch to English");
        await PressWholeAsync(institute, "meeting.cancel", series[0], []);
        await institute.PressAsync(Secretary, "confirm");
        Assert.All(await SeriesAsync(institute), meeting => Assert.Equal(MeetingState.Cancelled, meeting.State));

        Assert.Contains($"{series.Count - 1} more that were changed with it are back as well", await institute.SayAsync(Secretary, "undo"), StringComparison.Ordinal);

        Assert.All(await SeriesAsync(institute), meeting => Assert.Equal(MeetingState.Planned, meeting.State));
        institute.Clock.Advance(TimeSpan.FromDays(20));
        Assert.True(await institute.Get<ExtendSeries>().RunAsync(institute.Now) > 0);
    }

    [Theory, OnEveryStore]
    public async Task Another_move_of_one_meeting_alone_takes_nothing_else_back(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var series = await MakeAsync(institute);
        await MoveWholeAsync(institute, series[0], "15:00");
        await institute.SayAsync(Secretary, $"{series[0].Work} 改到下午5点");
        await institute.PressAsync(Secretary, "confirm");

        Assert.DoesNotContain("一并", await institute.SayAsync(Secretary, "撤销"), StringComparison.Ordinal);

        Assert.All(await SeriesAsync(institute), meeting => Assert.Equal(15, Hour(meeting)));
    }

    [Theory, OnEveryStore]
    public async Task A_list_of_problems_is_taken_back_as_one_and_reaches_nobody(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        await institute.SayAsync(Office, "登记问题清单 M1\n1. 会议室投影损坏，责任人卓怡，11月30日前\n2. 图纸归档不及时，责任人安然，12月25日前，分阶段整改\n3. 公示栏破损，责任人周明，11月27日前");
        Assert.Contains("“撤销”会把这 3 个问题一起撤下", await institute.PressAsync(Office, "confirm"), StringComparison.Ordinal);

        Assert.Contains("一并恢复的还有 2 项：ZG-042、ZG-043", await institute.SayAsync(Office, "撤销"), StringComparison.Ordinal);

        await institute.UndoTimePassesAsync();
        foreach (var number in (int[])[41, 42, 43])
            Assert.Equal(RectificationStatus.Cancelled, (await institute.Works.Items.FindAsync(number))!.Value.Status);
        Assert.DoesNotContain(institute.Platform.Arrivals, arrival => arrival.Text.Contains("ZG-04", StringComparison.Ordinal));
    }

    [Theory, OnEveryStore]
    public async Task An_assignment_from_a_resolution_goes_with_the_resolution(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var meeting = await MeetingStories.CreateAsync(institute, "今天上午11点开党员大会");
        await institute.TurnClockToAsync("2026-11-23T12:40:00+08:00");
        await institute.SayAsync(Secretary, $"决议 {meeting.Work}：王海燕整理问题清单，12月5日前");
        var task = (await institute.Works.Assignments.ListAllAsync()).MaxBy(kept => kept.Value.Number)!.Value;
        Assert.NotNull((await institute.Works.Meetings.FindAsync(meeting.Number))!.Value.Decisions);

        Assert.Contains($"一并恢复的还有 1 项：{meeting.Work}", await institute.SayAsync(Secretary, "撤销"), StringComparison.Ordinal);

        Assert.Equal(AssignmentState.Cancelled, (await institute.Works.Assignments.FindAsync(task.Number))!.Value.State);
        Assert.Null((await institute.Works.Meetings.FindAsync(meeting.Number))!.Value.Decisions);
    }

    [Theory, OnEveryStore]
    public async Task A_task_deployed_by_mistake_leaves_no_part_behind(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        await institute.SayAsync("29:demo-e1002", "部署 各支部召开对照党章党规找差距专题会，12月11日前完成");
        await institute.PressAsync("29:demo-e1002", "confirm");
        var whole = (await institute.Works.Assignments.ListAllAsync()).Select(kept => kept.Value).Where(one => one.IsDeployed).MaxBy(one => one.Number)!;

        Assert.Contains("一并恢复的还有 6 项", await institute.SayAsync("29:demo-e1002", "撤销"), StringComparison.Ordinal);

        var all = (await institute.Works.Assignments.ListAllAsync()).Select(kept => kept.Value).Where(task => task.Number == whole.Number || task.Parent == whole.Number).ToList();
        Assert.Equal(7, all.Count);
        Assert.All(all, task => Assert.Equal(AssignmentState.Cancelled, task.State));
    }

    private static async Task<IReadOnlyList<Meeting>> MakeAsync(Institute institute)
    {
        await institute.SayAsync(Secretary, "每周五下午4点党小组会");
        await institute.PressAsync(Secretary, "confirm");
        return await SeriesAsync(institute);
    }

    private static async Task MoveWholeAsync(Institute institute, Meeting meeting, string clock)
    {
        await institute.SayAsync(Secretary, $"{meeting.Work} 改到{clock}");
        await PressWholeAsync(institute, "meeting.reschedule", meeting, new()
        {
            ["newDate"] = meeting.Start.ToOffset(TimeSpan.FromHours(8)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            ["newTime"] = clock,
        });
        await institute.PressAsync(Secretary, "confirm");
    }

    private static Task<string> PressWholeAsync(Institute institute, string action, Meeting meeting, Dictionary<string, string> values) =>
        institute.PressAsync(Secretary, action, meeting.Work.ToString(), values: new(values) { ["scope"] = "series" });

    private static async Task<IReadOnlyList<Meeting>> SeriesAsync(Institute institute) =>
        [.. (await institute.Works.Meetings.ListAllAsync()).Select(kept => kept.Value).Where(meeting => meeting.Series is not null).OrderBy(meeting => meeting.Occurrence)];

    private static int Hour(Meeting meeting) => meeting.Start.ToOffset(TimeSpan.FromHours(8)).Hour;
}
