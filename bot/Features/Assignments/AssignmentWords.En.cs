using Sanmo.Core.Assignments;

namespace Sanmo.Bot.Features.Assignments;

internal abstract partial class AssignmentWords
{
    private static readonly AssignmentWords English = new En();

    private sealed class En : AssignmentWords
    {
        public override string Who => "Who (several names with commas)";
        public override string What => "What is to be done";
        public override string Limit => "Deadline";
        public override string HowMany => "Who has to finish";
        public override string EachOfThem => "Each of them";
        public override string AnyOneOfThem => "Any one of them";
        public override string AnyOneWillDo => "Any one of them is enough.";
        public override string GoOn => "Go on";
        public override string AssignTitle => "Assign a task";
        public override string DeployTitle => "Deploy a task";
        public override string SayAssign => "Or in one line, for example: assign Wang Haiyan, Li Qiang: tidy the study ledger, by 5 December";
        public override string SayDeploy => "Or in one line, for example: deploy task: hold the special meeting, by 10 December";
        public override string For => "For";
        public override string LeftOut => "Left out";
        public override string DeployNow => "Deploy";
        public override string CancelIt => "Cancel";
        public override string ConfirmHint => "You can also reply \"yes\" or \"cancel\".";
        public override string TheyAreReminded => "They will be told, and reminded before the deadline as long as they have not reported.";
        public override string TheyAreTold => "Those concerned will be told.";
        public override string UntilWhen => "Until which day? For example: RW-7 due 8 December.";
        public override string Status => "Status";
        public override string GivenBy => "Given by";
        public override string Requirements => "Requirements";
        public override string PartOf => "Part of";
        public override string Because => "Reason";
        public override string Reports => "Reported";
        public override string Branches => "Branches done";
        public override string DoneIt => "Done";
        public override string NotYet => "not yet";
        public override string Late => "overdue";
        public override string NoLongerNeeded => "no longer needed";
        public override string OnlyOpenAreUrged => "Only the branches that are still open are reminded, in private.";
        public override string NothingGiven => "You have not given anybody a task that is still open.";
        public override string GivenTitle => "Tasks I gave";
        public override string StateName(AssignmentState state) => state switch { AssignmentState.Open => "open", AssignmentState.Done => "done", _ => "called off" };
        public override string NoSuch(string number) => $"I found no assignment {number}. Say \"my tasks\" to see the numbers.";
        public override string WhoIs(string name) => $"I do not know \"{name}\", or there are several. Please write the full name.";
        public override string DayIsPast(string day) => $"{day} is already over; please choose a later day.";
        public override string NoLeader(string branches) => $"{branches}: no secretary or deputy to take it; please register one first.";
        public override string WhatIsMissing(bool who, bool what, bool when) => $"Please add: {string.Join(", ", new[] { who ? "who" : null, what ? "what" : null, when ? "by when" : null }.OfType<string>())}.";
        public override string Given(string number, string title, string names, string day, bool anyOne) => $"✔ {number} is assigned: {title}. {names}{(anyOne ? " (any one of them)" : "")}, by {day}.";
        public override string ConfirmDeploy(int branches) => $"This goes to {branches} {(branches == 1 ? "branch" : "branches")}, for their secretaries to do. Deploy it?";
        public override string Deployed(string number, string title, int branches, string day) => $"✔ {number} is deployed: {title}, to {branches} {(branches == 1 ? "branch" : "branches")}, by {day}.";
        public override string TableHint(string number) => $"Say \"status {number}\" to see how far each branch is.";
        public override string Reported(string number, string title, int done, int needed) => done >= needed ? $"✔ {number} {title} is complete." : $"✔ Noted: your part of {number} {title} is done ({done} of {needed}).";
        public override string Summary(string number, string title, int done, int needed) => $"{number} {title}: {done} of {needed} reported";
        public override string TableSummary(string number, string title, int done, int branches) => $"{number} {title}: {done} of {branches} branches done";
        public override string OpenIt(string number) => $"Open {number}";
        public override string Urge(int people) => $"Remind the {people} left";
        public override string ReportedAt(string moment) => $"reported {moment}";
        public override string MeetingOn(string number, string moment, bool held) => $"{(held ? "held" : "planned for")} {moment} ({number})";
        public override string Urged(string names) => $"✔ Reminded in private: {names}.";
        public override string Moved(string number, string from, string to) => $"✔ {number}: the deadline moves from {from} to {to}; the reminders follow.";
        public override string Cancelled(string number, string title, string reason) => $"{number} {title} is called off: {reason}.";
        public override string GivenCount(int count) => $"{count} of the tasks you gave {(count == 1 ? "is" : "are")} still open.";
        public override string DoneOf(int done, int needed) => $"{done} of {needed} done";
        public override string DeployedToBranch(string title, string day) => $"From the committee: {title}, by {day}.";
        public override string SecretaryReports(string number) => $"The secretary sees to it and tells me \"{number} done\".";
        public override string PleaseReport(string number, string title, string day) => $"{number} {title} is due {day} and has not been reported. If it is done, press Done; if there is a difficulty, tell who gave it.";
        public override string NowDue(string number, string title, string day) => $"{number} {title} is now due {day}.";
        public override string AllReported(string number, string title) => $"{number} {title} is complete: everybody has reported.";
        public override string Outcome(AssignmentOutcome outcome, string number) => outcome switch
        {
            AssignmentOutcome.AlreadyReported => $"You had already reported {number}.",
            AssignmentOutcome.NotAnOwner => $"{number} is not yours to report.",
            AssignmentOutcome.Over => $"{number} is over and cannot be changed any more.",
            AssignmentOutcome.Same => $"{number} is due on that day already.",
            AssignmentOutcome.Past => "That day is already over; please choose a later one.",
            AssignmentOutcome.NudgedLately => $"They were reminded of {number} a short while ago; please wait some hours.",
            AssignmentOutcome.NobodyLeft => $"Nobody is left to remind of {number}: all have reported.",
            AssignmentOutcome.NeedsReason => $"Please say why, for example: cancel {number} because it was merged.",
            AssignmentOutcome.WatchesParts => $"{number} is done by the branches and closes by itself after the last one.",
            _ => number,
        };
    }
}
