namespace Sanmo.Core.Redis;

/// <summary>What is saved together: one branch's work, or the organisation's. Every key of a scope lies in one cluster slot.</summary>
internal readonly record struct Scope(string Tag)
{
    /// <summary>Members, branches, chats and the committee's own work.</summary>
    public static readonly Scope Org = new("org");

    /// <summary>The scope of a branch id (<c>branch-2</c>); null means the organisation.</summary>
    public static Scope Of(string? branch) => branch is null ? Org : new(branch);

    public override string ToString() => Tag;
}
