using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Assignments;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.Stories;

/// <summary>m-1007 周明 is secretary of branch 1, m-1010 is Zoe; m-1002 is the committee's deputy secretary.</summary>
public sealed class AssignmentStories(Stores stores)
{
    private const string Secretary = "user-id-0";
    private const string Zoe = "29:zoe";
    private const string Deputy = "29:demo-e1002";

    [Theory, OnEveryStore]
    public async Task A_secretary_gives_two_members_a_task_and_each_reports_for_himself(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        var said = await institute.SayAsync(Secretary, "交办 赵鹏、冯雪：补齐主题党日照片，12月4日前完成");
        var task = (await institute.Works.Assignments.ListAllAsync()).MaxBy(kept => kept.Value.Number)!.Value;
        Assert.Contains("补齐主题党日照片", said, StringComparison.Ordinal);
        Assert.Contains("12月4日（周五）", said, StringComparison.Ordinal);
        Assert.Equal("补齐主题党日照片", task.Title);
        Assert.Equal(2, task.Owners.Count);

        await institute.TurnClockToAsync("2026-11-23T09:10:00+08:00");
        foreach (var owner in task.Owners)
            Assert.Contains(institute.Platform.To(await AccountOfAsync(institute, owner)), arrival => arrival.Text.Contains(task.Work.ToString(), StringComparison.Ordinal));

        var first = await AccountOfAsync(institute, task.Owners[0]);
        Assert.Contains("1/2", await institute.SayAsync(first, $"{task.Work} 完成 照片已上传"), StringComparison.Ordinal);
        Assert.Contains("之前已经登记", await institute.PressAsync(first, AssignmentOrders.Report, task.Work.ToString()), StringComparison.Ordinal);
        Assert.DoesNotContain(task.Work.ToString(), await institute.SayAsync(first, "我还有什么没办完"), StringComparison.Ordinal);
        var second = await AccountOfAsync(institute, task.Owners[1]);
        Assert.Contains(task.Work.ToString(), await institute.SayAsync(second, "我还有什么没办完"), StringComparison.Ordinal);

        Assert.Contains("已全部完成", await institute.PressAsync(second, AssignmentOrders.Report, task.Work.ToString()), StringComparison.Ordinal);
        await institute.TurnClockToAsync("2026-11-23T09:20:00+08:00");
        Assert.Contains(institute.Platform.To(Secretary), arrival => arrival.Text.Contains($"{task.Work} 补齐主题党日照片 已全部完成", StringComparison.Ordinal));
    }

    [Theory, OnEveryStore]
    public async Task A_task_taken_back_at_once_reaches_nobody(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        await institute.SayAsync(Secretary, "交办 赵鹏：写信息稿，12月4日前");
        var task = (await institute.Works.Assignments.ListAllAsync()).MaxBy(kept => kept.Value.Number)!.Value;

        Assert.Contains("已撤销", await institute.SayAsync(Secretary, "撤销"), StringComparison.Ordinal);

        await institute.TurnClockToAsync("2026-11-23T10:00:00+08:00");
        Assert.Equal(AssignmentState.Cancelled, (await institute.Works.Assignments.FindAsync(task.Number))!.Value.State);
        Assert.DoesNotContain(institute.Platform.Arrivals, arrival => arrival.Text.Contains("写信息稿", StringComparison.Ordinal));
    }

