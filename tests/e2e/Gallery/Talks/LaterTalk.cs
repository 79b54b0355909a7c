using static Sanmo.E2E.Gallery.Speaker;
using static Sanmo.E2E.Gallery.Step;

namespace Sanmo.E2E.Gallery.Talks;

/// <summary>What only comes as the days go by: signing in, checking in, and everything the bot says by itself.</summary>
internal static class LaterTalk
{
    public static IReadOnlyList<Step> Steps { get; } =
    [
        Until("Tue 24 Nov 15:18"),
        Say(Zhou, "会议签到 M19", "sign in M19"),
        Say(Wang, "会议签到 M19", "sign in M19"),
        Say(Zhou, "代签 M19 郑晓东", "sign in for Zheng Xiaodong M19"),
        Say(Zhou, "考勤表 M19", "attendance M19"),
        Until("Thu 26 Nov 08:40"),
        Say(Zoe, "V7签到", "check in V7"),
        Say(Zoe, "V7签到", "check in V7"),
        Until("Thu 26 Nov 11:10"),
        Say(Zoe, "V7签退", "check out V7"),
        Say(Zoe, "更正时长 V7 2.5小时 提前到场布置", "correct hours V7 2.5 hours came early to set up"),
        Say(Zoe, "为什么给我发这个", "why did I get this?"),
        Until("Wed 2 Dec 10:00"),
        Say(Zoe, "一小时后再提醒我", "remind me again in an hour"),
    ];
}
