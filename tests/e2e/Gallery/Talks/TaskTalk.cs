using static Sanmo.E2E.Gallery.Speaker;
using static Sanmo.E2E.Gallery.Step;

namespace Sanmo.E2E.Gallery.Talks;

/// <summary>Assignments, deployed tasks and annual targets.</summary>
internal static class TaskTalk
{
    public static IReadOnlyList<Step> Steps { get; } =
    [
        Say(Zhou, "交办 赵鹏、冯雪：补齐主题党日照片，12月4日前完成", "assign Zhao Peng, Feng Xue: collect the theme day photos, by 4 December"),
        Say(Zhao, "{RW} 完成 照片已上传", "{RW} done photos are uploaded"),
        Say(Zhou, "详情 {RW}", "details {RW}"),
        Say(Zhou, "催办 {RW}", "nudge {RW}"),
        Say(Zhou, "{RW} 延到12月8日", "{RW} due 8 December"),
        Say(Zhou, "我交办的任务", "tasks I gave"),
        Say(Zhou, "取消 {RW}", "cancel {RW}"),
        Say(Zhou, "合并到别的任务", "it was merged"),
        Say(Zoe, "交办 赵鹏：写信息稿，12月4日前", "assign Zhao Peng: write the summary, by 4 December"),
        Say(Zoe, "RW-900 完成", "RW-900 done"),
        Say(He, "部署任务：报送明年工作要点，12月10日前", "deploy task: send in the plan for next year, by 10 December"),
        Yes(He),
        Say(He, "RW-1 完成情况", "status RW-1"),
        Say(Zhou, "部署任务：报送要点，12月10日前", "deploy task: send in the plan, by 10 December"),
        Say(Zhou, "登记年度目标：完成设计产值，目标值1200万元，责任人卓怡", "register annual target: design output, goal 1200 k, responsible Zhuo Yi"),
        Say(Zhou, "年度目标", "annual targets"),
        Say(Zoe, "目标进展 1：完成800", "report target 1: 800"),
        Say(Gao, "年度目标", "annual targets"),
    ];
}
