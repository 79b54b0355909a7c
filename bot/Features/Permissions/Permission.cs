using Sanmo.Bot.Understanding;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Members;

namespace Sanmo.Bot.Features.Permissions;

/// <summary>Who may do what: the table of the domain's section 1, one row for each thing asked.</summary>
internal static class Permission
{
    // Columns: member, group leader, branch secretary or deputy, committee office, committee secretary or deputy.
    private static readonly Dictionary<string, Reach[]> _table = new()
    {
        [Intent.ScheduleQuery] = [Reach.Own, Reach.Own, Reach.Own, Reach.Own, Reach.Own],
        [Intent.TaskMine] = [Reach.Own, Reach.Own, Reach.Own, Reach.Own, Reach.Own],
        [Intent.MeetingNext] = [Reach.Own, Reach.Own, Reach.Own, Reach.Own, Reach.Own],
        [Intent.MeetingDetails] = [Reach.Branch, Reach.Branch, Reach.Branch, Reach.All, Reach.All],
        [Intent.MeetingCreate] = [Reach.None, Reach.Group, Reach.Branch, Reach.All, Reach.All],
        [Intent.MeetingCancel] = [Reach.None, Reach.Group, Reach.Branch, Reach.All, Reach.All],
        [Intent.MeetingReschedule] = [Reach.None, Reach.Group, Reach.Branch, Reach.All, Reach.All],
        [Intent.LeaveRequest] = [Reach.Own, Reach.Own, Reach.Branch, Reach.All, Reach.All],
        [Intent.RectOverdue] = [Reach.Own, Reach.Own, Reach.Branch, Reach.All, Reach.All],
        [Intent.RectDetails] = [Reach.Own, Reach.Own, Reach.Branch, Reach.All, Reach.All],
        [Intent.RectProgress] = [Reach.Own, Reach.Own, Reach.Branch, Reach.All, Reach.None],
        [Intent.RectSubmit] = [Reach.Own, Reach.Own, Reach.Branch, Reach.All, Reach.None],
        // A responsible leader needs no office to confirm the item that names them.
        [Intent.RectVerify] = [Reach.Own, Reach.Own, Reach.Branch, Reach.All, Reach.All],
        [Intent.RectExtend] = [Reach.Own, Reach.Own, Reach.Branch, Reach.All, Reach.All],
        [Intent.VolList] = [Reach.Own, Reach.Own, Reach.Own, Reach.Own, Reach.Own],
        [Intent.VolPropose] = [Reach.Branch, Reach.Branch, Reach.Branch, Reach.All, Reach.All],
        [Intent.VolSignup] = [Reach.Own, Reach.Own, Reach.Branch, Reach.All, Reach.All],
        [Intent.VolWithdraw] = [Reach.Own, Reach.Own, Reach.Branch, Reach.All, Reach.All],
        [Intent.VolRoster] = [Reach.Branch, Reach.Branch, Reach.Branch, Reach.All, Reach.All],
        [Intent.VolCheckin] = [Reach.Own, Reach.Own, Reach.Branch, Reach.All, Reach.All],
        [Intent.VolHours] = [Reach.Own, Reach.Own, Reach.Branch, Reach.All, Reach.All],
        [Intent.NoticeBroadcast] = [Reach.None, Reach.None, Reach.Branch, Reach.All, Reach.All],
        [Intent.NoticeAck] = [Reach.Own, Reach.Own, Reach.Branch, Reach.All, Reach.Own],
        [Intent.NoticeUnacked] = [Reach.None, Reach.None, Reach.Branch, Reach.All, Reach.All],
        [Intent.NudgeSend] = [Reach.None, Reach.None, Reach.Branch, Reach.All, Reach.All],
        [Intent.GroupBind] = [Reach.None, Reach.None, Reach.Branch, Reach.All, Reach.All],
        [Intent.AccountLink] = [Reach.Own, Reach.Own, Reach.Branch, Reach.All, Reach.All],
        [Intent.Help] = [Reach.Own, Reach.Own, Reach.Own, Reach.Own, Reach.Own],
        [Intent.LanguageSwitch] = [Reach.Own, Reach.Own, Reach.Own, Reach.Own, Reach.Own],
        [Intent.ReminderSnooze] = [Reach.Own, Reach.Own, Reach.Own, Reach.Own, Reach.Own],

        // Orders, by noun.
        [DeliveryOrders.Troubles] = [Reach.None, Reach.None, Reach.Branch, Reach.All, Reach.All],
        [DeliveryOrders.Arrived] = [Reach.None, Reach.None, Reach.Branch, Reach.All, Reach.All],
        [DeliveryOrders.Again] = [Reach.None, Reach.None, Reach.Branch, Reach.All, Reach.All],
        [DeliveryOrders.Resend] = [Reach.None, Reach.None, Reach.Branch, Reach.All, Reach.All],
        [DeliveryOrders.Pause] = [Reach.None, Reach.None, Reach.Branch, Reach.All, Reach.All],
        [DeliveryOrders.Resume] = [Reach.None, Reach.None, Reach.Branch, Reach.All, Reach.All],
        [DeliveryOrders.Forecast] = [Reach.None, Reach.None, Reach.Branch, Reach.All, Reach.All],
        [NoticeOrders.List] = [Reach.None, Reach.None, Reach.Branch, Reach.All, Reach.All],
        [NoticeOrders.Show] = [Reach.None, Reach.None, Reach.Branch, Reach.All, Reach.All],
        [NoticeOrders.Change] = [Reach.None, Reach.None, Reach.Branch, Reach.All, Reach.All],
        [NoticeOrders.Stop] = [Reach.None, Reach.None, Reach.Branch, Reach.All, Reach.All],
        [NoticeOrders.Withdraw] = [Reach.None, Reach.None, Reach.Branch, Reach.All, Reach.All],
        [NoticeOrders.Approve] = [Reach.None, Reach.None, Reach.None, Reach.All, Reach.All],
        [NoticeOrders.Decline] = [Reach.None, Reach.None, Reach.None, Reach.All, Reach.All],
        [MeetingOrders.LeaveApprove] = [Reach.Own, Reach.Group, Reach.Branch, Reach.All, Reach.All],
        [MeetingOrders.LeaveDecline] = [Reach.Own, Reach.Group, Reach.Branch, Reach.All, Reach.All],
        [MeetingOrders.LeaveWithdraw] = [Reach.Own, Reach.Own, Reach.Own, Reach.Own, Reach.Own],
        [MeetingOrders.SignIn] = [Reach.Own, Reach.Own, Reach.Own, Reach.Own, Reach.Own],
        [MeetingOrders.SignInFor] = [Reach.Own, Reach.Own, Reach.Branch, Reach.All, Reach.All],
        [MeetingOrders.Attendance] = [Reach.Own, Reach.Group, Reach.Branch, Reach.All, Reach.All],
        [MeetingOrders.Edit] = [Reach.Own, Reach.Group, Reach.Branch, Reach.All, Reach.All],
        [MeetingOrders.Begin] = [Reach.Own, Reach.Group, Reach.Branch, Reach.All, Reach.All],
        [MeetingOrders.End] = [Reach.Own, Reach.Group, Reach.Branch, Reach.All, Reach.All],
        [MeetingOrders.Vote] = [Reach.Own, Reach.Group, Reach.Branch, Reach.All, Reach.All],
        [MeetingOrders.MinutesSubmit] = [Reach.Own, Reach.Group, Reach.Branch, Reach.All, Reach.All],
        [MeetingOrders.MinutesApprove] = [Reach.None, Reach.None, Reach.None, Reach.All, Reach.All],
        [MeetingOrders.MinutesReturn] = [Reach.None, Reach.None, Reach.None, Reach.All, Reach.All],
        [MeetingOrders.MinutesToCheck] = [Reach.None, Reach.None, Reach.None, Reach.All, Reach.All],
        [MeetingOrders.Decision] = [Reach.Own, Reach.Group, Reach.Branch, Reach.All, Reach.All],
        [MeetingOrders.MakeUpDone] = [Reach.Own, Reach.Own, Reach.Own, Reach.Own, Reach.Own],
        [MeetingOrders.SpecialList] = [Reach.Own, Reach.Own, Reach.Branch, Reach.All, Reach.All],
        [MeetingOrders.SpecialReading] = [Reach.Own, Reach.Own, Reach.Branch, Reach.All, Reach.All],
        [MeetingOrders.SpecialSelfCheck] = [Reach.Own, Reach.Own, Reach.Own, Reach.Own, Reach.Own],
        [MeetingOrders.SpecialProblems] = [Reach.Own, Reach.Own, Reach.Branch, Reach.All, Reach.All],
        [MeetingOrders.SpecialPlan] = [Reach.None, Reach.None, Reach.Branch, Reach.All, Reach.All],
        [MeetingOrders.CadenceShow] = [Reach.None, Reach.Branch, Reach.Branch, Reach.All, Reach.All],
        [MeetingOrders.CadenceExempt] = [Reach.None, Reach.None, Reach.Branch, Reach.All, Reach.All],
        [MeetingOrders.CadenceResume] = [Reach.None, Reach.None, Reach.Branch, Reach.All, Reach.All],
        [RectificationOrders.Accept] = [Reach.Own, Reach.Own, Reach.Branch, Reach.All, Reach.Own],
        [RectificationOrders.Step] = [Reach.Own, Reach.Own, Reach.Branch, Reach.All, Reach.Own],
        [RectificationOrders.Blocked] = [Reach.Own, Reach.Own, Reach.Branch, Reach.All, Reach.Own],
        [RectificationOrders.Explain] = [Reach.Own, Reach.Own, Reach.Branch, Reach.All, Reach.Own],
        [RectificationOrders.Grant] = [Reach.None, Reach.None, Reach.Branch, Reach.All, Reach.All],
        [RectificationOrders.Reopen] = [Reach.None, Reach.None, Reach.Branch, Reach.All, Reach.All],
        [RectificationOrders.Cancel] = [Reach.None, Reach.None, Reach.None, Reach.All, Reach.None],
        [RectificationOrders.Supervise] = [Reach.None, Reach.None, Reach.None, Reach.All, Reach.All],
        [RectificationOrders.LookBack] = [Reach.None, Reach.None, Reach.Branch, Reach.All, Reach.All],
        [RectificationOrders.Register] = [Reach.None, Reach.None, Reach.Branch, Reach.All, Reach.All],
        [RectificationOrders.AddStep] = [Reach.Own, Reach.Own, Reach.Branch, Reach.All, Reach.Own],
        [RectificationOrders.Amend] = [Reach.Own, Reach.Own, Reach.Branch, Reach.All, Reach.All],
        [RectificationOrders.Figures] = [Reach.Branch, Reach.Branch, Reach.Branch, Reach.All, Reach.All],
        [TargetOrders.Register] = [Reach.None, Reach.None, Reach.Branch, Reach.All, Reach.All],
        [TargetOrders.Report] = [Reach.Own, Reach.Own, Reach.Branch, Reach.All, Reach.All],
        [TargetOrders.List] = [Reach.Branch, Reach.Branch, Reach.Branch, Reach.All, Reach.All],
        [RectificationOrders.Ledger] = [Reach.Own, Reach.Own, Reach.Branch, Reach.All, Reach.All],
        [AssignmentOrders.Assign] = [Reach.None, Reach.None, Reach.Branch, Reach.All, Reach.All],
        [AssignmentOrders.Deploy] = [Reach.None, Reach.None, Reach.None, Reach.All, Reach.All],
        [AssignmentOrders.Report] = [Reach.Own, Reach.Own, Reach.Own, Reach.Own, Reach.Own],
        [AssignmentOrders.Details] = [Reach.Own, Reach.Own, Reach.Branch, Reach.All, Reach.All],
        [AssignmentOrders.Nudge] = [Reach.Own, Reach.Own, Reach.Branch, Reach.All, Reach.All],
        [AssignmentOrders.Move] = [Reach.Own, Reach.Own, Reach.Branch, Reach.All, Reach.All],
        [AssignmentOrders.Cancel] = [Reach.Own, Reach.Own, Reach.Branch, Reach.All, Reach.All],
        [AssignmentOrders.Given] = [Reach.Own, Reach.Own, Reach.Own, Reach.Own, Reach.Own],
        // Who has just handed the own post over may take it back.
        [OfficeOrders.HandOver] = [Reach.Own, Reach.Own, Reach.Own, Reach.All, Reach.All],
        [OfficeOrders.History] = [Reach.None, Reach.None, Reach.Branch, Reach.All, Reach.All],
        [VolunteerOrders.Details] = [Reach.Own, Reach.Own, Reach.Own, Reach.Own, Reach.Own],
        [VolunteerOrders.Submit] = [Reach.None, Reach.None, Reach.Branch, Reach.All, Reach.All],
        [VolunteerOrders.Compare] = [Reach.Branch, Reach.Branch, Reach.Branch, Reach.All, Reach.All],
        [VolunteerOrders.Approve] = [Reach.None, Reach.None, Reach.None, Reach.None, Reach.All],
        [VolunteerOrders.Return] = [Reach.None, Reach.None, Reach.None, Reach.All, Reach.All],
        [VolunteerOrders.Decline] = [Reach.None, Reach.None, Reach.None, Reach.None, Reach.All],
        [VolunteerOrders.Publish] = [Reach.None, Reach.None, Reach.Branch, Reach.All, Reach.All],
        [VolunteerOrders.Edit] = [Reach.Own, Reach.Own, Reach.Branch, Reach.All, Reach.All],
        [VolunteerOrders.Cancel] = [Reach.Own, Reach.Own, Reach.Branch, Reach.All, Reach.All],
        [VolunteerOrders.Take] = [Reach.Own, Reach.Own, Reach.Own, Reach.Own, Reach.Own],
        [VolunteerOrders.Pass] = [Reach.Own, Reach.Own, Reach.Own, Reach.Own, Reach.Own],
        [VolunteerOrders.Coming] = [Reach.Own, Reach.Own, Reach.Own, Reach.Own, Reach.Own],
        [VolunteerOrders.Invite] = [Reach.Own, Reach.Own, Reach.Branch, Reach.All, Reach.All],
        [VolunteerOrders.Credit] = [Reach.Own, Reach.Own, Reach.Branch, Reach.All, Reach.All],
        [VolunteerOrders.Correct] = [Reach.Own, Reach.Own, Reach.Branch, Reach.All, Reach.All],
        [VolunteerOrders.RefuseClaim] = [Reach.Own, Reach.Own, Reach.Branch, Reach.All, Reach.All],
        [VolunteerOrders.Summarise] = [Reach.Own, Reach.Own, Reach.Branch, Reach.All, Reach.All],
        [VolunteerOrders.Archive] = [Reach.Own, Reach.Own, Reach.Branch, Reach.All, Reach.All],
        [VolunteerOrders.Repeat] = [Reach.Own, Reach.Own, Reach.Branch, Reach.All, Reach.All],
        [OfficeOrders.Muted] = [Reach.Own, Reach.Own, Reach.Own, Reach.Own, Reach.Own],
        [OfficeOrders.Leads] = [Reach.Own, Reach.Own, Reach.Own, Reach.Own, Reach.Own],
        [OfficeOrders.Hour] = [Reach.Own, Reach.Own, Reach.Own, Reach.Own, Reach.Own],
        [OfficeOrders.Undo] = [Reach.Own, Reach.Own, Reach.Own, Reach.Own, Reach.Own],
        [CalendarOrders.Feed] = [Reach.Own, Reach.Own, Reach.Own, Reach.Own, Reach.Own],
        [CalendarOrders.Renew] = [Reach.Own, Reach.Own, Reach.Own, Reach.Own, Reach.Own],
        [CalendarOrders.Revoke] = [Reach.Own, Reach.Own, Reach.Own, Reach.Own, Reach.Own],
        [OfficeOrders.Console] = [Reach.Own, Reach.Own, Reach.Own, Reach.Own, Reach.Own],
    };

