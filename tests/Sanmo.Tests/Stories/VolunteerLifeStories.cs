using Sanmo.Bot.Understanding;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Audit;
using Sanmo.Core.Redis;
using Sanmo.Core.Volunteering;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.Stories;

/// <summary>An activity from the first idea to the archive, by command and by card, in both languages.</summary>
[AlsoOnCluster]
public sealed class VolunteerLifeStories(Stores stores)
{
    private const string Zoe = "29:zoe";
    private const string FirstSecretary = "user-id-0";
    private const string Ann = "29:ann";
    private const string Gao = "29:demo-e1001";
    private const string Feng = "29:demo-e1014";
    private const string Zhao = "29:demo-e1011";
    private const string Wu = "29:demo-e1012";
    private const string Group = "19:group-1@thread.v2";

    [Theory, OnEveryStore]
    public async Task Two_branches_propose_the_committee_settles_the_theme_people_come_and_the_record_is_closed(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        // Any member drafts, the secretary hands it in, and what is missing is asked for.
        Assert.Contains("在哪里", await institute.SayAsync(Zoe, "新建志愿活动：科普讲堂，12月11日14:00，8人"), StringComparison.Ordinal);
        var drafted = await institute.SayAsync(Zoe, "郑州七中");
        Assert.Contains("✔ 已起草 V14 科普讲堂：12月11日（周五） 14:00–16:00，郑州七中", drafted, StringComparison.Ordinal);
        Assert.Contains("结合业务: 待补充", drafted, StringComparison.Ordinal);
        Assert.Contains("支部书记来办，可以联系：周明", await institute.SayAsync(Zoe, "提交方案 V14"), StringComparison.Ordinal);
        Assert.Contains("怎样结合我院业务", await institute.SayAsync(FirstSecretary, "提交方案 V14"), StringComparison.Ordinal);
        Assert.Contains("团队的优势", await institute.SayAsync(FirstSecretary, "讲清本院设计的净水工艺"), StringComparison.Ordinal);
        Assert.Contains("✔ V14 科普讲堂 已提交党委研究", await institute.SayAsync(FirstSecretary, "有三位给排水讲师"), StringComparison.Ordinal);

        // The other branch fills in the card.
        await institute.SayAsync(Ann, "新建志愿活动：管网义诊进社区，12月12日9:00，2人");
        Assert.Contains("V15 管网义诊进社区", await institute.SayAsync(Ann, "花园路小区"), StringComparison.Ordinal);
        Assert.Contains("已提交党委研究", await PressAsync(institute, Ann, VolunteerOrders.Submit, "V15", ("businessLink", "看漏点、测水压"), ("teamStrength", "检漏设备齐全"), ("serviceTarget", "老旧小区居民")), StringComparison.Ordinal);

        // Side by side on one card, decided there, and both branches hear it with the reason.
        var compared = await institute.SayAsync(Gao, "志愿方案");
        Assert.Contains("V14 科普讲堂 · 第一党支部", compared, StringComparison.Ordinal);
        Assert.Contains("V15 管网义诊进社区 · 第二党支部", compared, StringComparison.Ordinal);
        Assert.Contains("结合业务: 讲清本院设计的净水工艺", compared, StringComparison.Ordinal);
        Assert.Contains("[批准 V15]", compared, StringComparison.Ordinal);
        Assert.Contains("高建军", await institute.SayAsync(Ann, "批准方案 V15 主题：我为群众办实事"), StringComparison.Ordinal);
        Assert.Contains("✔ 已批准 V15 管网义诊进社区，主题：用水安全进万家", await PressAsync(institute, Gao, VolunteerOrders.Approve, "V15", ("theme", "用水安全进万家"), ("reason", "与业务结合紧")), StringComparison.Ordinal);
        Assert.Contains("请说明原因", await institute.SayAsync(Gao, "不采纳方案 V14"), StringComparison.Ordinal);
        Assert.Contains("未采纳 V14 科普讲堂：与V8重复", await institute.SayAsync(Gao, "与V8重复"), StringComparison.Ordinal);
        await institute.TurnClockToAsync("2026-11-23T09:01:00+08:00");
        Assert.Contains(institute.Platform.To(Ann), told => told.Text.Contains("主题定为“用水安全进万家”，意见：与业务结合紧", StringComparison.Ordinal));
        Assert.Contains(institute.Platform.To(FirstSecretary), told => told.Text.Contains("没有采纳，原因：与V8重复", StringComparison.Ordinal));
        Assert.Contains(institute.Platform.To(Zoe), told => told.Text.Contains("与V8重复", StringComparison.Ordinal));

        // Published in the group chats, full, somebody leaves, the offer ends and goes to the next.
        Assert.Contains("✔ V15 管网义诊进社区（12月12日（周六） 09:00–11:00）已发布", await institute.SayAsync(Ann, "发布活动 V15"), StringComparison.Ordinal);
        await institute.WorkAsync();
        Assert.Contains(institute.Platform.InGroup(Group), posted => posted.Text.Contains("管网义诊进社区", StringComparison.Ordinal) && posted.Text.Contains("[报名]", StringComparison.Ordinal));
        foreach (var account in (string[])[Zoe, Feng, Zhao, Wu])
            await institute.PressAsync(account, Intent.VolSignup, "V15");
        Assert.Contains("留给候补", await institute.SayAsync(Zoe, "退出V15"), StringComparison.Ordinal);
        Assert.Contains("已为候补第一位保留到11月23日（周一） 18:00", await institute.PressAsync(Zoe, "confirm"), StringComparison.Ordinal);
        await institute.TurnClockToAsync("2026-11-23T18:05:00+08:00");
        Assert.Equal(["m-1012"], (await FindAsync(institute, 15)).Offered);
        Assert.Contains("✔ You are signed up", await institute.SayAsync(Wu, "take the place V15"), StringComparison.Ordinal);

        // Reminded, signed in and out, hours confirmed and put right.
        await GoToAsync(institute, "2026-12-11T18:00:30+08:00");
        Assert.Contains(institute.Platform.To(Feng), told => told.Text.Contains("管网义诊进社区", StringComparison.Ordinal) && told.Text.Contains("花园路小区", StringComparison.Ordinal));
        Assert.Contains("12月12日（周六） 08:00 开始签到", await institute.SayAsync(Feng, "V15签到"), StringComparison.Ordinal);
        await GoToAsync(institute, "2026-12-12T08:50:00+08:00");
        Assert.Contains("✔ 已签到 08:50", await institute.SayAsync(Feng, "V15签到"), StringComparison.Ordinal);
        Assert.Contains("之前已签到 08:50", await institute.SayAsync(Feng, "签到"), StringComparison.Ordinal);
        Assert.Contains("支部书记", await institute.SayAsync(Zoe, "帮冯雪签到V15"), StringComparison.Ordinal);
        await GoToAsync(institute, "2026-12-12T10:40:00+08:00");
        Assert.Contains("约 1.5 小时，待负责人安然确认", await institute.SayAsync(Feng, "V15签退"), StringComparison.Ordinal);
        await GoToAsync(institute, "2026-12-12T11:05:00+08:00");
        Assert.Contains("登记签到 1 人，已注明代办", await institute.SayAsync(Ann, "帮吴思远签到V15"), StringComparison.Ordinal);
        Assert.Contains("由安然代签", await institute.SayAsync(Ann, "确认时长 V15"), StringComparison.Ordinal);
        Assert.Contains("合计 3.5 小时", await institute.PressAsync(Ann, "confirm"), StringComparison.Ordinal);
        Assert.Contains("已向安然申请", await institute.SayAsync(Feng, "更正时长 V15 2小时 提前到场布置"), StringComparison.Ordinal);
        await GoToAsync(institute, "2026-12-12T11:06:00+08:00");
        Assert.Contains(institute.Platform.To(Feng), told => told.Text.Contains("感谢参加", StringComparison.Ordinal));
        Assert.Contains(institute.Platform.To(Ann), told => told.Text.Contains("冯雪申请更正 V15 管网义诊进社区 的时长：1.5 → 2 小时", StringComparison.Ordinal));
        Assert.Contains("1.5 → 2 小时", await PressAsync(institute, Ann, VolunteerOrders.Correct, "V15/m-1014", ("hours", "2"), ("reason", "提前到场布置")), StringComparison.Ordinal);
        Assert.Equal([1.5m, 2m], (await FindAsync(institute, 15)).Find("m-1014")!.HoursTrail!.Select(change => change.To));
        Assert.Contains("已确认 2 小时", await institute.SayAsync(Feng, "今年我服务了多少小时"), StringComparison.Ordinal);
        Assert.Contains("冯雪 | 2 小时", await institute.SayAsync(FirstSecretary, "一支部今年的志愿时长"), StringComparison.Ordinal);

        // No archive without a summary.
        Assert.Contains("还没有总结", await institute.SayAsync(Ann, "归档活动 V15"), StringComparison.Ordinal);
        Assert.Contains("附材料 1 份", await institute.SayAsync(Ann, "活动总结 V15 查出漏点三处，已交街道维修 https://photos.example/15"), StringComparison.Ordinal);
        Assert.Contains("✔ V15 管网义诊进社区 已归档：2 人参加，合计 4 小时", await institute.SayAsync(Ann, "归档活动 V15"), StringComparison.Ordinal);
        Assert.Equal(VolunteerState.Archived, (await FindAsync(institute, 15)).State);
        Assert.Empty(AuditTrail.FindBroken(await institute.Get<AuditTrail>().ReadAsync(Scope.Of("branch-2"))));
    }

