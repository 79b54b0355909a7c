using System.Text.RegularExpressions;
using Sanmo.Bot.Understanding.Numbers;
using Sanmo.Bot.Understanding.Parts;

namespace Sanmo.Bot.Understanding.Orders;

/// <summary>Orders about volunteer activities.</summary>
internal static partial class VolunteerOrders
{
    public const string Details = "vol.details";
    public const string Submit = "vol.submit";
    public const string Compare = "vol.compare";
    public const string Approve = "vol.approve";
    public const string Return = "vol.return";
    public const string Decline = "vol.decline";
    public const string Publish = "vol.publish";
    public const string Edit = "vol.edit";
    public const string Cancel = "vol.cancel";
    public const string Take = "vol.take";
    public const string Pass = "vol.pass";
    public const string Coming = "vol.coming";
    public const string Invite = "vol.invite";
    public const string Credit = "vol.credit";
    public const string Correct = "vol.correct";
    public const string RefuseClaim = "vol.refuse";
    public const string Summarise = "vol.summary";
    public const string Archive = "vol.archive";
    public const string Repeat = "vol.repeat";

    public static Order[] All { get; } =
    [
        new(Details, "Everything about an activity or a proposal, with what you can do next.", ["活动详情", "志愿活动详情", "方案详情", "详情", "activity details", "details of activity", "details of", "details"], Numbered)
        {
            Examples = ["活动详情 V5", "V8 详情", "activity details V5", "V8 details"],
        },
        new(Submit, "Hand a branch's proposal to the committee.", ["提交志愿方案", "提交方案", "提交活动", "方案提交", "submit proposal", "submit activity"], Numbered)
        {
            Examples = ["提交方案 V6", "submit proposal V6"],
        },
        new(Compare, "The proposals side by side.", ["志愿方案对比", "志愿方案", "比较方案", "方案对比", "我的方案", "compare proposals", "compare the proposals", "volunteer proposals", "my proposals"], line => line.Reading.Number(NumberKind.Activity) is null ? Slots.Empty : null)
        {
            Examples = ["志愿方案", "方案对比", "compare proposals"],
        },
        new(Approve, "Settle the theme and approve a proposal.", ["批准方案", "通过方案", "批准活动", "采纳方案", "approve proposal", "approve activity"], line => Numbered(line) is { } slots ? slots with { Content = Behind(line, "主题", "theme") } : null)
        {
            Examples = ["批准方案 V8 主题：我为群众办实事", "approve proposal V8 theme: serve the people"],
        },
        new(Return, "Ask a branch to change its proposal, with the reason.", ["退回方案", "方案退回", "退回修改", "return proposal", "ask for changes"], WithReason)
        {
            Examples = ["退回方案 V8 请补充服务对象", "return proposal V8 who is it for"],
        },
        new(Decline, "Decline a proposal, with the reason.", ["不采纳方案", "否决方案", "谢绝方案", "decline proposal"], WithReason)
        {
            Examples = ["不采纳方案 V10 与V8重复", "decline proposal V10 the same as V8"],
        },
        new(Publish, "Announce an approved activity; sign-up opens.", ["发布志愿活动", "发布活动", "活动发布", "publish activity", "publish the activity"], Numbered)
        {
            Examples = ["发布活动 V9", "publish activity V9"],
        },
        new(Edit, "Change an activity or a proposal.", ["修改活动", "修改方案", "更改活动", "edit activity", "edit proposal", "change activity"], ReadEdit)
        {
            Examples = ["修改活动 V5 人数：20", "修改方案 V6 结合业务：检验土质判断", "edit activity V5 capacity: 20"],
        },
        new(Cancel, "Call an activity off, with the reason.", ["停办活动", "活动停办", "停办", "call off activity", "call off the activity", "call off"], WithReason)
        {
            Examples = ["停办活动 V5 暴雨预警", "call off activity V5 storm warning"],
        },
        new(Take, "Take the freed place that is held for you.", ["接受名额", "要这个名额", "take the place", "take the seat"], Numbered)
        {
            Examples = ["接受名额 V3", "take the place V3"],
        },
        new(Pass, "Pass the place that is held for you on to the next in line.", ["让出名额", "放弃名额", "pass the place on", "pass on the place", "pass the seat on"], Numbered)
        {
            Examples = ["让出名额 V3", "pass the place on V3"],
        },
        new(Coming, "Say that you still come, when you are asked shortly before.", ["我会来", "会来", "一定来", "照常来", "i am coming", "i'm coming", "still coming", "i am still coming", "i will be there", "i'll be there"], Numbered)
        {
            Examples = ["V3 我会来", "会来 V3", "I am coming V3"],
        },
        new(Invite, "Invite those who are free then.", ["邀请有空的人", "邀请有空的同志", "邀请空闲", "invite those who are free", "invite those free"], Numbered)
        {
            Examples = ["邀请有空的人 V5", "invite those who are free V5"],
        },
        new(Credit, "Confirm the hours of those who were there.", ["确认服务时长", "确认时长", "确认工时", "confirm hours", "confirm the hours"], Numbered)
        {
            Examples = ["确认时长 V2", "confirm hours V2"],
        },
        new(Correct, "Put service hours right, or ask for it in your own record.", ["更正服务时长", "更正时长", "更正工时", "correct hours", "correct my hours", "correct the hours"], ReadHours)
        {
            Examples = ["更正时长 V2 2.5小时 提前到场布置", "correct hours V2 2.5 hours came early to set up"],
        },
        new(RefuseClaim, "Leave somebody's hours as they are, with the reason.", ["不更正时长", "驳回时长更正", "refuse correction"], line => WithReason(line) is { } slots ? slots with { Persons = line.Reading.PersonNames() } : null)
        {
            Examples = ["不更正时长 V2 周明 签到记录如此", "refuse correction V2 Zhou Ming the record says so"],
        },
        new(Summarise, "Write an activity's summary, with links to photos.", ["活动总结", "填写总结", "活动小结", "activity summary", "summarise activity", "summarize activity"], line => Numbered(line) is { } slots ? slots with { Content = WithoutColon(line.Rest) } : null)
        {
            Examples = ["活动总结 V2 清理雨水口12个", "activity summary V2 cleared 12 gullies"],
        },
        new(Archive, "Close an activity's record.", ["归档活动", "活动归档", "archive activity", "archive the activity"], Numbered)
        {
            Examples = ["归档活动 V2", "archive activity V2"],
        },
        new(Repeat, "Repeat an activity every week or every month.", ["重复活动", "每周重复", "每月重复", "repeat activity", "repeat weekly", "repeat monthly"], line => Numbered(line) is { } slots
            ? slots with { Mode = line.Reading.Plain.Contains("每月", StringComparison.Ordinal) || line.Reading.Plain.Contains("month", StringComparison.Ordinal) ? "monthly" : "weekly", Note = Times().Match(line.Rest ?? "") is { Success: true } times ? times.Groups[1].Value : null } : null)
        {
            Examples = ["每周重复 V5 4次", "每月重复 V5 3次", "repeat weekly V5 4 times"],
        },
    ];

