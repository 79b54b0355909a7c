using Sanmo.Bot.Replies;
using Sanmo.Core.Meetings;

namespace Sanmo.Bot.Features.Meetings.Leaves;

internal abstract partial class LeaveWords
{
    public static LeaveWords In(string language) => language == "en" ? English : Chinese;

    /// <summary>What a button for asking asks for.</summary>
    public IReadOnlyList<Field> Form => [new("reason", Reason, FieldKind.Text, Required: true)];

    /// <summary>What a button for declining asks for.</summary>
    public IReadOnlyList<Field> DeclineForm => [new("reason", DeclineReason, FieldKind.Text, Required: true)];

    public abstract string Withdraw { get; }
    public abstract string Approve { get; }
    public abstract string Decline { get; }
    public abstract string Reason { get; }
    public abstract string NoReason { get; }
    public abstract string AskedAt { get; }
    public abstract string DeclineReason { get; }
    public abstract string Title { get; }
    public abstract string Member { get; }
    public abstract string AskedBy { get; }

    /// <summary>Where one's own leave stands.</summary>
    public abstract string Mine(LeaveState state, string? opinion);

    /// <summary>One meeting in the answer to a request.</summary>
    public abstract string Asked(string meeting, string when, string approvers);
    public abstract string Explained(string meeting, string when);
    public abstract string Already(string meeting, LeaveState state);

    /// <param name="who">Null for the asker.</param>
    public abstract string NotAmong(string? who, string meeting);
    public abstract string SignedInAlready(string meeting);
    public abstract string NoMeetingThen(string? who);
    public abstract string Summary(int count);
    public abstract string MakeUpHint(int days);

    /// <summary>To the approver: who asks, for what.</summary>
    public abstract string Request(string name, string meeting, string when);
    public abstract string Open(string meeting, int count);
    public abstract string DecideHint(string number, string name);
    public abstract string Decided(string name, string meeting, bool approved);
    public abstract string DecidedToMember(string meeting, string when, bool approved, string? opinion);
    public abstract string MakeUpBy(string day);
    public abstract string PleaseCome { get; }
    public abstract string WhyDecline(string name);
    public abstract string NothingAsked(string? name);
    public abstract string AlreadyDecided(string name, LeaveState state);
    public abstract string NotYours(string approvers);
    public abstract string WithdrawnNow(string meeting, string when);
    public abstract string WithdrawnToApprover(string name, string meeting, string when);
    public abstract string ExplainedToApprover(string name, string meeting, string when);
    public abstract string TooLateToWithdraw { get; }
    public abstract string Unknown(string name);
    public abstract string WhoseLeave(int count);
    public abstract string NothingToDecide { get; }
}
