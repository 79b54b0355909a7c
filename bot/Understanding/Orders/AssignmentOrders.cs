using Sanmo.Bot.Understanding.Numbers;
using Sanmo.Bot.Understanding.Words;

namespace Sanmo.Bot.Understanding.Orders;

/// <summary>Orders about assignments and deployed tasks.</summary>
internal static class AssignmentOrders
{
    public const string Assign = "task.assign";
    public const string Deploy = "task.deploy";
    public const string Report = "task.report";
    public const string Details = "task.details";
    public const string Nudge = "task.nudge";
    public const string Move = "task.move";
    public const string Cancel = "task.cancel";
    public const string Given = "task.given";

    public static Order[] All { get; } =
    [
        new(Assign, "Give one or several members something to do.", ["交办任务", "布置任务", "分配任务", "交办", "assign task", "assign"], line => line.Reading.Has(Concept.ChatRoom) ? null : ReadTask.Of(line, withPeople: true))
        {
            Examples = ["交办 王海燕、李强：整理学习台账，12月5日前完成", "assign Li Qiang: tidy the study ledger, by 5 December"],
        },
        new(Deploy, "Give every branch, or several, a part of one task.", ["部署任务", "下达任务", "部署", "deploy task", "deploy"], line => ReadTask.Of(line, withPeople: false))
        {
            Examples = ["部署任务：召开找差距专题会，12月10日前", "deploy task: hold the special meeting, by 10 December"],
        },
        new(Report, "Say that your part of an assignment is done.", ["已经完成", "已完成", "完成了", "完成", "办结", "已办", "办好了", "做完了", "is done", "done", "report done", "finished"], line => Numbered(line) is { } slots ? slots with { Note = line.Rest } : null)
        {
            Examples = ["RW-7 完成", "完成 RW-7 材料已交办公室", "RW-7 done", "done RW-7 handed to the office"],
        },
        new(Details, "Everything about an assignment; of a deployed task, how far each branch is.", ["任务详情", "完成情况", "任务进展", "详情", "status of", "progress of", "details", "status"], Numbered)
        {
            Examples = ["RW-1 完成情况", "详情 RW-7", "status RW-1", "details RW-7"],
        },
        new(Nudge, "Urge those who have not reported.", ["催办", "催一下", "催", "nudge", "chase"], Numbered)
        {
            Examples = ["催办 RW-1", "nudge RW-1"],
        },
        new(Move, "Set another limit.", ["时限改到", "时限改为", "改到", "延到", "延期到", "move the limit to", "move to", "extend to", "due"], line => Numbered(line) is { } slots && line.LastDay is { } due ? slots with { Due = due } : null)
        {
            Examples = ["RW-7 延到12月8日", "RW-7 due 8 December"],
        },
        new(Cancel, "Call an assignment off, with the reason.", ["取消任务", "撤销任务", "取消", "作废", "call off", "cancel"], line => Numbered(line) is { } slots ? slots with { Reason = ReadReason.Of(line.Rest) } : null)
        {
            Examples = ["取消 RW-7，因为合并到 RW-9", "cancel RW-7 because it was merged"],
        },
        new(Given, "What you have given others to do.", ["我布置的任务", "我交办的任务", "我交办的", "我部署的任务", "tasks i gave", "tasks i assigned"], line => line.Rest is null ? Slots.Empty : null)
        {
            Examples = ["我交办的任务", "tasks I gave"],
        },
    ];

    private static Slots? Numbered(OrderLine line) => line.Reading.Numbers.FirstOrDefault(number => number.Kind == NumberKind.Assignment) is { Text: { } number } ? new() { AssignmentId = number } : null;
}
