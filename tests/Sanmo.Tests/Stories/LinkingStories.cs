using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.Stories;

public sealed class LinkingStories(Stores stores)
{
    [Theory, OnEveryStore]
    public async Task A_stranger_is_told_how_to_link_and_nothing_else(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        var said = await institute.SayAsync("29:new", "我这周有什么安排");

        Assert.Contains("绑定账号", said, StringComparison.Ordinal);
        Assert.DoesNotContain("支委会", said, StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task Number_and_name_together_link_an_account_and_the_week_is_there_at_once(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        await institute.SayAsync("29:demo-e1014", "解除我的账号绑定");

        var linked = await institute.SayAsync("29:new", "绑定账号 E1014 冯雪");

        Assert.Contains("冯雪，您好", linked, StringComparison.Ordinal);
        Assert.Contains("您的安排", await institute.SayAsync("29:new", "我这周有什么安排"), StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task Number_and_name_in_the_form_link_an_account_too(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        await institute.SayAsync("29:demo-e1014", "解除我的账号绑定");

        Assert.Contains("[绑定账号]", await institute.SayAsync("29:new", "你好"), StringComparison.Ordinal);
        Assert.Contains("对不上", await SendAsync("E1014", "王海燕"), StringComparison.Ordinal);
        Assert.Contains("冯雪，您好", await SendAsync("e1014", " 冯雪 "), StringComparison.Ordinal);

        Task<string> SendAsync(string number, string name) => institute.HearAsync("29:new", "", null, mentioned: false,
            new("account.link", null, null, null, "card-1", new Dictionary<string, string> { ["employeeNo"] = number, ["name"] = name }));
    }

    [Theory, OnEveryStore]
    public async Task In_a_group_a_stranger_is_asked_for_nothing(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        var said = await institute.SayInGroupAsync("29:new", "19:group-1@thread.v2", "我的待办");

        Assert.Contains("绑定账号", said, StringComparison.Ordinal);
        Assert.DoesNotContain("[绑定账号]", said, StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task A_number_with_somebody_elses_name_links_nothing(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        Assert.Contains("对不上", await institute.SayAsync("29:new", "绑定账号 E1014 王海燕"), StringComparison.Ordinal);
        Assert.Contains("绑定账号", await institute.SayAsync("29:new", "我的待办"), StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task A_number_that_is_linked_already_is_not_given_to_a_second_account(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        Assert.Contains("已经绑定了别的账号", await institute.SayAsync("29:new", "绑定账号 E1008 王海燕"), StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task A_secretary_binds_a_group_to_the_own_branch_only(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        var bound = await institute.SayInGroupAsync("user-id-0", "19:new@thread.v2", "把本群绑定到第一党支部");
        var refused = await institute.SayInGroupAsync("user-id-0", "19:other@thread.v2", "把本群绑定到第二党支部");
        var taken = await institute.SayInGroupAsync("29:ann", "19:new@thread.v2", "把本群绑定到第二党支部");

        Assert.Contains("已把本群绑定到", bound, StringComparison.Ordinal);
        Assert.Contains("党委办公室", refused, StringComparison.Ordinal);
        Assert.Contains("现在属于", taken, StringComparison.Ordinal);
        Assert.Equal("branch-1", (await institute.RosterAsync()).FindByGroup("msteams", "19:new@thread.v2")?.Id);
    }
}
