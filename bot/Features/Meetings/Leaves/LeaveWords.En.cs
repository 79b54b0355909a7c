using Sanmo.Core.Meetings;

namespace Sanmo.Bot.Features.Meetings.Leaves;

internal abstract partial class LeaveWords
{
    private static readonly LeaveWords English = new En();

    private sealed class En : LeaveWords
    {
        public override string Withdraw => "Withdraw leave";
        public override string Approve => "Grant";
        public override string Decline => "Decline";
        public override string Reason => "Reason";
        public override string NoReason => "not given";
        public override string AskedAt => "Asked";
        public override string DeclineReason => "Reason for declining";
        public override string Title => "Request for leave";
        public override string Member => "Who";
        public override string AskedBy => "Asked by";

        public override string Mine(LeaveState state, string? opinion) => state switch
        {
            LeaveState.Requested => "You have asked for leave; it is not decided yet.",
            LeaveState.Approved => $"Your leave is granted{Opinion(opinion)}.",
            LeaveState.Declined => $"Your leave was not granted{Opinion(opinion)}; please come.",
            LeaveState.Explained => "Your explanation is on record.",
            _ => "You have withdrawn your leave.",
        };

        public override string Asked(string meeting, string when, string approvers) => $"{meeting} ({when}): leave asked for; {approvers} will decide.";
        public override string Explained(string meeting, string when) => $"{meeting} ({when}) has already started, so this is kept as an explanation; the convener has been told.";
        public override string Already(string meeting, LeaveState state) => state == LeaveState.Requested ? $"{meeting}: you have asked already; it is waiting for an answer." : $"{meeting}: your leave is settled already; there is no need to ask again.";
        public override string NotAmong(string? who, string meeting) => who is null ? $"{meeting}: you are not due to attend, so no leave is needed." : $"{meeting}: {who} is not due to attend, so no leave is needed.";
        public override string SignedInAlready(string meeting) => $"{meeting}: already signed in, so leave cannot be asked for.";
        public override string NoMeetingThen(string? who) => $"{(who is null ? "You have" : $"{who} has")} no meeting to attend then, so no leave is needed. You can also say a number: \"leave for meeting 5\".";
        public override string Summary(int count) => count == 1 ? "Leave asked for" : $"Leave asked for {count} meetings";
        public override string MakeUpHint(int days) => $"If it is granted, make up by study within {days} days of the meeting. Changed your mind? Say \"withdraw my leave\".";
        public override string Request(string name, string meeting, string when) => $"{name} asks to be excused from {meeting} ({when}).";
        public override string Open(string meeting, int count) => $"{meeting}: {count} {(count == 1 ? "request" : "requests")} for leave still to decide.";
        public override string DecideHint(string number, string name) => $"Declining needs a reason. You can also reply \"approve leave {number} {name}\" or \"decline leave {number} {name}, reason\".";
        public override string Decided(string name, string meeting, bool approved) => approved ? $"✔ {name} is excused from {meeting} and will be told." : $"✔ Leave from {meeting} is not granted to {name}, who will be told.";
        public override string DecidedToMember(string meeting, string when, bool approved, string? opinion) =>
            approved ? $"Your leave is granted: {meeting} ({when}){Opinion(opinion)}." : $"Your leave was not granted: {meeting} ({when}){Opinion(opinion)}.";
        public override string MakeUpBy(string day) => $"Please make up for it by study by {day}, then reply \"make-up done\".";
        public override string PleaseCome => "Please come; if that is impossible, speak to the convener again.";
        public override string WhyDecline(string name) => $"Please say why {name}'s leave is declined.";
        public override string NothingAsked(string? name) => name is null ? "You have no leave that is open or granted." : $"{name} has no open request for leave; it may have been withdrawn.";
        public override string AlreadyDecided(string name, LeaveState state) => $"{name}'s leave was {(state == LeaveState.Approved ? "granted" : state == LeaveState.Declined ? "declined" : "kept as an explanation")} already; nothing was changed.";
        public override string NotYours(string approvers) => $"That request is for {approvers} to decide.";
        public override string WithdrawnNow(string meeting, string when) => $"✔ Leave withdrawn. See you at {meeting} ({when}).";
        public override string WithdrawnToApprover(string name, string meeting, string when) => $"{name} has withdrawn the request for leave and comes to {meeting} ({when}).";
        public override string ExplainedToApprover(string name, string meeting, string when) => $"{name} explained after the start why not to be at {meeting} ({when}).";
        public override string TooLateToWithdraw => "The meeting has started, so leave can no longer be withdrawn; if you are there, simply sign in.";
        public override string Unknown(string name) => $"I found no \"{name}\", or more than one; please write the full name.";
        public override string WhoseLeave(int count) => $"{count} requests for leave wait for you; choose one:";
        public override string NothingToDecide => "No request for leave waits for you.";

        private static string Opinion(string? opinion) => opinion is null ? "" : $" (\"{opinion}\")";
    }
}