    [Theory, OnEveryStore]
    public async Task In_english_a_proposal_comes_back_for_changes_is_approved_published_and_called_off(StoreKind kind)
    {
        const string Dong = "29:demo-e1025";
        const string Tang = "29:demo-e1005";
        await using var institute = await Institute.OpenAsync(stores, kind);

        Assert.Contains("✔ Drafted V14", await institute.SayAsync(Dong, "propose activity: legal advice stall, Dec 12 9am, at Garden Road, 15 people"), StringComparison.Ordinal);
        Assert.Contains("tie in with the institute's work", await institute.SayAsync(Dong, "submit proposal V14"), StringComparison.Ordinal);
        Assert.Contains("good at", await institute.SayAsync(Dong, "water rights of tenants"), StringComparison.Ordinal);
        Assert.Contains("is with the committee", await institute.SayAsync(Dong, "two members are trained mediators"), StringComparison.Ordinal);

        Assert.Contains("Link with our work: water rights of tenants", await institute.SayAsync(Tang, "compare proposals"), StringComparison.Ordinal);
        Assert.Contains("you can ask Gao Jianjun", await institute.SayAsync(Tang, "approve proposal V14 theme: serve the people"), StringComparison.Ordinal);
        Assert.Contains("Asked for changes to V14", await institute.SayAsync(Tang, "return proposal V14 please say whom it serves"), StringComparison.Ordinal);
        await institute.TurnClockToAsync("2026-11-23T09:01:00+08:00");
        Assert.Contains("please say whom it serves", institute.Platform.To(Dong).Last().Text, StringComparison.Ordinal);
        Assert.Contains("is changed", await institute.SayAsync(Dong, "edit proposal V14 serves: tenants of old blocks; capacity: 12"), StringComparison.Ordinal);
        Assert.Contains("is with the committee", await institute.SayAsync(Dong, "submit proposal V14"), StringComparison.Ordinal);
        Assert.Equal(("tenants of old blocks", 12), ((await FindAsync(institute, 14)).ServiceTarget, (await FindAsync(institute, 14)).Capacity));

        await institute.SayAsync(Gao, "批准方案 V14 主题：我为群众办实事");
        Assert.Contains("is published", await institute.SayAsync(Dong, "publish activity V14"), StringComparison.Ordinal);
        await institute.PressAsync(Wu, Intent.VolSignup, "V14");
        Assert.Contains("1 person on its list is told", await institute.SayAsync(Dong, "call off activity V14 storm warning"), StringComparison.Ordinal);
        Assert.Contains("is called off: storm warning", await institute.PressAsync(Dong, "confirm"), StringComparison.Ordinal);
        await institute.TurnClockToAsync("2026-11-23T09:02:00+08:00");
        Assert.Contains("Called off: V14", institute.Platform.To(Wu).Last().Text, StringComparison.Ordinal);
        Assert.Contains(institute.Platform.InGroup(Group), posted => posted.Text.Contains("活动停办：V14", StringComparison.Ordinal));
    }

