using Sanmo.Bot.Understanding;
using Sanmo.Core.Audit;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Volunteering;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.Stories;

/// <summary>The demo's V3 is full with three in line; V5 has room; both on Saturdays.</summary>
public sealed class VolunteerStories(Stores stores)
{
    private const string Zoe = "29:zoe";
    private const string Secretary = "user-id-0";
    private const string Group = "19:group-1@thread.v2";

    [Theory, OnEveryStore]
    public async Task The_list_shows_what_is_open_with_places_and_the_askers_own_state(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        var said = await institute.SayAsync(Zoe, "最近有什么志愿活动");

        Assert.Contains("V5 贾鲁河巡河护水", said, StringComparison.Ordinal);
        Assert.Contains("剩 8 个名额", said, StringComparison.Ordinal);
        Assert.Contains("已满，可候补 · 您已报名", said, StringComparison.Ordinal);
        Assert.Contains("[报名 V5]", said, StringComparison.Ordinal);
        Assert.DoesNotContain("植树活动", said, StringComparison.Ordinal);
        Assert.Contains("（周六）", said, StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task Signing_up_by_number_is_echoed_in_full_and_can_be_undone(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        var said = await institute.SayAsync(Zoe, "报名V5");
        Assert.Contains("✔ 已报名：贾鲁河巡河护水，12月5日（周六） 08:40", said, StringComparison.Ordinal);
        Assert.Contains("[撤销报名]", said, StringComparison.Ordinal);
        Assert.Contains("m-1010", await SeatedAsync(institute, 5));
        Assert.Contains("之前已经报名", await institute.PressAsync(Zoe, Intent.VolSignup, "V5"), StringComparison.Ordinal);

        Assert.Contains("✔ 已退出", await institute.PressAsync(Zoe, Intent.VolWithdraw, "V5"), StringComparison.Ordinal);
        Assert.DoesNotContain("m-1010", await SeatedAsync(institute, 5));
    }

    [Theory, OnEveryStore]
    public async Task In_english_and_by_name_it_works_the_same(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        var said = await institute.SayAsync("29:demo-e1012", "sign me up for V5");
        Assert.Contains("✔ You are signed up", said, StringComparison.Ordinal);
        Assert.Contains("Sat 5 Dec 08:40", said, StringComparison.Ordinal);

        Assert.Contains("贾鲁河巡河护水", await institute.SayAsync("29:demo-e1014", "我要报名贾鲁河的志愿活动"), StringComparison.Ordinal);
        Assert.Contains("m-1014", await SeatedAsync(institute, 5));
    }

    [Theory, OnEveryStore]
    public async Task A_full_activity_tells_the_place_in_line_and_who_leaves_is_asked_once(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        Assert.Contains("候补第 4 位", await institute.SayAsync("29:demo-e1013", "报名V3"), StringComparison.Ordinal);

        var asked = await institute.SayAsync(Zoe, "退出V3");
        Assert.Contains("谢芳", asked, StringComparison.Ordinal);
        Assert.Contains("m-1010", await SeatedAsync(institute, 3));

        Assert.Contains("✔ 已退出", await institute.PressAsync(Zoe, "confirm"), StringComparison.Ordinal);
        Assert.DoesNotContain("m-1010", await SeatedAsync(institute, 3));
        Assert.Equal(["m-1022"], (await institute.Works.Activities.FindAsync(3))!.Value.Offered);
        await institute.TurnClockToAsync("2026-11-23T09:00:30+08:00");
        var told = Assert.Single(institute.Platform.To("29:demo-e1022"));
        Assert.Contains("为您保留到11月23日（周一） 18:00", told.Text, StringComparison.Ordinal);
        Assert.Contains("[接受名额]", told.Text, StringComparison.Ordinal);
        Assert.Empty(institute.Platform.To("29:demo-e1033"));

        Assert.Contains("✔ 已报名", await institute.PressAsync("29:demo-e1022", Intent.VolSignup, "V3"), StringComparison.Ordinal);
        Assert.Contains("m-1022", await SeatedAsync(institute, 3));
    }

    [Theory, OnEveryStore]
    public async Task Who_is_offered_a_place_at_night_hears_of_it_in_the_morning(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind, "2026-11-23T22:00:00+08:00");
        await institute.SayAsync(Zoe, "退出V3");
        await institute.PressAsync(Zoe, "confirm");

        await institute.WorkAsync();
        Assert.Empty(institute.Platform.To("29:demo-e1022"));
        await institute.TurnClockToAsync("2026-11-24T08:05:00+08:00");
        Assert.Contains(institute.Platform.To("29:demo-e1022"), arrival => arrival.Text.Contains("为您保留到11月24日（周二） 18:00", StringComparison.Ordinal));
    }

    [Theory, OnEveryStore]
    public async Task A_button_in_the_group_answers_the_presser_and_updates_the_counts_for_everybody(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        var said = await institute.PressAsync(Zoe, Intent.VolSignup, "V5", Group);

        Assert.Contains("✔ 已报名", said, StringComparison.Ordinal);
        Assert.Contains("已报名 8/15", said, StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task A_clash_is_told_with_the_other_things_name_and_not_in_the_group(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var other = (await institute.Works.Activities.FindAsync(5))!.Value;
        Assert.True(await institute.Works.Activities.SaveAsync(null, other with { Number = 90, Title = "社区义诊", SignUps = [], Capacity = 5 }, new Act("m-1003", "test")));
        await institute.SayAsync(Zoe, "报名V5");

        Assert.Equal("已私聊发给您。", await institute.SayInGroupAsync(Zoe, Group, "报名V90"));
        Assert.Contains("V5 贾鲁河巡河护水", Assert.Single(institute.Platform.To(Zoe)).Text, StringComparison.Ordinal);
        Assert.Contains("m-1010", await SeatedAsync(institute, 90));
    }

    [Theory, OnEveryStore]
    public async Task A_secretary_signs_up_people_of_the_own_branch_who_are_told_and_a_member_is_refused(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        Assert.Contains("支部书记", await institute.SayAsync(Zoe, "帮冯雪报名V5"), StringComparison.Ordinal);
        Assert.DoesNotContain("m-1014", await SeatedAsync(institute, 5));

        Assert.Contains("冯雪", await institute.SayAsync(Secretary, "帮冯雪报名V5"), StringComparison.Ordinal);
        await institute.WorkAsync();
        Assert.Contains("m-1014", await SeatedAsync(institute, 5));
        Assert.Contains("您已有名额", Assert.Single(institute.Platform.To("29:demo-e1014")).Text, StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task After_the_limit_nobody_gets_in_but_leaving_tells_the_organiser(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind, "2026-12-04T19:00:00+08:00");
        var friday = (await institute.Works.Activities.ListAllAsync()).Select(kept => kept.Value).First(activity => activity.State == VolunteerState.Published && activity.SignUpDeadline < institute.Now && activity.Start > institute.Now && activity.Participants.Contains("m-1010"));

        Assert.Contains("已经截止", await institute.PressAsync("29:demo-e1036", Intent.VolSignup, friday.Work.ToString()), StringComparison.Ordinal);
        await institute.PressAsync(Zoe, Intent.VolWithdraw, friday.Work.ToString());
        await institute.PressAsync(Zoe, "confirm");
        await institute.WorkAsync();
        Assert.Contains(await institute.DeliveriesAsync(), row => row.Content == Content.SeatGivenUp && row.State == DeliveryState.Sent);
    }

    [Theory, OnEveryStore]
    public async Task The_roster_has_names_in_private_and_the_group_gets_a_pointer(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        Assert.Equal("已私聊发给您。", await institute.SayInGroupAsync(Zoe, Group, "V3都谁报名了"));
        var roster = Assert.Single(institute.Platform.To(Zoe)).Text;
        Assert.Contains("周明、王海燕", roster, StringComparison.Ordinal);
        Assert.Contains("谢芳、潘晓燕、蔡明珠", roster, StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task An_offer_that_is_not_taken_in_time_goes_to_the_next_and_both_are_told_once(StoreKind kind)
    {
        var connections = await stores.OpenAsync(kind, processes: 2);
        await using var institute = await Institute.OpenOverAsync(connections[0]);
        await institute.SayAsync(Zoe, "退出V3");
        await institute.PressAsync(Zoe, "confirm");
        await using var other = Institute.BesideOver(connections[1], "2026-11-23T18:00:00+08:00");

        await institute.TurnClockToAsync("2026-11-23T17:55:00+08:00");
        Assert.Equal(["m-1022"], (await institute.Works.Activities.FindAsync(3))!.Value.Offered);
        institute.Clock.Advance(TimeSpan.FromMinutes(5));
        await Task.WhenAll(institute.WorkAsync(), other.WorkAsync());

        var kept = (await institute.Works.Activities.FindAsync(3))!.Value;
        Assert.Equal(["m-1033"], kept.Offered);
        Assert.Equal(["m-1028"], kept.Waiting);
        Assert.Equal(SignUpStatus.Cancelled, kept.Find("m-1022")!.Status);
        await institute.TurnClockToAsync("2026-11-23T18:05:00+08:00");
        Assert.Contains("转给了下一位", institute.Platform.To("29:demo-e1022").Last().Text, StringComparison.Ordinal);
        Assert.Contains("为您保留到11月24日（周二） 18:00", Assert.Single(institute.Platform.To("29:demo-e1033")).Text, StringComparison.Ordinal);
        Assert.Contains("✔ 已让出", await institute.PressAsync("29:demo-e1033", Intent.VolWithdraw, "V3"), StringComparison.Ordinal);
        Assert.Equal(["m-1028"], (await institute.Works.Activities.FindAsync(3))!.Value.Offered);
    }

    [Theory, OnEveryStore]
    public async Task Who_is_taken_off_the_list_by_somebody_else_sees_the_reason(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        Assert.Contains("原因，本人会看到", await institute.SayAsync(Secretary, "把卓怡从V3名单里退出"), StringComparison.Ordinal);
        Assert.Contains("m-1010", await SeatedAsync(institute, 3));
        Assert.Contains("✔ 已为", await institute.SayAsync(Secretary, "当天有会议任务"), StringComparison.Ordinal);
        Assert.DoesNotContain("m-1010", await SeatedAsync(institute, 3));
        await institute.TurnClockToAsync("2026-11-23T09:01:00+08:00");
        Assert.Contains("当天有会议任务", Assert.Single(institute.Platform.To(Zoe)).Text, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<string>> SeatedAsync(Institute institute, int number) =>
        [.. (await institute.Works.Activities.FindAsync(number))!.Value.Participants];
}
