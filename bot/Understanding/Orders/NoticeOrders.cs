using Sanmo.Bot.Understanding.Parts;

namespace Sanmo.Bot.Understanding.Orders;

/// <summary>Orders about notices.</summary>
internal static class NoticeOrders
{
    public const string List = "notice.list";
    public const string Show = "notice.show";
    public const string Change = "notice.change";
    public const string Stop = "notice.stop";
    public const string Withdraw = "notice.withdraw";
    public const string Approve = "notice.approve";
    public const string Decline = "notice.decline";

    public static Order[] All { get; } =
    [
        new(List, "Notices that are scheduled, wait for approval, or went out lately.", ["定时通知", "待发通知", "待发的通知", "通知列表", "我发的通知", "scheduled notices", "list notices", "my notices", "notice list"], line => line.Rest is null ? Slots.Empty : null)
        {
            Examples = ["定时通知", "通知列表", "scheduled notices", "my notices"],
        },
        new(Show, "One notice with its state and what can be done with it.", ["查看通知", "打开通知", "show notice", "open notice", "view notice"], line => line.Rest is null ? Numbered(line) : null)
        {
            Examples = ["查看通知 8", "打开通知8", "show notice 8", "open notice 8"],
        },
        new(Change, "Change a scheduled notice, or correct one that went out.", ["修改通知", "更正通知", "改通知", "change notice", "correct notice", "edit notice", "reschedule notice"], Changed)
        {
            Examples = ["修改通知 14：改到明天上午9点", "更正通知8：明天下午4点开会", "change notice 14 to tomorrow 9am", "correct notice 8: the meeting is at 4pm"],
        },
        new(Stop, "Cancel a notice that has not gone out, or stop one on its way.", ["取消通知", "停止发送通知", "停发通知", "停止通知", "别发通知", "cancel notice", "stop notice", "stop sending notice"], line => line.Rest is null ? Numbered(line) : null)
        {
            Examples = ["取消通知 14", "停止发送通知8", "cancel notice 14", "stop notice 8"],
        },
        new(Withdraw, "Withdraw a notice that went out: its copies show a withdrawn mark.", ["撤回通知", "收回通知", "withdraw notice", "recall notice"], line => Numbered(line) is { } slots ? slots with { Reason = line.Rest } : null)
        {
            Examples = ["撤回通知8", "撤回通知 8 时间写错了", "withdraw notice 8", "recall notice 8 wrong date"],
        },
        new(Approve, "Let a notice to everyone go, as the second person.", ["批准通知", "同意发送通知", "同意通知", "批准发送通知", "approve notice", "approve sending notice"], line => line.Rest is null ? Numbered(line) : null)
        {
            Examples = ["批准通知 14", "同意发送通知14", "approve notice 14"],
        },
        new(Decline, "Decline a notice to everyone, with the reason.", ["不同意通知", "不批准通知", "驳回通知", "decline notice", "reject notice"], line => Numbered(line) is { } slots ? slots with { Reason = line.Rest } : null)
        {
            Examples = ["驳回通知 14 时间要再核实", "decline notice 14 please check the date"],
        },
    ];

    private static Slots? Numbered(OrderLine line) => line.WithNotice is { NoticeId: not null } slots ? slots : null;

    private static Slots? Changed(OrderLine line)
    {
        if (Numbered(line) is not { } slots || line.Rest is not { } rest)
            return Numbered(line);
        var around = line.Reading.Around;
        var bare = rest;
        foreach (var lead in (string[])["改到", "改成", "改为", "推迟到", "提前到", "内容", "to ", "at ", "："])
            if (bare.StartsWith(lead, StringComparison.OrdinalIgnoreCase))
                bare = bare[lead.Length..].TrimStart('：', ':', ' ');
        var reading = new Reading(bare, around);
        // Nothing but a time is when to send it; anything else is what it says.
        if (!reading.Marks.ContainsAnyExcept(Mark.Gap, Mark.Time, Mark.Filler) && When.In(reading).Start(around.Now) is { } at)
            return slots with { SendAt = at };
        var terms = NoticeTerms.Of(bare, around.Now, around.Calendar);
        return bare.Length <= 20 && terms is { NeedAck: not null }
            ? slots with { NeedAck = terms.NeedAck, AckBy = terms.AckBy }
            : slots with { Content = bare.StartsWith("改成", StringComparison.Ordinal) || bare.StartsWith("改为", StringComparison.Ordinal) ? bare[2..].TrimStart('：', ':', ' ') : bare };
    }
}
