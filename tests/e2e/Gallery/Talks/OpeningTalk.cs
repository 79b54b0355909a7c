using static Sanmo.E2E.Gallery.Speaker;
using static Sanmo.E2E.Gallery.Step;

namespace Sanmo.E2E.Gallery.Talks;

/// <summary>Language, help, what lies ahead, and what the bot does not understand or must refuse.</summary>
internal static class OpeningTalk
{
    /// <summary>From here on English is spoken, where it is.</summary>
    public const string Choice = "switch to English";

    public static IReadOnlyList<Step> Steps { get; } =
    [
        .. All.Select(who => Say(who, "用中文回复我", Choice)),
        Say(Zoe, "帮助", "help"),
        Say(Zhou, "帮助", "help"),
        Say(Gao, "帮助", "help"),
        Say(Zoe, "怎么请假", "how do I ask for leave?"),
        Say(Zoe, "我这周有什么安排", "what do I have this week?"),
        Say(Zoe, "我还有什么没办完", "what are my tasks?"),
        Say(Gao, "我这周有什么安排", "what do I have this week?"),
        Say(Zoe, "下次党课什么时候", "when is the next lecture?"),
        Say(Zoe, "为什么给我发这个", "why did I get this?"),
        Say(Zoe, "蓝色的大象在跳舞", "purple elephants are dancing"),
        Say(Zoe, "整改", "rectification"),
        Say(Zoe, "20号会议详情", "details of the meeting on the 20th"),
        Say(Zoe, "取消", "cancel"),
        Say(Zoe, "明天下午3点开支委会", "committee meeting tomorrow 3 pm"),
        Say(Zoe, "本支部逾期整改清单", "overdue items of our branch"),
        Say(Zoe, "通知一支部：明天下午开会", "tell branch 1: meeting tomorrow afternoon"),
        Group(Zoe, "我这周有什么安排", "what do I have this week?"),
        Group(Zoe, "有哪些志愿活动？", "what volunteer activities are there?"),
        Group(Zhou, "整改统计", "rectification figures"),
        Group(Zhou, "下次会议是什么时候", "when is the next meeting?"),
    ];
}
