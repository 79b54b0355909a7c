using Sanmo.Bot.Understanding.Numbers;
using Sanmo.Bot.Understanding.Parts;

namespace Sanmo.Bot.Understanding.Orders;

/// <summary>Orders about rectification items.</summary>
internal static class RectificationOrders
{
    public const string Accept = "rect.accept";
    public const string Step = "rect.step";
    public const string Blocked = "rect.blocked";
    public const string Explain = "rect.explain";
    public const string Grant = "rect.grant";
    public const string Reopen = "rect.reopen";
    public const string Cancel = "rect.cancel";
    public const string Supervise = "rect.supervise";
    public const string LookBack = "rect.lookback";
    public const string Register = "rect.register";
    public const string AddStep = "rect.addstep";
    public const string Amend = "rect.amend";
    public const string Figures = "rect.figures";
    public const string Ledger = "rect.ledger";

    public static Order[] All { get; } =
    [
        new(Accept, "Take an item on.", ["领办", "受领", "接受整改", "认领整改", "accept item", "accept rectification", "take on item"], line => line.WithItem)
        {
            Examples = ["领办 ZG-012", "ZG-012 领办", "accept item 12"],
        },
        new(Step, "A planned step is done.", ["完成节点", "完成第", "节点", "步", "第", "step"], ReadStep)
        {
            Examples = ["ZG-013 第2步完成", "完成第2步 ZG-013", "step 2 of ZG-013 done"],
        },
        new(Blocked, "Something stands in the way.", ["受阻", "遇到困难", "卡住了", "blocked"], line => line.Reading.Item() is null ? null : line.WithItem with { Note = line.Rest })
        {
            Examples = ["ZG-012 受阻：新除湿机缺货", "ZG-012 blocked: the dehumidifier is out of stock"],
        },
        new(Explain, "Say why an item is behind and when it will be done.", ["说明原因", "超期说明", "情况说明", "explain delay", "explain"], line => line.Reading.Item() is null ? null : line.WithItem with { Reason = line.Rest, Due = When.In(line.Reading).To })
        {
            Examples = ["ZG-004 说明原因：东区缺数据，预计12月4日完成", "ZG-004 explain: data missing, done by 4 December"],
        },
        new(Grant, "Decide on a later limit that was asked for.",
            ["同意延期", "批准延期", "准予延期", "不同意延期", "不批准延期", "驳回延期", "拒绝延期", "grant extension", "grant the extension", "refuse extension", "refuse the extension"], ReadGrant)
        {
            Examples = ["同意延期 ZG-012", "ZG-012 不同意延期：工期不能再拖", "grant extension ZG-012", "refuse extension ZG-012: no more time"],
        },
        new(Reopen, "Open a closed item again, as a new cycle.", ["重新整改", "重新打开", "重开", "reopen"], line => line.WithItem with { Reason = WithoutLimit(line), Due = When.In(line.Reading).To })
        {
            Examples = ["重新整改 ZG-006：问题反弹", "reopen ZG-006: the problem is back"],
        },
        new(Cancel, "Strike an item off that is a duplicate or not accepted.", ["撤销整改", "取消整改", "作废整改", "撤销问题", "cancel item", "cancel rectification", "withdraw item"], line => line.WithItem with { Reason = line.Rest })
        {
            Examples = ["撤销整改 ZG-038：与ZG-007重复", "cancel item ZG-038: duplicate"],
        },
        new(Supervise, "The office takes an item under supervision, with a date to answer by.", ["督办", "下督办单", "supervise"],
            // "督办12号整改" without a date is the everyday word for chasing.
            line => When.In(line.Reading).To is null && line.Reading.Plain.TrimStart().StartsWith("督办", StringComparison.Ordinal) ? null : line.WithItem with { Note = WithoutLimit(line), Due = When.In(line.Reading).To })
        {
            Examples = ["督办 ZG-004，11月27日前答复", "supervise ZG-004, answer by 27 November"],
        },
        new(LookBack, "Whether a closed item has lasted.", ["回头看", "look back", "look-back"], line => line.WithItem with { Note = line.Rest })
        {
            Examples = ["回头看 ZG-006：保持良好", "look back ZG-006: still fine"],
        },
        new(Register, "Write a problem, or a list of them, into the ledger.", ["登记问题清单", "登记问题", "登记整改", "新增整改", "新增问题", "register a problem", "register problem", "register problems", "new rectification"], ReadProblems.In)
        {
            Examples = ["登记问题：值班电话无人接听，责任人唐婷，12月20日前", "register problem: nobody answers the duty phone, responsible Tang Ting, by 20 December"],
        },
        new(AddStep, "One more step of an item's plan.", ["增加步骤", "添加步骤", "新增步骤", "增加节点", "add step", "add a step"], ReadParts.Step)
        {
            Examples = ["ZG-041 增加步骤：补齐登记，12月5日前", "ZG-041 add step: complete the register, by 5 December"],
        },
        new(Amend, "Fill in a column of the ledger.",
            ["责任领导", "责任人", "问题类别", "类别", "整改目标", "目标", "整改措施", "措施", "配合单位", "备注", "支撑目标", "supports target", "responsible leader", "person responsible", "responsible person", "owner", "category", "goal", "measure", "support unit", "support units", "remark"], ReadParts.Column)
        {
            Examples = ["ZG-041 责任领导：何敏", "ZG-041 整改措施：逐页核对补签", "ZG-041 category: safety", "ZG-041 owner: Wang Haiyan"],
        },
        new(Figures, "How many items there are, closed, in hand and overdue.", ["整改统计", "整改数据", "整改完成率", "rectification figures", "rectification statistics"], line => new() { Branch = line.Reading.BranchIds() })
        {
            Examples = ["整改统计", "整改统计 一支部", "rectification figures"],
        },
        new(Ledger, "All open items, with their colours.", ["整改台账", "整改清单", "问题清单", "rectification ledger", "rectification list"], line => new() { Branch = line.Reading.BranchIds() })
        {
            Examples = ["整改台账", "整改台账 二支部", "rectification ledger"],
        },
    ];

    private static Slots? ReadStep(OrderLine line) =>
        StepWords.Number(line.Reading.Text) is { } step ? new() { Item = line.Reading.Number(NumberKind.Item), Field = step } : null;

    private static Slots ReadGrant(OrderLine line)
    {
        var plain = line.Reading.Plain;
        var refused = plain.Contains('不', StringComparison.Ordinal) && plain.Contains("不同意", StringComparison.Ordinal) || plain.Contains("不批准", StringComparison.Ordinal)
            || plain.Contains("驳回", StringComparison.Ordinal) || plain.Contains("拒绝", StringComparison.Ordinal) || plain.Contains("refuse", StringComparison.Ordinal);
        return line.WithItem with { Decision = refused ? "return" : "pass", Due = refused ? null : When.In(line.Reading).To, Reason = line.Rest };
    }

    // "督办 ZG-004，11月27日前答复" gives a date and no text.
    private static string? WithoutLimit(OrderLine line) => line.Rest is { } rest && !StepWords.IsOnlyLimit(rest) ? rest : null;
}
