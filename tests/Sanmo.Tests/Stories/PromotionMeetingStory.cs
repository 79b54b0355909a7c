using Sanmo.Core.Assignments;
using Sanmo.Core.Meetings;
using Sanmo.Core.Rectification;
using Sanmo.Core.Volunteering;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.Stories;

/// <summary>
/// The story the product comes from: a promotion meeting, a special meeting deployed to every branch, volunteer plans reported and the theme
/// settled, problems that become rectification items, put right at once or pushed on step by step.
/// </summary>
[AlsoOnCluster]
public sealed class PromotionMeetingStory(Stores stores)
{
    private const string Head = "29:demo-e1001";
    private const string Deputy = "29:demo-e1002";
    private const string Office = "29:demo-e1003";
    private const string Secretary = "user-id-0";
    private const string OtherSecretary = "29:ann";
    private const string Doer = "29:demo-e1011";
    private const string Group = "19:group-1@thread.v2";

    [Theory, OnEveryStore]
    public async Task From_the_promotion_meeting_to_the_figures_in_chinese(StoreKind kind) => await TellAsync(kind, new(
        Meeting: "全院11月25日上午9点在三楼会议室开主题教育推进会",
        Deploy: "部署任务：召开找差距专题会，12月4日前", Deployed: "✔ 已下达",
        Special: "12月1日下午3点在二楼会议室开对照党章党规找差距专题会",
        Status: "{0} 完成情况", Planned: "定于 12月1日（周二） 15:00",
        Propose: ["提个志愿活动方案：贾鲁河清淤，12月12日上午9点到11点，地点贾鲁河，20人", "提个志愿活动方案：社区用水讲堂，12月12日上午9点到11点，地点学院社区，15人"],
        Edit: ["修改方案 {0} 结合业务：水质监测现场", "修改方案 {0} 团队优势：熟悉河道"], Submit: "提交方案 {0}", Compare: "志愿方案",
        Approve: "批准方案 {0} 主题：护水有我", Decline: "不采纳方案 {0} 与清淤活动同一时间", Reason: "与清淤活动同一时间", Publish: "发布活动 {0}", Theme: "护水有我",
        AtOnce: "登记问题：值班记录不全，责任人赵鹏，11月30日前，立行立改", Staged: "登记问题：学习制度没有修订，责任人赵鹏，12月18日前，分阶段整改",
        Steps: ["{0} 增加节点：征求意见，12月4日前", "{0} 增加节点：印发制度，12月18日前"],
        Done: "{0} 改好了，申请销号", Note: "值班记录已补齐", Pass: "{0} 验收通过", Closed: "已销号", Figures: "整改统计 一支部"));

    [Theory, OnEveryStore]
    public async Task From_the_promotion_meeting_to_the_figures_in_english(StoreKind kind) => await TellAsync(kind, new(
        Meeting: "schedule a promotion meeting for everyone on 25 November at 9am in room 3F",
        Deploy: "deploy task: hold the special meeting on finding gaps, by 4 December", Deployed: "is deployed",
        Special: "set up a special meeting on 1 December at 3pm in room 2F",
        Status: "status {0}", Planned: "planned for Tue 1 Dec 15:00",
        Propose: ["propose a volunteer activity: clean the Jialu river, 12 December 9am to 11am, at the Jialu river, 20 people", "propose a volunteer activity: water lessons, 12 December 9am to 11am, at the college community, 15 people"],
        Edit: ["edit proposal {0} business link: water monitoring on site", "edit proposal {0} team strength: knows the river"], Submit: "submit proposal {0}", Compare: "compare proposals",
        Approve: "approve proposal {0} theme: guard the water", Decline: "decline proposal {0} the same hours as the cleaning", Reason: "the same hours as the cleaning", Publish: "publish activity {0}", Theme: "guard the water",
        AtOnce: "register problem: the duty log has gaps, responsible Zhao Peng, by 30 November, at once", Staged: "register problem: the study rules are not revised, responsible Zhao Peng, by 18 December, in steps",
        Steps: ["{0} add step: ask for comments, by 4 December", "{0} add step: publish the rules, by 18 December"],
        Done: "{0} is done, please close it", Note: "the log is complete now", Pass: "approve {0}", Closed: "closed", Figures: "rectification figures branch 1"), english: true);

