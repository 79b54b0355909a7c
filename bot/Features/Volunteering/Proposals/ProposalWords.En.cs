using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Volunteering;

namespace Sanmo.Bot.Features.Volunteering.Proposals;

internal abstract partial class ProposalWords
{
    private static readonly ProposalWords English = new En();

    private sealed class En : ProposalWords
    {
        public override string Theme => "Theme";
        public override string Purpose => "Purpose";
        public override string BusinessLink => "Link with our work";
        public override string TeamStrength => "Team strength";
        public override string ServiceTarget => "Whom it serves";
        public override string Supplies => "Supplies";
        public override string Safety => "Safety note";
        public override string Contact => "Contact";
        public override string Capacity => "Places";
        public override string Date => "Date";
        public override string From => "From";
        public override string Until => "Until";
        public override string OpenTo => "Open to";
        public override string OpenToAll => "all branches";
        public override string OpenToOwn => "the own branch";
        public override string SeriesLabel => "Series";
        public override string StateLabel => "State";
        public override string ReasonLabel => "Reason";
        public override string StillMissing => "still missing";
        public override string Committee => "the committee";
        public override string ThemeAsSettled => "Theme as settled";
        public override string ProposalsTitle => "Volunteer proposals";
        public override string NoProposals => "There is no volunteer proposal to look at.";
        public override string HowToDecide => "Settle the theme and write your remarks on the card, or say \"approve proposal V8 theme: …\", \"return proposal V8 reason\". The branch is told.";
        public override string WhatNext => "Once it is complete, the branch secretary submits it; you can also say \"edit proposal V8 link: …\".";
        public override string WhatIsTheReason => "What is the reason? They will see it.";
        public override string Changed => "This proposal has changed since you saw it; here it is as it stands. Please decide again.";
        public override string Details => "Open";
        public override string Submit => "Submit";
        public override string Save => "Save";
        public override string Approve => "Approve";
        public override string AskForChanges => "Ask for changes";
        public override string Decline => "Decline";
        public override string CallOff => "Call it off";
        public override string CallOffAll => "Call all off";
        public override string Keep => "Keep it";
        public override string ThisOne => "This one";
        public override string ThisAndLater => "This and later ones";
        public override string SeriesHint => "Each one is published and signed up for by itself; when you change or call off one, you can choose this one or this and later ones.";

        public override string State(VolunteerState state) => state switch
        {
            VolunteerState.Draft => "draft",
            VolunteerState.Submitted => "submitted, waits for the committee",
            VolunteerState.Approved => "approved, not published yet",
            VolunteerState.Published => "published",
            VolunteerState.Held => "held",
            VolunteerState.Summarised => "summarised",
            VolunteerState.Archived => "archived",
            VolunteerState.Cancelled => "called off",
            _ => "declined",
        };

        public override string Part(ProposalPart part) => part switch { ProposalPart.BusinessLink => "the link with our work", ProposalPart.TeamStrength => "the team's strength", _ => "the place" };

        public override string Do(string order) => order switch
        {
            VolunteerOrders.Submit => "Submit",
            VolunteerOrders.Publish => "Publish",
            VolunteerOrders.Edit => "Edit",
            VolunteerOrders.Repeat => "Make a series",
            VolunteerOrders.Credit => "Confirm hours",
            VolunteerOrders.Summarise => "Write summary",
            VolunteerOrders.Archive => "Archive",
            _ => "Call off",
        };

        public override string Refusal(StepRefusal why, string title, string state, IEnumerable<string> missing) => why switch
        {
            StepRefusal.AlreadySo => $"{title} is so already ({state}); nothing to do.",
            StepRefusal.Past => $"{title} would have started by now; please move it to a later time first.",
            StepRefusal.EndBeforeStart => $"{title} has to end after it starts.",
            StepRefusal.DeadlineAfterStart => $"Sign-up for {title} cannot close after the start.",
            StepRefusal.NotACapacity => "The number of places has to be above 0; for no limit say \"capacity: no limit\".",
            StepRefusal.Incomplete => $"{title} still needs {string.Join(", ", missing)}; then it can be submitted.",
            StepRefusal.NoTheme => $"{title} has no theme yet; please name it, for example \"approve proposal V8 theme: serve the people\".",
            StepRefusal.NoReason => "Please give the reason.",
            StepRefusal.NotSeated => $"This person is not on the list of {title}.",
            StepRefusal.NotOver => $"{title} is not over yet; please do it afterwards.",
            StepRefusal.NoAttendance => $"Nobody is signed in for {title}; please sign people in or enter their hours first.",
            StepRefusal.HoursOpen => $"The hours of {title} are not confirmed; then it can be archived.",
            StepRefusal.NotHalfHours => "Hours are counted in halves, from 0 to 24, for example 2.5.",
            StepRefusal.NoSummary => $"{title} has no summary yet; then it can be archived.",
            StepRefusal.NoClaim => "This person has not asked for a correction.",
            StepRefusal.TooLate => $"{title} is over and cannot be called off any more.",
            _ => $"{title} is {state}; that cannot be done now.",
        };

