using Sanmo.Bot.Understanding.Parts;

namespace Sanmo.Bot.Understanding.Orders;

/// <summary>Orders about meetings.</summary>
internal static class MeetingOrders
{
    public const string LeaveApprove = "leave.approve";
    public const string LeaveDecline = "leave.decline";
    public const string LeaveWithdraw = "leave.withdraw";

    public static Order[] All { get; } =
    [
        new(LeaveApprove, "Grant somebody's request for leave.", ["批准请假", "同意请假", "准假", "approve leave", "approve the leave", "grant leave"], Whose)
        {
            Examples = ["批准请假 M5", "同意请假", "approve leave M5"],
        },
        new(LeaveDecline, "Turn a request for leave down, with the reason.", ["不批准请假", "不同意请假", "不准假", "驳回请假", "decline leave", "refuse leave", "turn down leave"], WhoseAndWhy)
        {
            Examples = ["不批准请假 M5，这次要投票", "decline leave M5: we need every vote"],
        },
        new(LeaveWithdraw, "Take one's own request for leave back.", ["撤回请假", "撤销请假", "取消请假", "销假", "withdraw leave", "withdraw my leave", "cancel my leave", "take back my leave"], Whose)
        {
            Examples = ["撤回请假 M5", "取消请假", "withdraw my leave M5"],
        },
    ];

    private static Slots Whose(OrderLine line) => line.WithMeeting with { Persons = line.Reading.PersonNames(), MeetingType = line.Reading.MeetingType() };

    private static Slots WhoseAndWhy(OrderLine line) => Whose(line) with { Reason = WithoutNames(line) };

    private static string? WithoutNames(OrderLine line)
    {
        if (line.Rest is not { } rest)
            return null;
        foreach (var name in line.Reading.PersonNames() ?? [])
            rest = rest.Replace(name, "", StringComparison.OrdinalIgnoreCase);
        rest = rest.Trim(' ', ',', '.', ':', '，', '。', '：', '、');
        foreach (var lead in (string[])["原因是", "原因", "因为", "because "])
            if (rest.StartsWith(lead, StringComparison.OrdinalIgnoreCase))
                rest = rest[lead.Length..].Trim(' ', ':', '：', '，');
        return rest.Length == 0 ? null : rest;
    }
}
