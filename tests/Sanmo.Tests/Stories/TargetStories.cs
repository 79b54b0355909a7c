using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.Stories;

public sealed class TargetStories(Stores stores)
{
    private const string Zhou = "user-id-0";

    [Theory, OnEveryStore]
    public async Task A_target_is_set_reported_on_listed_and_asked_about_in_the_quarter(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        Assert.Contains("MB-1：完成设计产值，目标值 1200万元，责任人卓怡", await institute.SayAsync(Zhou, "登记年度目标：完成设计产值，目标值1200万元，责任人卓怡"), StringComparison.Ordinal);
        Assert.Contains("完成 66%", await institute.SayAsync("29:zoe", "目标进展 1：完成800"), StringComparison.Ordinal);
        Assert.Contains("800万元 / 1200万元", await institute.SayAsync(Zhou, "年度目标"), StringComparison.Ordinal);
        Assert.Contains("由卓怡来报", await institute.SayAsync("29:demo-e1014", "目标进展 1：完成900"), StringComparison.Ordinal);
        Assert.Contains("800 万元 of 1200 万元", await institute.SayAsync("29:demo-e1009", "annual targets"), StringComparison.Ordinal);
        Assert.Contains("支撑目标已补充", (await institute.SayAsync(Zhou, "ZG-012 支撑目标：MB-1")).Replace(" 的", "", StringComparison.Ordinal), StringComparison.Ordinal);

        await institute.TurnClockToAsync("2026-12-01T08:50:00+08:00");
        Assert.Contains(institute.Platform.To("29:zoe"), one => one.Text.Contains("MB-1", StringComparison.Ordinal));
    }

    [Theory, OnEveryStore]
    public async Task A_target_set_by_mistake_is_taken_back(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        await institute.SayAsync(Zhou, "登记年度目标：完成设计产值，目标值1200万元，责任人卓怡");

        Assert.Contains("已撤销", await institute.SayAsync(Zhou, "撤销"), StringComparison.Ordinal);

        Assert.Contains("还没有登记", await institute.SayAsync(Zhou, "年度目标"), StringComparison.Ordinal);
    }
}