    [Theory, OnEveryStore]
    public async Task A_decision_on_a_proposal_that_has_changed_since_does_nothing_and_shows_it_as_it_is(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var seen = (await institute.Works.Activities.FindAsync(8))!.Version;
        await institute.SayAsync(Ann, "修改方案 V8 人数：6");

        Assert.Contains("有变动", await institute.HearAsync(Gao, "", null, false, new(VolunteerOrders.Approve, "V8", seen, null, "card-1", new Dictionary<string, string>())), StringComparison.Ordinal);
        Assert.Equal(VolunteerState.Submitted, (await FindAsync(institute, 8)).State);
    }

    [Theory, OnEveryStore]
    public async Task A_decision_can_be_taken_back_before_anybody_hears_of_it(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        Assert.Contains("[撤销", await institute.SayAsync(Gao, "不采纳方案 V8 与V10重复"), StringComparison.Ordinal);
        await institute.SayAsync(Gao, "撤销");
        await institute.TurnClockToAsync("2026-11-23T09:02:00+08:00");

        Assert.Equal(VolunteerState.Submitted, (await FindAsync(institute, 8)).State);
        Assert.DoesNotContain(institute.Platform.To(Ann), told => told.Text.Contains("没有采纳", StringComparison.Ordinal));
    }

    [Theory, OnEveryStore]
    public async Task A_raised_limit_gives_places_and_tells_and_a_move_is_told_to_everybody_on_the_list(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        Assert.Contains("候补 2 人已递补", await institute.SayAsync(FirstSecretary, "修改活动 V3 人数：10"), StringComparison.Ordinal);
        await institute.WorkAsync();
        Assert.Contains("您已有名额", Assert.Single(institute.Platform.To("29:demo-e1022")).Text, StringComparison.Ordinal);
        Assert.Contains("原来报名的同志不受影响", await institute.SayAsync(FirstSecretary, "修改活动 V3 人数：5"), StringComparison.Ordinal);
        Assert.Equal(10, (await FindAsync(institute, 3)).Participants.Count());

        Assert.Contains("支部书记", await institute.SayAsync(Zoe, "修改活动 V3 人数：50"), StringComparison.Ordinal);
        Assert.Contains("✔", await PressAsync(institute, FirstSecretary, VolunteerOrders.Edit, "V3", ("date", "2026-11-29"), ("startTime", "09:30"), ("endTime", "11:30")), StringComparison.Ordinal);
        await institute.TurnClockToAsync("2026-11-23T09:02:00+08:00");
        Assert.Contains(institute.Platform.To(Zoe), told => told.Text.Contains("V3 敬老院看望老人 现在是 11月29日（周日） 09:30–11:30", StringComparison.Ordinal));
    }

