using Sanmo.Bot.Understanding.Parts;

namespace Sanmo.Bot.Understanding.Orders;

/// <summary>Orders about meetings.</summary>
internal static class MeetingOrders
{
    public const string LeaveApprove = "leave.approve";
    public const string LeaveDecline = "leave.decline";
    public const string LeaveWithdraw = "leave.withdraw";
    public const string SignIn = "meeting.signin";
    public const string SignInFor = "meeting.signin.for";
    public const string Attendance = "meeting.attendance";
    public const string Vote = "meeting.vote";
    public const string MinutesSubmit = "minutes.submit";
    public const string MinutesApprove = "minutes.approve";
    public const string MinutesReturn = "minutes.return";
    public const string MinutesToCheck = "minutes.tocheck";
    public const string Decision = "meeting.decision";
    public const string MakeUpDone = "makeup.done";
    public const string SpecialList = "special.list";
    public const string SpecialReading = "special.reading";
    public const string SpecialSelfCheck = "special.selfcheck";
    public const string SpecialProblems = "special.problems";
    public const string SpecialPlan = "special.plan";
    public const string Edit = "meeting.edit";
    public const string Begin = "meeting.begin";
    public const string End = "meeting.end";
    public const string CadenceShow = "cadence.show";
    public const string CadenceExempt = "cadence.exempt";
    public const string CadenceResume = "cadence.resume";

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
        new(SignIn, "Sign in to a meeting.", ["会议签到", "到会签到", "参会签到", "签到", "sign in to the meeting", "sign in to meeting", "meeting sign-in", "sign me in", "sign in"], Here)
        {
            Examples = ["会议签到", "会议签到 M5", "M5 签到", "sign in to the meeting", "sign in M5"],
        },
        new(SignInFor, "Sign somebody else in; for those who keep the record.", ["代签到", "代签", "sign in for", "sign in on behalf of"], line => line.Reading.PersonNames() is null && line.WithMeeting.MeetingId is null ? null : Whose(line))
        {
            Examples = ["代签 M5 王海燕", "sign in for Wang Haiyan M5"],
        },
        new(Attendance, "Who came to a meeting, for those who keep the record.", ["考勤表", "会议考勤", "考勤", "签到表", "签到情况", "到会情况", "attendance sheet", "attendance"], line => line.WithMeeting)
        {
            Examples = ["考勤表 M5", "attendance M5"],
        },
        new(Vote, "Record a vote and see whether it passes.", ["登记表决", "表决结果", "表决", "record the vote", "record vote", "vote result", "vote"], line => line.Rest is null ? null : line.WithMeeting with { Content = line.Rest })
        {
            Examples = ["表决 M5 同意9 反对1 弃权0", "record vote M5 yes 9 no 1 abstain 0"],
        },
        new(MinutesSubmit, "Hand in the minutes of a meeting.", ["提交会议纪要", "提交纪要", "提交会议记录", "会议纪要:", "submit the minutes", "submit minutes", "hand in minutes", "minutes:"], line => line.WithMeeting with { Content = line.Rest })
        {
            Examples = ["提交纪要 M5：传达了上级精神，讨论了整改措施", "submit minutes M5: we discussed the measures"],
        },
        new(MinutesApprove, "Pass the minutes of a meeting.", ["纪要通过", "通过纪要", "纪要审核通过", "审核通过纪要", "approve the minutes", "approve minutes", "pass the minutes"], line => line.WithMeeting)
        {
            Examples = ["纪要通过 M5", "approve minutes M5"],
        },
        new(MinutesReturn, "Send minutes back with an opinion.", ["退回纪要", "纪要退回", "return the minutes", "return minutes", "send back the minutes", "send back minutes"], line => line.WithMeeting with { Reason = line.Rest })
        {
            Examples = ["退回纪要 M5：缺少决议", "return minutes M5: the resolution is missing"],
        },
        new(MinutesToCheck, "Which minutes wait to be checked.", ["待审纪要", "待审核纪要", "minutes to check"], line => line.Rest is null ? Slots.Empty : null)
        {
            Examples = ["待审纪要", "minutes to check"],
        },
        new(Decision, "Record a resolution; with a person and a day it becomes an assignment.", ["登记决议", "会议决议", "决议", "record resolution", "resolution", "decision"], Resolved)
        {
            Examples = ["决议 M5：王海燕整理问题清单，12月5日前", "resolution M5: Wang Haiyan drafts the list by 5 December"],
        },
        new(MakeUpDone, "Make-up study is done.", ["补学完成", "补课完成", "已补学", "已补课", "make-up done", "makeup done", "make up done", "make-up study done"], line => line.WithMeeting with { Note = line.Rest })
        {
            Examples = ["补学完成 M5：学习了会议材料", "make-up done M5: read the papers"],
        },
        new(SpecialList, "How far a special meeting is.", ["专题会清单", "专题会进度", "专题会进展", "special meeting checklist", "special meeting steps"], line => line.WithMeeting)
        {
            Examples = ["专题会清单 M5", "special meeting checklist M5"],
        },
        new(SpecialReading, "The reading before the special meeting is sent.", ["学习材料已发", "材料已发", "reading sent", "reading is sent"], line => line.WithMeeting) { Examples = ["学习材料已发 M5", "reading sent M5"] },
        new(SpecialSelfCheck, "One's own written self-check is handed in.", ["自查已交", "自查材料已交", "已交自查", "self-check handed in", "self check handed in", "handed in my self-check"], line => line.WithMeeting)
        {
            Examples = ["自查已交", "self-check handed in"],
        },
        new(SpecialProblems, "The problem list after the special meeting is registered.", ["问题清单已登记", "问题清单已报", "problem list registered"], line => line.WithMeeting) { Examples = ["问题清单已登记 M5", "problem list registered M5"] },
        new(SpecialPlan, "The rectification plan after the special meeting is approved.", ["整改方案已批准", "整改方案已批", "plan approved", "rectification plan approved"], line => line.WithMeeting) { Examples = ["整改方案已批准 M5", "plan approved M5"] },
        new(Edit, "Another place, recorder, chair or topic for a meeting that keeps its time.",
            ["修改会议", "更改会议", "变更会议", "edit meeting", "change meeting"], ReadParticulars.Edit)
        {
            Examples = ["修改会议 M5", "修改会议 M5 地点：三楼会议室", "change meeting M5 place: room 3F"],
        },
        new(Edit, "Another place, recorder, chair or topic for a meeting that keeps its time.",
            ["会议地点", "地点", "记录人", "记录员", "主持人", "会议议题", "议题", "place", "venue", "room", "recorder", "minute taker", "minutes by", "host", "chair", "topics", "topic", "agenda"], ReadParticulars.Part)
        {
            Examples = ["M5 地点：三楼会议室", "M5 记录人：王海燕", "M5 议题：年度计划", "M5 recorder: Wang Haiyan", "M5 place: room 3F"],
        },
        new(Begin, "Note when a meeting really began, for those who keep its record.", ["会议开始了", "会议开始", "宣布开会", "正式开会", "开会了", "the meeting has begun", "meeting has begun", "meeting started", "start the meeting", "begin the meeting"], ReadParticulars.Clock)
        {
            Examples = ["会议开始", "会议开始 M5 15:35", "meeting started M5", "start the meeting"],
        },
        new(End, "Note when a meeting really ended.", ["会议结束了", "会议结束", "散会了", "散会", "宣布散会", "the meeting is over", "meeting is over", "meeting over", "meeting ended", "end the meeting", "close the meeting"], ReadParticulars.Clock)
        {
            Examples = ["散会", "会议结束 M5 16:40", "meeting ended M5 16:40", "the meeting is over"],
        },
        new(CadenceShow, "How often a branch has held its usual meetings.", ["三会一课情况", "三会一课", "cadence", "three meetings and one lecture"], line => new() { Branch = line.Reading.BranchIds() })
        {
            Examples = ["三会一课", "cadence"],
        },
        new(CadenceExempt, "A branch does without a type of meeting for a while, with the reason.", ["免开", "exempt"], Exempted)
        {
            Examples = ["免开 党课 本季度：全体在外驻场", "exempt lecture this quarter: everybody is on site"],
        },
        new(CadenceResume, "An exemption ends.", ["恢复", "resume"], line => line.Reading.MeetingType() is { } type ? new() { MeetingType = type, Branch = line.Reading.BranchIds() } : null)
        {
            Examples = ["恢复 党课", "resume lecture"],
        },
    ];

    private static Slots? Exempted(OrderLine line)
    {
        if (line.Reading.MeetingType() is not { } type || line.Rest is not { } rest)
            return null;
        var when = When.In(line.Reading);
        var colon = rest.IndexOfAny([':', '：']);
        // "Everybody is on site" in the reason names no branch.
        var reasonAt = line.Reading.Plain.IndexOf(':', StringComparison.Ordinal) is var at and >= 0 ? at : int.MaxValue;
        return new() { MeetingType = type, Branch = line.Reading.BranchIds(0, reasonAt), Range = when.Days, Date = when.Date, Reason = colon >= 0 && rest[(colon + 1)..].Trim() is { Length: > 0 } reason ? reason : null };
    }

    private static Slots Whose(OrderLine line) => line.WithMeeting with { Persons = line.Reading.PersonNames(), MeetingType = line.Reading.MeetingType() };

    // Alone these words may be about a volunteer activity.
    private static Slots? Here(OrderLine line)
    {
        var plain = line.Reading.Plain;
        var said = plain.Contains('会', StringComparison.Ordinal) || plain.Contains("meeting", StringComparison.Ordinal) || plain.Contains("sign me in", StringComparison.Ordinal);
        var meeting = line.Reading.Number(Numbers.NumberKind.Meeting);
        return meeting is null && (!said || line.Rest is not null && line.WithMeeting.MeetingId is null) ? null : line.WithMeeting;
    }

    private static Slots? Resolved(OrderLine line) => line.Rest is null ? null : line.WithMeeting with
    {
        Content = line.Rest,
        Persons = line.Reading.PersonNames(),
        Due = line.LastDay,
    };

    private static Slots WhoseAndWhy(OrderLine line) => Whose(line) with { Reason = WithoutNames(line) };

    private static string? WithoutNames(OrderLine line)
    {
        if (line.Rest is not { } rest)
            return null;
        foreach (var name in line.Reading.PersonNames() ?? [])
            rest = rest.Replace(name, "", StringComparison.OrdinalIgnoreCase);
        return ReadReason.Of(rest);
    }
}
