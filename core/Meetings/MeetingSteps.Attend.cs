namespace Sanmo.Core.Meetings;

/// <summary>What happens around a meeting: who signs in, what is voted on, who makes up for it.</summary>
internal static partial class MeetingSteps
{
    /// <summary>One may sign in from so long before the start until so long after the end.</summary>
    public static readonly TimeSpan SignInAround = TimeSpan.FromMinutes(30);

    /// <summary>For so long after the end those who keep the record may still sign somebody in.</summary>
    public static readonly TimeSpan ProxyAfter = TimeSpan.FromDays(1);

    /// <param name="by">Who signs for the person; null for one's own hand.</param>
    /// <param name="mayProxy">Whether <paramref name="by"/> keeps the record.</param>
    public static MeetingStep SignIn(Meeting meeting, string member, string? by, bool mayProxy, DateTimeOffset now)
    {
        if (meeting.State == MeetingState.Cancelled)
            return new(MeetingOutcome.Cancelled);
        if (by is not null && !mayProxy)
            return new(MeetingOutcome.NotYours);
        if (!meeting.Everybody.Contains(member))
            return new(MeetingOutcome.NotAnAttendee);
        if (meeting.SignedIn.Any(one => one.Member == member))
            return new(MeetingOutcome.AlreadyDone);
        if (now < meeting.Start - SignInAround)
            return new(MeetingOutcome.TooEarly);
        if (now > meeting.End + (by is null ? SignInAround : ProxyAfter))
            return new(MeetingOutcome.TooLate);
        // Whoever is there is not on leave.
        var here = meeting.LeaveOf(member) is { Stands: true } leave ? Put(meeting, leave with { State = LeaveState.Withdrawn }) : meeting;
        return MeetingStep.To(here with { SignIns = [.. meeting.SignedIn, new(member, now, by)] });
    }

    /// <summary>More votes than voters there are a slip of the pen, not a vote.</summary>
    public static MeetingStep RecordVote(Meeting meeting, Vote vote, DateTimeOffset now) =>
        meeting.State == MeetingState.Cancelled ? new(MeetingOutcome.Cancelled)
        : now < meeting.Start ? new(MeetingOutcome.NotOver)
        : vote.Yes < 0 || vote.No < 0 || vote.Abstain < 0 || vote.Present > vote.Due || vote.Yes + vote.No + vote.Abstain > vote.Present ? new(MeetingOutcome.BadCount)
        : MeetingStep.To(meeting with { Votes = [.. meeting.Votes ?? [], vote] });

    public static MeetingStep ProveMakeUp(Meeting meeting, string member, string? proof, DateTimeOffset now) =>
        meeting.State == MeetingState.Cancelled ? new(MeetingOutcome.Cancelled)
        : !meeting.IsExcused(member) ? new(MeetingOutcome.NothingAsked)
        : meeting.MakeUps?.Any(done => done.Member == member) == true ? new(MeetingOutcome.AlreadyDone)
        : now < meeting.Start ? new(MeetingOutcome.NotOver)
        : string.IsNullOrWhiteSpace(proof) ? new(MeetingOutcome.NeedsReason)
        : MeetingStep.To(meeting with { MakeUps = [.. meeting.MakeUps ?? [], new(member, proof, now)] });
}
