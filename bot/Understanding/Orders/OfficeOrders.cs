namespace Sanmo.Bot.Understanding.Orders;

/// <summary>Orders about no one kind of work.</summary>
internal static class OfficeOrders
{
    public const string Undo = "undo";
    public const string Console = "console";

    public const string HandOver = "office.handover";
    public const string History = "audit.history";
    public const string Muted = "reminder.muted";
    public const string Leads = "reminder.leads";
    public const string Hour = "reminder.hour";

    public static Order[] All { get; } =
    [
        new(HandOver, "Hand a post over to somebody, with its open work.", ["岗位交接", "工作交接", "交接", "移交岗位", "hand over the post of", "hand over", "handover"], Handed)
        {
            Examples = ["交接：书记 周明 → 王海燕", "岗位交接：组长 李建国 → 卓怡", "hand over secretary from Zhou Ming to Wang Haiyan"],
        },
        new(History, "Who did what to a piece of work, with before and after.", ["操作记录", "变更记录", "修改记录", "历史记录", "记录", "谁改过", "history of", "history", "audit trail of", "who changed"], line => line.Rest is null && line.WithWork is var slots && slots != Slots.Empty ? slots : null)
        {
            Examples = ["记录 ZG-012", "操作记录 通知8", "history ZG-012", "history of notice 8", "who changed M5"],
        },
        new(Muted, "What is muted or put off, and the hour of the digest.", ["静音列表", "静音了什么", "免打扰设置", "我的静音", "提醒设置", "what is muted", "what did i mute", "my mutes", "reminder settings"], line => line.Rest is null ? Slots.Empty : null)
        {
            Examples = ["静音列表", "提醒设置", "what is muted", "reminder settings"],
        },
        new(Hour, "The hour of the own daily digest.", ["以后每天", "每天", "每日", "汇总时间", "汇总改到", "daily digest at", "send my digest at", "my digest at", "every day at", "remind me every day at"], DigestHour)
        {
            Examples = ["每天9点半提醒我", "每天早上9:30提醒我", "汇总改到10点", "daily digest at 9:30", "every day at 10 am remind me"],
        },
        new(Leads, "How long before a start or a limit to be reminded.", ["提前", "remind me"], ReadLeads.Of)
        {
            Examples = ["提前一天和两小时提醒我", "提前半小时提醒我", "remind me one day before and two hours before", "remind me 30 minutes before meetings"],
        },
        new(Leads, "Back to the usual reminders.", ["恢复默认提醒", "恢复默认的提醒", "默认提醒", "按默认提醒", "remind me as usual", "reminders as usual", "usual reminders"], line => line.Rest is null ? new() { Mode = "usual" } : null)
        {
            Examples = ["恢复默认提醒", "remind me as usual"],
        },
        new(Undo, "Take back the last change you made.", ["撤销刚才的操作", "撤销上一步", "撤销", "撤回上一步", "undo that", "undo it", "undo"], line => line.Rest is null && line.Reading.Numbers.Count == 0 ? Slots.Empty : null)
        {
            Examples = ["撤销", "撤销上一步", "undo", "undo that"],
        },
        new(Console, "A link that signs you in to the pages in the browser.", ["打开控制台", "导出整改台账", "导出台账", "下载台账", "导出会议出席", "导出志愿时长", "导出表格", "控制台", "登录链接", "open the console", "open console", "export the ledger", "download the ledger", "export the workbook", "console", "sign-in link", "sign in link"], line => line.Rest is null ? Slots.Empty : null)
        {
            Examples = ["控制台", "打开控制台", "导出台账", "console", "open the console", "export the ledger"],
        },
    ];

    // "Every day at nine a meeting" is something else.
    private static Slots? DigestHour(OrderLine line)
    {
        var plain = line.Reading.Plain;
        if (line.Rest is not { } rest || line.Reading.Times.Find(time => time.Clock is not null)?.Clock is not { } clock)
            return null;
        var saysDigest = plain.Contains("汇总", StringComparison.Ordinal) || plain.Contains("digest", StringComparison.Ordinal);
        var saysRemind = (plain.Contains("提醒", StringComparison.Ordinal) || plain.Contains("remind", StringComparison.Ordinal)) && new Reading(rest, line.Reading.Around).LeftOver == 0;
        return saysDigest || saysRemind ? new() { NewTime = clock } : null;
    }

    // The longest that is said counts: 党委副书记 before 副书记 before 书记.
    private static readonly (string Said, string Post)[] _posts =
    [
        ("党委副书记", "CommitteeDeputy"), ("党委书记", "CommitteeSecretary"), ("党委办公室", "CommitteeOffice"), ("党群工作部", "CommitteeOffice"), ("办公室", "CommitteeOffice"), ("副书记", "DeputySecretary"), ("书记", "Secretary"), ("组长", "GroupLeader"),
        ("committee deputy", "CommitteeDeputy"), ("committee secretary", "CommitteeSecretary"), ("committee office", "CommitteeOffice"), ("deputy secretary", "DeputySecretary"), ("deputy", "DeputySecretary"), ("secretary", "Secretary"), ("group leader", "GroupLeader"), ("office", "CommitteeOffice"),
    ];

    private static Slots? Handed(OrderLine line)
    {
        if (line.Rest is null)
            return Slots.Empty;
        var post = Array.Find(_posts, one => line.Reading.Plain.Contains(one.Said, StringComparison.Ordinal)).Post;
        return post is null ? null : new() { Scope = post, Persons = [.. line.Reading.Persons.OrderBy(person => person.Start).Select(person => person.Value)] };
    }
}
