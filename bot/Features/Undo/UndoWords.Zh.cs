using Sanmo.Core.Audit;

namespace Sanmo.Bot.Features.Undo;

internal abstract partial class UndoWords
{
    private static readonly UndoWords Chinese = new Zh();

    private sealed class Zh : UndoWords
    {
        public override string Undo => "撤销";
        public override string StopNotice => "停止发送并撤回";
        public override string Nothing => "没有可以撤销的操作。只能撤销自己刚做的改动，15 分钟内有效。";
        public override string Outcome(TakeBackOutcome outcome, string work, int minutes, bool made) => outcome switch
        {
            TakeBackOutcome.Done when made => $"✔ 已撤销，{work} 作废，不会再提醒；已经收到消息的人会另行告知。",
            TakeBackOutcome.Done => $"✔ 已撤销，{work} 恢复到改动之前；已经收到消息的人会另行告知。",
            TakeBackOutcome.Changed => $"{work} 后来又有了变动，不能直接撤销。请看最新情况再修改。",
            TakeBackOutcome.TooLate => $"{work} 的改动已超过 {minutes} 分钟，不能撤销，请直接修改。",
            TakeBackOutcome.NotYours => $"{work} 的这次改动不是您做的，请联系改动的人撤销。",
            _ => $"没有找到 {work}。",
        };

        public override string Along(int count, string works) => $"一并恢复的还有 {count} 项：{works}。";
        public override string Left(string works) => $"{works} 后来又有变动，没有跟着恢复，请看一下是否要改。";

        public override string TakenBack(string name) => $"更正：刚才关于 {name} 的改动已撤销，以原来的为准。";
    }
}