    private static Slots? Numbered(OrderLine line) => line.Reading.Number(NumberKind.Activity) is { } number ? new() { ActivityId = number } : null;

    private static Slots? WithReason(OrderLine line) => Numbered(line) is { } slots ? slots with { Reason = WithoutColon(line.Rest) } : null;

    // "人数：20；集合：院东门": read by the feature, which knows the names of the parts; the times are read here.
    private static Slots? ReadEdit(OrderLine line)
    {
        if (Numbered(line) is not { } slots)
            return null;
        var (when, now) = (When.In(line.Reading), line.Reading.Around.Now);
        return slots with { Content = line.Rest, Start = when.Start(now), End = when.End(now) };
    }

    private static Slots? ReadHours(OrderLine line)
    {
        if (Numbered(line) is not { } slots)
            return null;
        var match = Hours().Match(line.Rest ?? "");
        return slots with
        {
            Persons = line.Reading.PersonNames(),
            Note = match.Success ? match.Groups[1].Value : null,
            Reason = match.Success ? WithoutColon(line.Rest![(match.Index + match.Length)..]) : null,
        };
    }

    private static string? Behind(OrderLine line, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (line.Rest?.IndexOf(name, StringComparison.OrdinalIgnoreCase) is { } at and >= 0)
                return WithoutColon(line.Rest[(at + name.Length)..]);
        return null;
    }

    private static string? WithoutColon(string? text) => text?.Trim().TrimStart(':', '：', ',', '，', '-').Trim() is { Length: > 0 } kept ? kept : null;

    [GeneratedRegex(@"(\d+(?:\.\d+)?)\s*(?:个)?(?:小时|工时|hours|hour|h\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hours();

    [GeneratedRegex(@"(\d+)\s*(?:次|times|x\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Times();
}
