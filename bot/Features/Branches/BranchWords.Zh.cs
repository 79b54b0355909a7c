namespace Sanmo.Bot.Features.Branches;

internal abstract partial class BranchWords
{
    private static readonly BranchWords Chinese = new Zh();

    private sealed class Zh : BranchWords
    {
        public override string OnlyInGroup => "请在要绑定的群里 @我 说“绑定到某支部”。";
        public override string NotBound => "这个群没有绑定支部。";
        public override string NoSuchBranch(string known) => $"没有这个支部。现有：{known}。";
        public override string AlreadyBound(string branch) => $"这个群已经是{branch}的群。";
        public override string BoundElsewhere(string branch) => $"这个群现在属于{branch}。请先在群里说“解除绑定”。";
        public override string Bound(string branch) => $"已把本群绑定到{branch}，以后{branch}的通知和提醒发到这里。要撤销请说“解除绑定”。";
        public override string Unbound(string branch) => $"已解除本群与{branch}的绑定，通知和提醒不再发到这里。";
    }
}
