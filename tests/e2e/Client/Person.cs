namespace Sanmo.E2E.Client;

/// <summary>Somebody in front of the client.</summary>
/// <param name="Account">The platform's id, known to the demo organisation or not.</param>
internal sealed record Person(string Account, string Name, string DirectoryId)
{
    /// <summary>Secretary of the first branch; the client's own default user.</summary>
    public static readonly Person Secretary = new("user-id-0", "周明", "00000000-0000-0000-0000-0000000000020");

    /// <summary>A plain member of the first branch.</summary>
    public static readonly Person Zoe = new("29:zoe", "卓怡", "33333333-0000-0000-0000-000000000000");

    /// <summary>Nobody the bot knows: Zoe with a new account.</summary>
    public static readonly Person NewZoe = new("29:newcomer", "Zoe", "33333333-0000-0000-0000-000000000099");

    public static readonly Person Wang = new("29:demo-e1008", "王海燕", "33333333-0000-0000-0000-000000000008");

    public static readonly Person Zhao = new("29:demo-e1011", "赵鹏", "33333333-0000-0000-0000-000000000011");

    public static readonly Person Wu = new("29:demo-e1012", "吴思远", "33333333-0000-0000-0000-000000000012");

    public static readonly Person Li = new("29:demo-e1009", "李建国", "33333333-0000-0000-0000-000000000009");
}