    public static bool Knows(string intent) => _table.TryGetValue(intent, out var row) && row.Length == 5;

    /// <summary>The widest reach that any of the member's roles gives; <see cref="Reach.None"/> for an intent that is not in the table.</summary>
    public static Reach Of(string intent, Member member) =>
        _table.TryGetValue(intent, out var row) ? member.Roles.Append(Role.Member).Max(role => row[Column(role)]) : Reach.None;

    /// <summary>What one role alone gives.</summary>
    public static Reach Of(string intent, Role role) => _table.TryGetValue(intent, out var row) ? row[Column(role)] : Reach.None;

    /// <summary>May act on records of this branch; null is the whole organisation's.</summary>
    public static bool Covers(string intent, Member member, string? branch) => Of(intent, member) switch
    {
        Reach.All => true,
        Reach.Branch => branch == member.Branch,
        _ => false,
    };

    /// <summary>The lowest role that may do it at all, to tell who is asked for it instead.</summary>
    public static Role WhoMay(string intent, bool everywhere) =>
        Enum.GetValues<Role>().First(role => _table[intent][Column(role)] >= (everywhere ? Reach.All : Reach.Branch));

    private static int Column(Role role) => role switch
    {
        Role.Member => 0,
        Role.GroupLeader => 1,
        Role.Secretary or Role.DeputySecretary => 2,
        Role.CommitteeOffice => 3,
        _ => 4,
    };
}
