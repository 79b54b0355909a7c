namespace Sanmo.Bot.Features.Branches;

internal abstract partial class BranchWords
{
    public static BranchWords In(string language) => language == "en" ? English : Chinese;

    public abstract string OnlyInGroup { get; }
    public abstract string NotBound { get; }
    public abstract string NoSuchBranch(string known);
    public abstract string AlreadyBound(string branch);
    public abstract string BoundElsewhere(string branch);
    public abstract string Bound(string branch);
    public abstract string Unbound(string branch);
}
