using static Sanmo.E2E.Gallery.Speaker;
using static Sanmo.E2E.Gallery.Step;

namespace Sanmo.E2E.Gallery.Talks;

internal static class NoticeTalk
{
    public static IReadOnlyList<Step> Steps { get; } =
    [
        Say(Zhou, "通知一支部：明天下午3点开会，请带党徽，收到请回复", "tell branch 1: meeting tomorrow 3 pm, please bring your badge and confirm"),
        Say(Zhou, "不是，改成四点", "no, make it 4 pm"),
        Yes(Zhou),
        Say(Zhou, "谁还没确认通知9", "who has not confirmed notice 9?"),
        Say(Zoe, "收到通知9", "received notice 9"),
        Say(Zhou, "催一下通知9", "nudge notice 9"),
        Say(Zhou, "通知列表", "my notices"),
        Say(Zhou, "查看通知 9", "show notice 9"),
        Say(Zhou, "明天上午9点通知一支部：带党徽", "at 9 am tomorrow tell branch 1: bring your badge"),
        Yes(Zhou),
        Say(Zhou, "修改通知 {N}：改到后天上午10点", "change notice {N} to Wednesday 10 am"),
        Say(Zhou, "查看通知 {N}", "show notice {N}"),
        Say(Zhou, "取消通知 {N}", "cancel notice {N}"),
        Say(Zhou, "更正通知9：主题党日改在院西门集合", "correct notice 9: we meet at the west gate for the theme day"),
        Yes(Zhou),
        Say(Zhou, "撤回通知9 时间写错了", "withdraw notice 9 the time was wrong"),
        Yes(Zhou),
        Say(Song, "通知全体党员：明天停电", "tell everyone: power cut tomorrow"),
        Yes(Song),
        Say(He, "查看通知 {N}", "show notice {N}"),
        Say(He, "批准通知 {N}", "approve notice {N}"),
        Say(Song, "通知全体党员：周五下午大扫除", "tell everyone: cleaning up on Friday afternoon"),
        Yes(Song),
        Say(He, "驳回通知 {N} 时间要再核实", "decline notice {N} please check the time"),
        Say(Wang, "查看通知12", "show notice 12"),
        Say(Zhou, "记录 通知9", "history notice 9"),
        Say(Zhou, "查看通知 99", "show notice 99"),
    ];
}
