namespace Sanmo.Core.Meetings;

/// <summary>One person's request not to come; a person has one for each meeting.</summary>
/// <param name="At">When it was asked for, last.</param>
/// <param name="AskedBy">Who asked, where somebody else did it for the person.</param>
/// <param name="Opinion">What the convener answered.</param>
internal sealed record Leave(
    string Member, string? Reason, LeaveState State, DateTimeOffset At, string? AskedBy = null, string? DecidedBy = null, DateTimeOffset? DecidedAt = null, string? Opinion = null)
{
    /// <summary>Still stands: asked for, granted, or explained afterwards.</summary>
    public bool Stands => State is LeaveState.Requested or LeaveState.Approved or LeaveState.Explained;
}
