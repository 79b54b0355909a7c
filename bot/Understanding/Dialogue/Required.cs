using Sanmo.Bot.Understanding.Orders;

namespace Sanmo.Bot.Understanding.Dialogue;

/// <summary>What each intent cannot do without, in the order to ask for it, one at a time.</summary>
internal static class Required
{
    private static readonly Dictionary<string, string[]> Needs = new()
    {
        [Intent.RectDetails] = [SlotNames.Item],
        [Intent.RectProgress] = [SlotNames.Item, SlotNames.Note],
        [Intent.RectSubmit] = [SlotNames.Item],
        [Intent.RectVerify] = [SlotNames.Item, SlotNames.Decision, SlotNames.Reason],
        [Intent.RectExtend] = [SlotNames.Item, SlotNames.NewLimit, SlotNames.Reason],
        [RectificationOrders.Accept] = [SlotNames.Item],
        [RectificationOrders.Step] = [SlotNames.Item],
        [RectificationOrders.Blocked] = [SlotNames.Item, SlotNames.Note],
        [RectificationOrders.Explain] = [SlotNames.Item, SlotNames.Reason],
        [RectificationOrders.Grant] = [SlotNames.Item, SlotNames.Reason],
        [RectificationOrders.Reopen] = [SlotNames.Item, SlotNames.Reason],
        [RectificationOrders.Cancel] = [SlotNames.Item, SlotNames.Reason],
        [RectificationOrders.Supervise] = [SlotNames.Item, SlotNames.Due],
        [RectificationOrders.LookBack] = [SlotNames.Item],
        [Intent.VolPropose] = [SlotNames.Title, SlotNames.Start, SlotNames.Place],
        [Intent.VolSignup] = [SlotNames.WhichActivity],
        [Intent.VolWithdraw] = [SlotNames.WhichActivity],
        [Intent.VolRoster] = [SlotNames.WhichActivity],
        [Intent.NoticeBroadcast] = [SlotNames.Content, SlotNames.Branch],
        [Orders.NoticeOrders.Decline] = [SlotNames.Reason],
        [Intent.NudgeSend] = [SlotNames.Whom],
        [Intent.MeetingCreate] = [SlotNames.Start, SlotNames.MeetingType],
        [Intent.MeetingDetails] = [SlotNames.WhichMeeting],
        [Intent.MeetingCancel] = [SlotNames.WhichMeeting],
        [Intent.MeetingReschedule] = [SlotNames.WhichMeeting, SlotNames.NewTime],
        [Intent.LeaveRequest] = [SlotNames.WhichMeeting, SlotNames.Reason],
        [Intent.GroupBind] = [SlotNames.Branch],
        [Intent.AccountLink] = [SlotNames.Identity],
        [Intent.LanguageSwitch] = [SlotNames.Language],
    };

    public static IReadOnlyList<string> Of(string intent) => Needs.GetValueOrDefault(intent, []);

    /// <summary>The first thing still to ask for, or null when the command is complete.</summary>
    public static string? FirstMissing(string intent, Slots slots)
    {
        foreach (var need in Of(intent))
            if (!IsGiven(need, slots) && IsNeeded(intent, need, slots))
                return need;
        return null;
    }

    // A question that is out of place for this value is not asked.
    private static bool IsNeeded(string intent, string need, Slots slots) => (intent, need) switch
    {
        (Intent.RectVerify, SlotNames.Reason) => slots.Decision == "return",
        (RectificationOrders.Grant, SlotNames.Reason) => slots.Decision == "return",
        (Intent.RectExtend or RectificationOrders.Explain, SlotNames.Reason) => slots.Note is null,
        (Intent.RectProgress, SlotNames.Note) => slots.Percent is null,
        (Intent.GroupBind, SlotNames.Branch) => slots.Action is null,
        (Intent.AccountLink, SlotNames.Identity) => slots.Action is null,
        (Intent.MeetingCreate, SlotNames.MeetingType) => slots.Title is null,
        _ => true,
    };

    private static bool IsGiven(string need, Slots slots) => need switch
    {
        SlotNames.Item => slots.Item is not null,
        SlotNames.Due => slots.Due is not null,
        SlotNames.Note => slots.Note is not null,
        SlotNames.Decision => slots.Decision is not null,
        SlotNames.Reason => slots.Reason is not null,
        SlotNames.Title => slots.Title is not null,
        SlotNames.Start => slots.Start is not null || slots.Repeat is not null || (slots.Date is not null && slots.Part is not null),
        SlotNames.Place => slots.Place is not null,
        SlotNames.Content => slots.Content is not null,
        SlotNames.Branch => slots.Branch is not null,
        SlotNames.MeetingType => slots.MeetingType is not null,
        SlotNames.Language => slots.Language is not null,
        SlotNames.WhichMeeting => slots.MeetingId is not null || slots.Meeting is not null || slots.MeetingType is not null
            || slots.Date is not null || slots.Start is not null || slots.Range is not null,
        SlotNames.WhichActivity => slots.ActivityId is not null || slots.Activity is not null || slots.Date is not null,
        SlotNames.NewTime => slots.NewStart is not null || slots.NewDate is not null || slots.NewTime is not null || slots.Shift is not null,
        SlotNames.NewLimit => slots.Due is not null || slots.ExtendBy is not null,
        SlotNames.Whom => slots.NoticeId is not null || slots.AssignmentId is not null || slots.Item is not null || slots.Persons is not null || slots.Branch is not null || slots.Scope is not null,
        SlotNames.Identity => slots.Name is not null || slots.EmployeeNo is not null || slots.Code is not null,
        _ => true,
    };
}
