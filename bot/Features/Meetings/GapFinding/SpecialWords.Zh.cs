using Sanmo.Core.Meetings;

namespace Sanmo.Bot.Features.Meetings.GapFinding;

internal abstract partial class SpecialWords
{
    private static readonly SpecialWords Chinese = new Zh();

    private sealed class Zh : SpecialWords
    {
        public override string Title => "专题会进度";
        public override string Open => "未完成";
        public override string OnlyThat => "只记录您已提交，不保存内容，也不在群里显示姓名。";
        public override string HandedInAlready => "您的自查之前已经记录为提交。";
        public override string Name(SpecialStep step) => step switch
        {
            SpecialStep.Reading => "学习材料已发",
            SpecialStep.SelfCheck => "自查已交",
            SpecialStep.Held => "会议已开",
            SpecialStep.Problems => "问题清单已登记",
            _ => "整改方案已批准",
        };
        public override string Count(int handedIn, int due) => $"{handedIn}/{due} 人";
        public override string HandedIn(string meeting) => $"✔ 已记录您提交了自查：{meeting}。";
        public override string Done(SpecialStep step) => $"✔ 已记录：{Name(step)}。";
    }
}
