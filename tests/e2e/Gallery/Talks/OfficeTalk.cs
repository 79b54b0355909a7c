using static Sanmo.E2E.Gallery.Speaker;
using static Sanmo.E2E.Gallery.Step;

namespace Sanmo.E2E.Gallery.Talks;

/// <summary>Posts, reminders, what the bot says by itself, and the way to the pages.</summary>
internal static class OfficeTalk
{
    public static IReadOnlyList<Step> Steps { get; } =
    [
        Say(Zhou, "控制台", "console"),
        Say(Zhou, "交接：组长 李建国 → 卓怡", "hand over group leader from Li Jianguo to Zhuo Yi"),
        Yes(Zhou),
        Say(Zoe, "免打扰到周五", "mute until Friday"),
        Say(Zoe, "静音列表", "what is muted"),
        Say(Zoe, "恢复提醒", "unmute"),
        Say(Zoe, "每天9点半提醒我", "daily digest at 9:30"),
        Say(Zoe, "每天早上7点提醒我", "daily digest at 7 am"),
        Say(Song, "送达情况", "delivery troubles"),
        Say(Song, "暂停发送", "pause sending"),
        Say(Song, "恢复发送", "resume sending"),
        Say(Song, "发送预报", "forecast"),
        Say(Zhou, "发送预报", "forecast"),
        Group(Zhou, "把本群绑定到第一党支部", "bind this group to the First Branch"),
        Say(Zoe, "我是 E1034 杜立", "link my account: E1034 Du Li"),
        Say(Zoe, "撤销", "undo"),
    ];
}