    [Theory, OnEveryStore]
    public async Task A_series_is_called_off_for_this_and_the_later_ones(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        var repeated = await institute.SayAsync(FirstSecretary, "每周重复 V3 3次");
        Assert.Contains("12月12日（周六） 09:00–11:30", repeated, StringComparison.Ordinal);
        Assert.Contains("已批准，待发布", repeated, StringComparison.Ordinal);
        var asked = await institute.SayAsync(FirstSecretary, "停办活动 V15 敬老院装修");
        Assert.Contains("[这次及以后各次]", asked, StringComparison.Ordinal);
        await PressAsync(institute, FirstSecretary, VolunteerOrders.Cancel, "V15", ("scope", "later"), ("reason", "敬老院装修"));

        var states = (await institute.Works.Activities.ListAllAsync()).Where(kept => kept.Value.Series == 3).OrderBy(kept => kept.Value.Number).Select(kept => kept.Value.State);
        Assert.Equal([VolunteerState.Published, VolunteerState.Approved, VolunteerState.Cancelled, VolunteerState.Cancelled], states);
    }

    [Theory, OnEveryStore]
    public async Task Three_days_before_the_organiser_of_an_underfilled_activity_invites_those_who_are_free(StoreKind kind)
    {
        const string Dong = "29:demo-e1025";
        await using var institute = await Institute.OpenAsync(stores, kind);

        await GoToAsync(institute, "2026-12-02T09:10:30+08:00");
        Assert.Contains(institute.Platform.To(Dong), told => told.Text.Contains("[Invite those who are free]", StringComparison.Ordinal));
        Assert.Contains("free then will be invited", await institute.PressAsync(Dong, VolunteerOrders.Invite, "V5"), StringComparison.Ordinal);
        Assert.Contains("wait until tomorrow", await institute.PressAsync(Dong, VolunteerOrders.Invite, "V5"), StringComparison.Ordinal);
        await institute.TurnClockToAsync("2026-12-02T09:12:00+08:00");
        Assert.Contains(institute.Platform.To(Feng), told => told.Text.Contains("邀请您参加 V5 贾鲁河巡河护水", StringComparison.Ordinal));
        Assert.DoesNotContain(institute.Platform.To("29:demo-e1013"), told => told.Text.Contains("邀请您参加 V5", StringComparison.Ordinal));
    }

    private static async Task<VolunteerActivity> FindAsync(Institute institute, int number) => (await institute.Works.Activities.FindAsync(number))!.Value;

    private static Task<string> PressAsync(Institute institute, string account, string action, string subject, params (string Field, string Value)[] values) =>
        institute.HearAsync(account, "", null, mentioned: false, new(action, subject, null, null, "card-1", values.ToDictionary(pair => pair.Field, pair => pair.Value)));

    // The days between hold nothing of this story.
    private static async Task GoToAsync(Institute institute, string instant)
    {
        institute.Clock.SetUtcNow(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture));
        await institute.WorkAsync();
    }
}
