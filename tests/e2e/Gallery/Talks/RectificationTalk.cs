using static Sanmo.E2E.Gallery.Speaker;
using static Sanmo.E2E.Gallery.Step;

namespace Sanmo.E2E.Gallery.Talks;

internal static class RectificationTalk
{
    public static IReadOnlyList<Step> Steps { get; } =
    [
        Say(Zhou, "本支部逾期整改清单", "overdue items of our branch"),
        Say(Zhou, "整改台账", "rectification ledger"),
        Say(Song, "整改统计", "rectification figures"),
        Say(Song, "哪些整改逾期了", "which items are overdue?"),
        Say(Zoe, "ZG-012详情", "details of ZG-012"),
        Say(Zoe, "12号整改完成了70%", "item 12 is 70% done"),
        Say(Zoe, "ZG-012 受阻：新除湿机缺货", "ZG-012 blocked: the dehumidifier is out of stock"),
        Say(Zoe, "12号整改申请延期到12月15日，原因是厂家推迟交货", "extend item 12 to 15 December because the supplier is late"),
        Say(Song, "同意延期 ZG-012", "grant extension ZG-012"),
        Say(Zoe, "ZG-012 第3步完成", "step 3 of ZG-012 done"),
        Say(Zoe, "ZG-012 完成，申请销号", "ZG-012 is done, please close it"),
        Say(Zoe, "新除湿机已到货并验收", "the new dehumidifier is installed and accepted"),
        Say(Zoe, "验收单.pdf", "acceptance.pdf"),
        Say(Zoe, "ZG-012验收通过", "approve item ZG-012"),
        Say(Song, "ZG-012验收通过", "approve item ZG-012"),
        Say(He, "ZG-012验收通过", "approve item ZG-012"),
        Say(Wang, "7号整改完成了，三个项目的资料都已移交", "item 7 is finished: all three projects are handed over"),
        Say(Zhou, "ZG-007详情", "details of ZG-007"),
        Say(Zhou, "退回7号，照片看不清", "return item 7, the photo is blurry"),
        Say(Wang, "ZG-007详情", "details of ZG-007"),
        Say(Zhou, "记录 ZG-007", "history ZG-007"),
        Say(Zhou, "登记问题：公示栏破损，责任人赵鹏，11月27日前", "register problem: the notice board is broken, responsible Zhao Peng, by 27 November"),
        Say(Zhou, "登记问题清单 M17\n1. 会议室投影损坏，责任人卓怡，11月30日前\n2. 图纸归档不及时，责任人王海燕，12月25日前，分阶段整改", "register problems M17\n1. the projector is broken, responsible Zhuo Yi, by 30 November\n2. drawings are filed late, responsible Wang Haiyan, by 25 December, in steps"),
        Yes(Zhou),
        Say(Zhao, "领办 ZG-041", "accept item ZG-041"),
        Say(Zhou, "ZG-042 责任领导：何敏", "ZG-042 responsible leader: He Min"),
        Say(Zhou, "ZG-043 增加步骤：清点未归档图纸，12月5日前", "ZG-043 add step: count the drawings, by 5 December"),
        Say(Zhou, "ZG-043详情", "details of ZG-043"),
        Say(Zhou, "ZG-022详情", "details of ZG-022"),
        Say(Song, "督办 ZG-004，11月27日前答复", "supervise ZG-004, answer by 27 November"),
        Say(Song, "ZG-004详情", "details of ZG-004"),
        Say(Song, "重新整改 ZG-006：结对流于形式", "reopen ZG-006: the pairs are on paper only"),
        Say(Song, "12月18日", "18 December"),
        Yes(Song),
        Say(Song, "回头看 ZG-036：保持良好", "look back ZG-036: still fine"),
        Say(Song, "撤销整改 ZG-009：与ZG-007重复", "cancel item ZG-009: duplicate"),
        Say(Zhou, "催一下ZG-011", "nudge ZG-011"),
        Say(Zhou, "ZG-099详情", "details of ZG-099"),
    ];
}