    private async Task TellAsync(StoreKind kind, Lines say, bool english = false)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        if (english)
            foreach (var account in (string[])[Head, Deputy, Office, Secretary, OtherSecretary, Doer])
                await institute.SayAsync(account, "switch to English");

        var arranged = await ConfirmedAsync(institute, Office, say.Meeting);
        var promotion = (await institute.Works.Meetings.ListAllAsync()).MaxBy(kept => kept.Value.Number)!.Value;
        Assert.True(promotion.Branch is null, arranged);
        Assert.Equal("2026-11-25 09:00", promotion.Start.ToOffset(TimeSpan.FromHours(8)).ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture));

        // The deputy secretary deploys the special meeting "at all levels"; a branch sets its own up, and the committee sees it.
        Assert.Contains(say.Deployed, await ConfirmedAsync(institute, Deputy, say.Deploy), StringComparison.Ordinal);
        var whole = (await institute.Works.Assignments.ListAllAsync()).Select(kept => kept.Value).Where(one => one.IsDeployed).MaxBy(one => one.Number)!;
        await institute.TurnClockToAsync("2026-11-23T09:20:00+08:00");
        Assert.Contains(institute.Platform.InGroup(Group), arrival => arrival.Text.Contains(whole.Title, StringComparison.Ordinal));
        await ConfirmedAsync(institute, Secretary, say.Special);
        var special = (await institute.Works.Meetings.ListAllAsync()).MaxBy(kept => kept.Value.Number)!.Value;
        Assert.Equal((MeetingType.Special, "branch-1"), (special.Type, special.Branch));
        Assert.Contains(say.Planned, await institute.SayAsync(Deputy, string.Format(null, say.Status, whole.Work)), StringComparison.Ordinal);

        // Branches report what they plan; the leaders settle the theme and every proposer hears why.
        var proposals = new List<VolunteerActivity>();
        foreach (var (secretary, line) in new[] { Secretary, OtherSecretary }.Zip(say.Propose))
        {
            await ConfirmedAsync(institute, secretary, line);
            var proposal = (await institute.Works.Activities.ListAllAsync()).MaxBy(kept => kept.Value.Number)!.Value;
            foreach (var edit in say.Edit)
                await ConfirmedAsync(institute, secretary, string.Format(null, edit, proposal.Work));
            await ConfirmedAsync(institute, secretary, string.Format(null, say.Submit, proposal.Work));
            Assert.Equal(VolunteerState.Submitted, (await institute.Works.Activities.FindAsync(proposal.Number))!.Value.State);
            proposals.Add(proposal);
        }

        var compared = await institute.SayAsync(Deputy, say.Compare);
        Assert.All(proposals, proposal => Assert.Contains(proposal.Title, compared, StringComparison.Ordinal));
        await ConfirmedAsync(institute, Deputy, string.Format(null, say.Approve, proposals[0].Work));
        await ConfirmedAsync(institute, Deputy, string.Format(null, say.Decline, proposals[1].Work));
        await institute.TurnClockToAsync("2026-11-23T09:30:00+08:00");
        Assert.Contains(institute.Platform.To(OtherSecretary), arrival => arrival.Text.Contains(say.Reason, StringComparison.Ordinal));
        Assert.Contains(institute.Platform.To(Secretary), arrival => arrival.Text.Contains(say.Theme, StringComparison.Ordinal));
        await ConfirmedAsync(institute, Office, string.Format(null, say.Publish, proposals[0].Work));
        Assert.Equal((VolunteerState.Published, say.Theme), ((await institute.Works.Activities.FindAsync(proposals[0].Number))!.Value is var published ? (published.State, published.Theme!) : default));

        // What was found becomes items of both kinds; reminders follow by themselves, and nobody closes the own one.
        var atOnce = await RegisteredAsync(institute, say.AtOnce);
        var staged = await RegisteredAsync(institute, say.Staged);
        Assert.Equal((ResolutionKind.Immediate, ResolutionKind.Staged), (atOnce.Kind, staged.Kind));
        foreach (var step in say.Steps)
            await ConfirmedAsync(institute, Secretary, string.Format(null, step, staged.Work));
        staged = (await institute.Works.Items.FindAsync(staged.Number))!.Value;
        Assert.Equal([new DateOnly(2026, 12, 4), new DateOnly(2026, 12, 18), new DateOnly(2026, 12, 18)], staged.Milestones.Select(step => step.Due).Order());
        await institute.TurnClockToAsync("2026-11-27T09:30:00+08:00");
        Assert.Contains(institute.Platform.To(Doer), arrival => arrival.Text.Contains(atOnce.Work.ToString(), StringComparison.Ordinal));
        var submitted = await ConfirmedAsync(institute, Doer, string.Format(null, say.Done, atOnce.Work));
        if ((await institute.Works.Items.FindAsync(atOnce.Number))!.Value.Status != RectificationStatus.PendingVerification)
            submitted = await ConfirmedAsync(institute, Doer, say.Note);
        Assert.True((await institute.Works.Items.FindAsync(atOnce.Number))!.Value.Status == RectificationStatus.PendingVerification, submitted);
        await institute.SayAsync(Doer, string.Format(null, say.Pass, atOnce.Work));
        Assert.Equal(RectificationStatus.PendingVerification, (await institute.Works.Items.FindAsync(atOnce.Number))!.Value.Status);
        Assert.Contains(say.Closed, await ConfirmedAsync(institute, Secretary, string.Format(null, say.Pass, atOnce.Work)), StringComparison.OrdinalIgnoreCase);
        await institute.TurnClockToAsync("2026-12-01T10:00:00+08:00");
        Assert.Contains(institute.Platform.To(Doer), arrival => arrival.Text.Contains(staged.Work.ToString(), StringComparison.Ordinal));

        var items = (await institute.Works.Items.ListAsync(Core.Redis.Scope.Of("branch-1"))).Select(kept => kept.Value).ToList();
        var figures = await institute.SayAsync(Deputy, say.Figures);
        Assert.Contains(items.Count(item => item is { Status: RectificationStatus.Closed, Kind: not ResolutionKind.LongTerm }).ToString(System.Globalization.CultureInfo.InvariantCulture), figures, StringComparison.Ordinal);
        Assert.Equal(AssignmentState.Open, (await institute.Works.Assignments.FindAsync(whole.Number))!.Value.State);
    }

    private static async Task<RectificationItem> RegisteredAsync(Institute institute, string line)
    {
        var before = (await institute.Works.Items.ListAllAsync()).Count;
        var said = await ConfirmedAsync(institute, Secretary, line);
        var items = await institute.Works.Items.ListAllAsync();
        Assert.True(items.Count == before + 1, said);
        return items.MaxBy(kept => kept.Value.Number)!.Value;
    }

    /// <summary>Says it, and yes where the bot shows first what it understood.</summary>
    private static async Task<string> ConfirmedAsync(Institute institute, string account, string line)
    {
        var said = await institute.SayAsync(account, line);
        return institute.AsksForYes ? await institute.PressAsync(account, "confirm") : said;
    }

    private sealed record Lines(
        string Meeting, string Deploy, string Deployed, string Special, string Status, string Planned, string[] Propose, string[] Edit, string Submit, string Compare, string Approve, string Decline, string Reason,
        string Publish, string Theme, string AtOnce, string Staged, string[] Steps, string Done, string Note, string Pass, string Closed, string Figures);
}
