using System.Globalization;
using Sanmo.Core.Members;
using static Sanmo.Core.Demo.DemoBranches;
using static Sanmo.Core.Members.Role;

namespace Sanmo.Core.Demo;

/// <summary>People are named by the digits of their employee number in the rest of the demo: 1007 is E1007, member m-1007.</summary>
internal static class DemoMembers
{
    public const string Channel = "msteams";

    /// <summary>Whom the committee's own work falls to.</summary>
    public static readonly IReadOnlyList<int> Committee = [1001, 1002, 1003, 1005];

    /// <summary>The accountable leaders of the branches' problems.</summary>
    public static int LeaderOf(string branch) => branch is Two or Four ? 1001 : 1002;

    public static readonly IReadOnlyList<Member> All = InGroups(
    [
        New(1001, "高建军", "Gao Jianjun", Office, "zh", [CommitteeSecretary]),
        New(1002, "何敏", "He Min", Office, "zh", [CommitteeDeputy]),
        New(1003, "宋雅文", "Song Yawen", Office, null, [CommitteeOffice]),
        New(1004, "马志强", "Ma Zhiqiang", Office, null, [Secretary]),
        New(1005, "唐婷", "Tang Ting", Office, "en", [CommitteeOffice, GroupLeader]),
        New(1006, "许磊", "Xu Lei", Office, null, [DeputySecretary]),

        // The Playground's own default user speaks as this secretary.
        New(1007, "周明", "Zhou Ming", One, null, [Secretary], new Account(Channel, "user-id-0", "00000000-0000-0000-0000-0000000000020")),
        New(1008, "王海燕", "Wang Haiyan", One, "zh", [DeputySecretary]),
        New(1009, "李建国", "Li Jianguo", One, "en", [GroupLeader]),
        // The sender of the recorded Playground message, an ordinary member.
        New(1010, "卓怡", "Zhuo Yi (Zoe)", One, null, [Role.Member], new Account(Channel, "29:zoe", "33333333-0000-0000-0000-000000000000")),
        New(1011, "赵鹏", "Zhao Peng", One, "zh", [Role.Member]),
        New(1012, "吴思远", "Wu Siyuan", One, "en", [Role.Member]),
        New(1013, "郑晓东", "Zheng Xiaodong", One, null, [GroupLeader]),
        New(1014, "冯雪", "Feng Xue", One, null, [Role.Member]),

        // The user of the Playground configuration that the end-to-end run uses.
        New(1015, "安然", "An Ran (Ann)", Two, null, [Secretary], new Account(Channel, "29:ann", "33333333-0000-0000-0000-000000000001")),
        New(1016, "刘洋", "Liu Yang", Two, "zh", [DeputySecretary]),
        New(1017, "孙丽", "Sun Li", Two, "zh", [GroupLeader]),
        New(1018, "韩冰", "Han Bing", Two, "en", [Role.Member]),
        New(1019, "曹阳", "Cao Yang", Two, null, [Role.Member]),
        New(1020, "邓婕", "Deng Jie", Two, null, [GroupLeader]),
        New(1021, "彭飞", "Peng Fei", Two, "en", [Role.Member]),
        New(1022, "谢芳", "Xie Fang", Two, null, [Role.Member]),

        New(1023, "罗文斌", "Luo Wenbin", Three, "zh", [Secretary]),
        New(1024, "陈静", "Chen Jing", Three, "zh", [GroupLeader]),
        New(1025, "董浩", "Dong Hao", Three, "en", [DeputySecretary]),
        New(1026, "袁媛", "Yuan Yuan", Three, null, [Role.Member]),
        New(1027, "蒋涛", "Jiang Tao", Three, null, [Role.Member]),
        New(1028, "蔡明珠", "Cai Mingzhu", Three, "en", [Role.Member]),
        New(1029, "贾磊", "Jia Lei", Three, null, [Role.Member]),

        New(1030, "田秀英", "Tian Xiuying", Four, null, [Secretary]),
        New(1031, "张磊", "Zhang Lei", Four, "zh", [GroupLeader]),
        New(1032, "余航", "Yu Hang", Four, "en", [DeputySecretary]),
        New(1033, "潘晓燕", "Pan Xiaoyan", Four, null, [Role.Member]),
        New(1034, "杜立", "Du Li", Four, null, [Role.Member]),
        New(1035, "魏然", "Wei Ran", Four, "en", [Role.Member]),
        New(1036, "姜博", "Jiang Bo", Four, null, [Role.Member]),

        New(1037, "沈国华", "Shen Guohua", Retired, "zh", [Secretary]),
        New(1038, "范玉兰", "Fan Yulan", Retired, "zh", [GroupLeader]),
        New(1039, "石大勇", "Shi Dayong", Retired, null, [Role.Member]),
        New(1040, "任桂芝", "Ren Guizhi", Retired, "zh", [DeputySecretary]),
        New(1041, "廖永福", "Liao Yongfu", Retired, null, [Role.Member]),
        New(1042, "方淑珍", "Fang Shuzhen", Retired, null, [Role.Member]),
    ]);

    public static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"m-{number}");

    public static IReadOnlyList<string> Ids(params IEnumerable<int> numbers) => [.. numbers.Select(Id)];

    public static IReadOnlyList<string> Everyone => [.. All.Select(member => member.Id)];

    public static IReadOnlyList<string> Of(string branch) => [.. All.Where(member => member.Branch == branch).Select(member => member.Id)];

    public static int SecretaryOf(string branch) => branch switch
    {
        One => 1007,
        Two => 1015,
        Three => 1023,
        Four => 1030,
        Office => 1004,
        _ => 1037,
    };

    public static IReadOnlyList<string> Secretaries => Ids(DemoBranches.Ids.Select(SecretaryOf));

    /// <summary>Secretary, deputy and group leaders: who sits in the branch committee.</summary>
    public static IReadOnlyList<string> LeadersOf(string branch) =>
        [.. All.Where(member => member.Branch == branch && (member.LeadsBranch || member.Is(GroupLeader))).Select(member => member.Id)];

    // Every other one sits in the first group; a branch's second group leader leads the second.
    private static IReadOnlyList<Member> InGroups(IReadOnlyList<Member> members) =>
    [
        .. members.GroupBy(member => member.Branch).SelectMany(branch => branch.Select((member, index) =>
            member with { PartyGroup = index % 2 == 0 && member != branch.Where(one => one.Is(GroupLeader)).Skip(1).FirstOrDefault() || branch.First(one => one.Is(GroupLeader)) == member ? "1" : "2" })),
    ];

    private static Member New(int number, string name, string nameEn, string branch, string? language, IReadOnlyList<Role> roles, Account? known = null)
    {
        var demo = new Account(Channel, string.Create(CultureInfo.InvariantCulture, $"29:demo-e{number}"), null);
        return new(Id(number), string.Create(CultureInfo.InvariantCulture, $"E{number}"), name, nameEn, branch, roles, language, known is null ? [demo] : [demo, known]);
    }
}
