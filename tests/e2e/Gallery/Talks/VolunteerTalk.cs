using static Sanmo.E2E.Gallery.Speaker;
using static Sanmo.E2E.Gallery.Step;

namespace Sanmo.E2E.Gallery.Talks;

internal static class VolunteerTalk
{
    public static IReadOnlyList<Step> Steps { get; } =
    [
        Say(Zoe, "有什么志愿活动", "any volunteering?"),
        Say(Zoe, "活动详情 V3", "activity details V3"),
        Say(Zoe, "报名V5", "sign me up for V5"),
        Say(Zoe, "报名V5", "sign me up for V5"),
        Say(Ann, "报名V3", "sign me up for V3"),
        Say(Zoe, "退出V3", "withdraw from V3"),
        Yes(Zoe),
        Say(Zhou, "V3都谁报名了", "who signed up for V3?"),
        Say(Zhou, "活动详情 V3", "activity details V3"),
        Say(Zhou, "新建志愿活动：科普讲堂，12月11日14:00，8人", "propose activity: science talk, 11 December 14:00, 8 people"),
        Say(Zhou, "郑州七中", "at the seventh high school"),
        Say(Zhou, "提交方案 {V}", "submit proposal {V}"),
        Say(Zhou, "讲清本院设计的净水工艺", "it explains the plant we designed"),
        Say(Zhou, "有三位给排水讲师", "three of us teach water engineering"),
        Say(Gao, "志愿方案", "compare proposals"),
        Say(Gao, "退回方案 V8 请补充服务对象", "return proposal V8 please say whom it serves"),
        Say(Gao, "批准方案 {V} 主题：我为群众办实事", "approve proposal {V} theme: serve the people"),
        Say(Gao, "不采纳方案 V10 与V8重复", "decline proposal V10 the same as V8"),
        Say(Gao, "活动详情 V9", "activity details V9"),
        Say(Zhou, "发布活动 {V}", "publish activity {V}"),
        Say(Zhou, "修改活动 V3 人数：10", "edit activity V3 capacity: 10"),
        Say(Zhou, "邀请有空的人 {V}", "invite those who are free {V}"),
        Say(Zhou, "每周重复 V3 3次", "repeat weekly V3 3 times"),
        Say(Ann, "确认时长 V2", "confirm hours V2"),
        Yes(Ann),
        Say(Ann, "归档活动 V2", "archive activity V2"),
        Say(Ann, "活动总结 V2 清理雨水口12个", "activity summary V2 cleared 12 gullies"),
        Say(Ann, "归档活动 V2", "archive activity V2"),
        Say(Zoe, "今年我服务了多少小时", "how many hours have I volunteered this year?"),
        Say(Zhou, "一支部今年的志愿时长", "volunteer hours of branch 1 this year"),
        Say(Song, "停办活动 V4 血站检修", "call off activity V4 the blood centre is closed"),
        Yes(Song),
        Say(Zoe, "提交方案 V12", "submit proposal V12"),
    ];
}