    [Theory, OnEveryStore]
    public async Task The_deputy_secretary_deploys_a_task_and_only_open_branches_are_urged(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        var asked = await institute.SayAsync(Deputy, "部署任务：报送明年工作要点，12月10日前");
        Assert.Contains("6 个支部", asked, StringComparison.Ordinal);
        Assert.Contains("12月10日（周四）", asked, StringComparison.Ordinal);
        var done = await institute.PressAsync(Deputy, "confirm");
        Assert.Contains("✔ 已下达", done, StringComparison.Ordinal);
        var whole = (await institute.Works.Assignments.ListAllAsync()).Select(kept => kept.Value).Where(one => one.IsDeployed).MaxBy(one => one.Number)!;
        var parts = (await institute.Works.Assignments.ListAllAsync()).Select(kept => kept.Value).Where(one => one.Parent == whole.Number).ToList();
        Assert.Equal(6, parts.Count);
        await institute.TurnClockToAsync("2026-11-23T09:10:00+08:00");
        Assert.Contains(institute.Platform.InGroup("19:group-1@thread.v2"), arrival => arrival.Text.Contains("报送明年工作要点", StringComparison.Ordinal));

        var mine = parts.Single(part => part.Branch == "branch-1");
        Assert.Contains("已全部完成", await institute.SayAsync(Secretary, $"{mine.Work} 完成"), StringComparison.Ordinal);
        var table = await institute.SayAsync(Deputy, $"{whole.Work} 完成情况");
        Assert.Contains("6 个支部中 1 个已完成", table, StringComparison.Ordinal);
        var urged = await institute.PressAsync(Deputy, AssignmentOrders.Nudge, whole.Work.ToString());
        Assert.Contains("已私下提醒", urged, StringComparison.Ordinal);
        Assert.DoesNotContain("周明", urged, StringComparison.Ordinal);
        Assert.Contains("过几个小时", await institute.PressAsync(Deputy, AssignmentOrders.Nudge, whole.Work.ToString()), StringComparison.Ordinal);

        foreach (var part in parts.Where(part => part.Branch != "branch-1"))
            await institute.SayAsync(await AccountOfAsync(institute, part.Owners[0]), $"{part.Work} 完成");
        Assert.Equal(AssignmentState.Done, (await institute.Works.Assignments.FindAsync(whole.Number))!.Value.State);
        await institute.TurnClockToAsync("2026-11-23T09:20:00+08:00");
        Assert.Contains(institute.Platform.To(Deputy), arrival => arrival.Text.Contains("已全部完成", StringComparison.Ordinal));
    }

    [Theory, OnEveryStore]
    public async Task In_english_a_task_is_given_moved_and_called_off_with_the_reason(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        await institute.SayAsync(Secretary, "switch to English");

        var said = await institute.SayAsync(Secretary, "assign Zhao Peng: write the summary, by 4 December");
        var task = (await institute.Works.Assignments.ListAllAsync()).MaxBy(kept => kept.Value.Number)!.Value;
        Assert.Contains("by Fri 4 Dec", said, StringComparison.Ordinal);
        Assert.Equal("write the summary", task.Title);
        Assert.Contains("from Fri 4 Dec to Tue 8 Dec", await institute.SayAsync(Secretary, $"{task.Work} due 8 December"), StringComparison.Ordinal);
        Assert.Contains("say why", await institute.SayAsync(Secretary, $"cancel {task.Work}"), StringComparison.Ordinal);
        Assert.Contains("is called off: it was merged", await institute.SayAsync(Secretary, $"cancel {task.Work} because it was merged"), StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task Who_may_not_is_told_who_can(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        Assert.Contains("支部书记", await institute.SayAsync(Zoe, "交办 赵鹏：写信息稿，12月4日前"), StringComparison.Ordinal);
        Assert.Contains("党委", await institute.SayAsync(Secretary, "部署任务：报送要点，12月10日前"), StringComparison.Ordinal);
        var other = (await institute.Works.Assignments.ListAllAsync()).First(kept => kept.Value is { Branch: "branch-3", State: AssignmentState.Open, Parent: null }).Value;
        Assert.DoesNotContain(other.Title, await institute.SayAsync(Zoe, $"详情 {other.Work}"), StringComparison.Ordinal);
    }

    private static async Task<string> AccountOfAsync(Institute institute, string member) =>
        (await institute.RosterAsync()).FindMember(member)!.Accounts.First(account => account.Channel == "msteams").Id;
}
