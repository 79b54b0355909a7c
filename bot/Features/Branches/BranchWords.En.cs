namespace Sanmo.Bot.Features.Branches;

internal abstract partial class BranchWords
{
    private static readonly BranchWords English = new En();

    private sealed class En : BranchWords
    {
        public override string OnlyInGroup => "Please mention me in the group chat itself and say \"bind this group to branch …\".";
        public override string NotBound => "This chat is not bound to a branch.";
        public override string NoSuchBranch(string known) => $"I know no such branch. There are: {known}.";
        public override string AlreadyBound(string branch) => $"This chat already belongs to {branch}.";
        public override string BoundElsewhere(string branch) => $"This chat belongs to {branch} now. Say \"unbind this group\" first.";
        public override string Bound(string branch) => $"This chat is now {branch}'s: its notices and reminders come here. To take that back, say \"unbind this group\".";
        public override string Unbound(string branch) => $"This chat is no longer {branch}'s; notices and reminders do not come here any more.";
    }
}
