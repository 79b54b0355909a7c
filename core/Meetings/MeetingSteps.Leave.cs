namespace Sanmo.Core.Meetings;

internal static partial class MeetingSteps
{
    /// <summary>After the start it is an explanation, which needs no decision.</summary>
    /// <param name="askedBy">Who asks, where it is somebody else.</param>
    public static MeetingStep AskLeave(Meeting meeting, string member, string? reason, string? askedBy, DateTimeOffset now)
    {
        if (meeting.State == MeetingState.Cancelled)
            return new(MeetingOutcome.Cancelled);
        if (!meeting.Everybody.Contains(member))
            return new(MeetingOutcome.NotAnAttendee);
        if (meeting.SignedIn.Any(one => one.Member == member))
            return new(MeetingOutcome.AlreadyDone);
        if (meeting.LeaveOf(member) is { Stands: true } standing)
            return new(standing.State == LeaveState.Requested ? MeetingOutcome.AlreadyAsked : MeetingOutcome.AlreadyApproved);
        var late = now >= meeting.Start;
        var leave = new Leave(member, reason, late ? LeaveState.Explained : LeaveState.Requested, now, askedBy);
        return new(late ? MeetingOutcome.Explained : MeetingOutcome.Changed, Put(meeting, leave));
    }

    /// <param name="reason">Needed to decline.</param>
    /// <param name="mayDecide">Whether this person is asked for this decision.</param>
    public static MeetingStep DecideLeave(Meeting meeting, string member, bool approve, string? reason, string by, bool mayDecide, DateTimeOffset now)
    {
        if (!mayDecide || by == member)
            return new(MeetingOutcome.NotYours);
        if (meeting.State == MeetingState.Cancelled)
            return new(MeetingOutcome.Cancelled);
        return meeting.LeaveOf(member) switch
        {
            null or { State: LeaveState.Withdrawn } => new(MeetingOutcome.NothingAsked),
            { State: not LeaveState.Requested } => new(MeetingOutcome.AlreadyDecided),
            _ when !approve && string.IsNullOrWhiteSpace(reason) => new(MeetingOutcome.NeedsReason),
            var asked => MeetingStep.To(Put(meeting, asked with { State = approve ? LeaveState.Approved : LeaveState.Declined, DecidedBy = by, DecidedAt = now, Opinion = reason })),
        };
    }

    public static MeetingStep WithdrawLeave(Meeting meeting, string member, DateTimeOffset now) => meeting.LeaveOf(member) switch
    {
        null or { Stands: false } => new(MeetingOutcome.NothingAsked),
        _ when now >= meeting.Start => new(MeetingOutcome.TooLate),
        var leave => MeetingStep.To(Put(meeting, leave with { State = LeaveState.Withdrawn })),
    };

    // A person keeps the place in the list: what is planned for a leave is known by its number.
    private static Meeting Put(Meeting meeting, Leave leave)
    {
        var leaves = meeting.Leaves.ToList();
        var at = leaves.FindIndex(other => other.Member == leave.Member);
        if (at < 0)
            leaves.Add(leave);
        else
            leaves[at] = leave;
        return meeting with { Leaves = leaves };
    }
}