        public override string Stands(string state, string reason) => $"{char.ToUpperInvariant(state[0])}{state[1..]}: {reason}";
        public override string StartIsPast(string when) => $"{when} is past; please choose another time.";
        public override string Drafted(string number, string title, string when, string? place) => $"✔ Drafted {number} {title}: {when}{(place is null ? "" : $", {place}")}.";

        public override string AskForPart(ProposalPart part, string title) => part switch
        {
            ProposalPart.BusinessLink => $"How does {title} tie in with the institute's work? One sentence will do, or complete the card and submit it.",
            ProposalPart.TeamStrength => $"What is the team good at that makes {title} theirs to do? One sentence will do.",
            _ => $"Where does {title} take place?",
        };

        public override string Handed(string title) => $"✔ {title} is with the committee; the branch will be told the outcome.";
        public override string WhatToChange(string title) => $"What is to change in {title}?";
        public override string HowToEdit(string number) => $"You can also say \"edit activity {number} capacity: 20; meet: east gate\".";
        public override string Saved(string title, int promoted, bool over) => $"✔ {title} is changed.{(promoted > 0 ? $" {(promoted == 1 ? "1 person" : $"{promoted} people")} from the waiting list have places and are told." : "")}{(over ? " More people have signed up than there are places now; they keep theirs." : "")}";
        public override string ProposalsWait(int count, bool all) => all ? count == 1 ? "1 proposal to look at" : $"{count} proposals to look at" : count == 1 ? "Your branch has 1 proposal" : $"Your branch has {count} proposals";
        public override string ApprovedEcho(string title, string theme, string branch) => $"✔ Approved {title}, theme: {theme}. {Sentence(branch)} will be told.";
        public override string ReturnedEcho(string title, string branch, string reason) => $"Asked for changes to {title}: {reason}. {Sentence(branch)} will be told.";
        public override string DeclinedEcho(string title, string branch, string reason) => $"Declined {title}: {reason}. {Sentence(branch)} will be told.";
        public override string PublishedEcho(string title, string when, int chats, int people, string signUpBy) => $"✔ {title} ({when}) is published: it goes to {(chats == 1 ? "1 group chat" : $"{chats} group chats")} and is open to {people} people; sign-up closes {signUpBy}.";
        public override string SureToCancel(string title, string when, int people) => $"Call off {title} ({when})?{(people > 0 ? $" {(people == 1 ? "1 person on its list is" : $"{people} people on its list are")} told." : "")}";
        public override string CancelledEcho(string title, string when, string reason, int people) => $"{title} ({when}) is called off: {reason}.{(people > 0 ? $" {(people == 1 ? "1 person" : $"{people} people")} will be told." : "")}";
        public override string Repeated(string title, int times, bool monthly) => $"✔ {title} is repeated {(monthly ? "monthly" : "weekly")}, {(times == 1 ? "once" : $"{times} times")}:";
        public override string InvitedAlready(string when) => $"They were invited {when}; please wait until tomorrow.";
        public override string InvitedEcho(string title, int people, int? left) => people == 0 ? $"{title}: nobody else is free then." : $"✔ {title}: {(people == 1 ? "1 person who is" : $"{people} people who are")} free then will be invited in private{(left is { } seats ? $"; {(seats == 1 ? "1 place is" : $"{seats} places are")} left" : "")}.";

        public override string SubmittedNews(string title, string branch) => $"{Sentence(branch)} has submitted the volunteer proposal {title}.";
        public override string ApprovedNews(string title, string theme, string? reason) => $"{title} is approved under the theme \"{theme}\"{(reason is null ? "" : $"; remark: {reason}")}. You can publish it now.";
        public override string ReturnedNews(string title, string reason) => $"{title} comes back for changes: {reason}. Please submit it again; nothing else has to be re-entered.";
        public override string DeclinedNews(string title, string reason) => $"{title} was not taken up this time: {reason}. Thank you for the thought you gave it.";
        public override string CancelledNews(string title, string when, string reason) => $"Called off: {title} (was {when}). Reason: {reason}.";
        public override string MovedNews(string title, string when, string? place) => $"Change: {title} is now {when}{(place is null ? "" : $", {place}")}. If you cannot come, please withdraw so that somebody on the waiting list can.";
        public override string InvitedNews(string title, string when, string by, int? left) => $"{by} invites you to {title} ({when}){(left is { } seats ? $"; {(seats == 1 ? "1 place is" : $"{seats} places are")} left" : "")}.";

        private static string Sentence(string start) => $"{char.ToUpperInvariant(start[0])}{start[1..]}";
    }
}
