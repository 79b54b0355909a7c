using Sanmo.Core.Branches;

namespace Sanmo.Core.Demo;

internal static class DemoBranches
{
    public const string One = "branch-1";
    public const string Two = "branch-2";
    public const string Three = "branch-3";
    public const string Four = "branch-4";
    public const string Office = "branch-office";
    public const string Retired = "branch-retired";

    /// <summary>Where the Playground takes messages when it runs on its usual port.</summary>
    private const string Playground = "http://localhost:56150/_connector";

    public static readonly IReadOnlyList<string> Ids = [One, Two, Three, Four, Office, Retired];

    public static IReadOnlyList<Branch> All =>
    [
        new(One, "第一党支部", "First Branch", ["一支部", "第一支部", "1支部", "给水所支部"], [Group("19:group-1@thread.v2")]),
        new(Two, "第二党支部", "Second Branch", ["二支部", "第二支部", "2支部", "排水所支部"], [Group("19:demo-branch-2@thread.v2")]),
        new(Three, "第三党支部", "Third Branch", ["三支部", "第三支部", "3支部", "道桥所支部"], [Group("19:demo-branch-3@thread.v2")]),
        new(Four, "第四党支部", "Fourth Branch", ["四支部", "第四支部", "4支部", "勘测所支部"], [Group("19:demo-branch-4@thread.v2")]),
        new(Office, "机关党支部", "Office Branch", ["机关支部", "机关"], [Group("19:demo-branch-office@thread.v2")]),
        new(Retired, "离退休党支部", "Retired Branch", ["离退休支部", "老干部支部", "离退休"], [Group("19:demo-branch-retired@thread.v2")]),
    ];

    /// <summary>As people say it in a title.</summary>
    public static string Short(string branch) => branch switch
    {
        One => "一支部",
        Two => "二支部",
        Three => "三支部",
        Four => "四支部",
        Office => "机关支部",
        _ => "离退休支部",
    };

    private static GroupBinding Group(string conversation) => new(DemoMembers.Channel, conversation, Playground);
}
