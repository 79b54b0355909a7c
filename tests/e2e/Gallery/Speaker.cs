namespace Sanmo.E2E.Gallery;

/// <summary>Somebody of the demo organisation whose cards are looked at.</summary>
/// <param name="No">The employee number.</param>
/// <param name="Account">In the client that nobody here wrote.</param>
internal sealed record Speaker(string No, string Account, string Branch = "branch-1")
{
    public static readonly Speaker Zhou = new("E1007", "user-id-0");
    public static readonly Speaker Wang = new("E1008", "29:demo-e1008");
    public static readonly Speaker Zoe = new("E1010", "29:zoe");
    public static readonly Speaker Zhao = new("E1011", "29:demo-e1011");
    public static readonly Speaker Gao = new("E1001", "29:demo-e1001", "branch-office");
    public static readonly Speaker He = new("E1002", "29:demo-e1002", "branch-office");
    public static readonly Speaker Song = new("E1003", "29:demo-e1003", "branch-office");
    public static readonly Speaker Ann = new("E1015", "29:ann", "branch-2");

    public static IReadOnlyList<Speaker> All { get; } = [Zhou, Wang, Zoe, Zhao, Gao, He, Song, Ann];

    public string Member => "m-" + No[1..];
}
