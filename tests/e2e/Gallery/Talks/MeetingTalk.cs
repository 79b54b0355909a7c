using static Sanmo.E2E.Gallery.Speaker;
using static Sanmo.E2E.Gallery.Step;

namespace Sanmo.E2E.Gallery.Talks;

internal static class MeetingTalk
{
    public static IReadOnlyList<Step> Steps { get; } =
    [
        Say(Zhou, "下周三下午3点半开支委会，在二楼会议室，讨论志愿服务方案", "committee meeting next Wednesday 3:30 pm in room 2F"),
        Yes(Zhou),
        Say(Zhou, "{M} 改到下周四下午两点", "move {M} to next Thursday 2 pm"),
        Yes(Zhou),
        Say(Zhou, "{M} 详情", "details of meeting {M}"),
        Say(Zhou, "取消{M}", "cancel {M}"),
        Yes(Zhou),
        Say(Zhou, "撤销", "undo"),
        Say(Zhou, "每月第一个工作日下午3点支委会", "committee meeting every Friday at 4 pm"),
        Yes(Zhou),
        Say(Zhou, "今天早上7点开支委会", "committee meeting today at 7 am"),
        Say(Zhou, "取消", "cancel"),
        Say(Zoe, "M22请假，去医院", "leave for M22, I have to go to the hospital"),
        Say(Zhou, "批准请假 M22 卓怡", "approve leave M22 Zhuo Yi"),
        Say(Zhao, "M22请假，出差", "leave for M22, business trip"),
        Say(Zhou, "不批准请假 M22 赵鹏，这次要投票", "decline leave M22 Zhao Peng: we need every vote"),
        Say(Zoe, "撤回请假 M22", "withdraw my leave M22"),
        Say(Zoe, "M22 详情", "details of meeting M22"),
        Say(Zhou, "M22 详情", "details of meeting M22"),
        Say(Zhou, "三会一课", "cadence"),
        Say(Song, "三会一课", "cadence"),
        Say(Zhou, "免开 党课 本季度：全体在外驻场", "exempt lecture this quarter: everybody is on site"),
        Say(Zhou, "三会一课", "cadence"),
        Say(Zhou, "恢复 党课", "resume lecture"),
        Say(Zhou, "12月1日下午3点在二楼会议室开对照党章党规找差距专题会", "set up a special meeting on 1 December at 3pm in room 2F"),
        Yes(Zhou),
        Say(Zhou, "专题会清单 {M}", "special meeting checklist {M}"),
        Say(Zhou, "学习材料已发 {M}", "reading sent {M}"),
        Say(Zoe, "自查已交 {M}", "self-check handed in {M}"),
        Say(Zhou, "问题清单已登记 M17", "problem list registered M17"),
        Say(Zhou, "整改方案已批准 M17", "plan approved M17"),
        Say(Zhou, "提交纪要 M17：传达了上级精神，讨论了整改措施", "submit minutes M17: we discussed the measures"),
        Say(Song, "待审纪要", "minutes to check"),
        Say(Song, "退回纪要 M17：缺少决议", "return minutes M17: the resolution is missing"),
        Say(Zhou, "提交纪要 M17：传达了上级精神，通过了整改措施", "submit minutes M17: we agreed on the measures"),
        Say(Song, "纪要通过 M17", "approve minutes M17"),
        Say(Zhou, "决议 M17：王海燕整理问题清单，12月5日前", "resolution M17: Wang Haiyan drafts the list by 5 December"),
        Say(Zhou, "表决 M13 同意7 反对0 弃权0 实到7：年度计划", "record vote M13 yes 7 no 0 present 7"),
        Say(Zhou, "表决 M13 同意5 反对1", "record vote M13 yes 9 no 9"),
        Say(Zhou, "考勤表 M17", "attendance M17"),
        Say(Zhou, "会议签到 M22", "sign in M22"),
        Say(Zhou, "M17 详情", "details of meeting M17"),
    ];
}
