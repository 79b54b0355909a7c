using Sanmo.Core.Volunteering;

namespace Sanmo.Bot.Features.Volunteering;

internal abstract partial class VolunteerWords
{
    private static readonly VolunteerWords English = new En();

    private sealed class En : VolunteerWords
    {
        public override string When => "When";
        public override string MeetAt => "Meet at";
        public override string Where => "Where";
        public override string Organiser => "Organiser";
        public override string Places => "Places";
        public override string SignUpBy => "Sign up by";
        public override string SignedUp => "Signed up";
        public override string SignUp => "Sign up";
        public override string SignUpAgain => "Sign up again";
        public override string Withdraw => "Withdraw";
        public override string Stay => "Stay";
        public override string TellCoordinator => "Cannot come: tell the coordinator";
        public override string TakeSeat => "Take it";
        public override string PassOn => "Pass it on";
        public override string InviteFree => "Invite those who are free";
        public override string IntoMyCalendar => "Into my calendar";
        public override string Undo => "Undo";
        public override string Title => "Volunteer activities";
        public override string SignUpClosed => "sign-up closed";
        public override string HowToSignUp => "Reply \"sign me up for V5\" to join, \"withdraw from V5\" to leave.";
        public override string Nothing => "There is no volunteer activity to join at the moment.";
        public override string NoSuch => "I found no such activity; say its number, for example \"sign me up for V5\".";
        public override string OpenNow => "Open for sign-up";
        public override string Space => " ";
        public override string NothingIn(string days) => $"There is no volunteer activity to join on {days}.";
        public override string HowMany(int count) => count == 1 ? "1 volunteer activity" : $"{count} volunteer activities";
        public override string SignUpFor(string number) => $"Sign up for {number}";
        public override string WhichOne(int count) => $"{count} activities fit; which one do you mean?";
        public override string WhoIs(string name) => $"I know nobody, or more than one, called \"{name}\"; please give the full name.";

        public override string Left(int? left) => left switch
        {
            null => "no limit",
            <= 0 => "full, waiting list open",
            1 => "1 place left",
            _ => $"{left} places left",
        };

        public override string Count(int seated, int? capacity, int waiting) =>
            $"{(capacity is null ? $"{seated} signed up" : $"{seated} of {capacity} taken")}{(waiting > 0 ? $", {waiting} waiting" : "")}";

        public override string Mine(bool seated, int? placeInLine) => seated ? " · you are in" : placeInLine is { } place ? $" · you are number {place} in line" : "";

        public override string Outcome(SignUpOutcome outcome, string title, string when, int? place) => outcome switch
        {
            SignUpOutcome.Seated => $"✔ You are signed up: {title}, {when}.",
            SignUpOutcome.Waiting => $"{title} ({when}) is full. You are number {place} in line; when somebody leaves, the next gets the place and is told.",
            SignUpOutcome.AlreadySeated => $"✔ You were signed up already: {title}, {when}.",
            SignUpOutcome.AlreadyWaiting => $"You are on the waiting list: {title}, {when}, number {place}.",
            SignUpOutcome.NotInvited => $"{title} is open to some branches only, and yours is not among them.",
            SignUpOutcome.Closed => $"Sign-up for {title} is closed; please talk to the organiser.",
            SignUpOutcome.Over => $"{title} ({when}) has begun or is over.",
            _ => $"{title} is not open for sign-up.",
        };

        public override string Short(SignUpOutcome outcome, int? place) => outcome switch
        {
            SignUpOutcome.Seated => "✔ signed up",
            SignUpOutcome.Waiting or SignUpOutcome.AlreadyWaiting => $"number {place} in line",
            SignUpOutcome.AlreadySeated => "was signed up already",
            SignUpOutcome.NotInvited => "not open to this branch",
            SignUpOutcome.Closed => "sign-up is closed",
            _ => "cannot be signed up",
        };

        public override string SignedUpFor(string count, string title, string when) => $"{title}, {when}: {count} put down and told.";
        public override string Clash(string other, string when) => $"Mind the clash: you also have {other} ({when}).";
        public override string NotSignedUp(string? title) => title is null ? "I found no such activity among those you signed up for." : $"You are not signed up for {title}; there is nothing to withdraw.";
        public override string SomebodyWaits(string title, string? name) => $"{name ?? "Somebody"} is next in line for {title} and will be offered your place. Withdraw?";
        public override string Gone(string title, string when) => $"✔ You have left {title}, {when}.";
        public override string Removed(string name, string title, string when) => $"✔ {name} is off the list of {title}, {when}, and has been told.";
        public override string NextOffered(int count, string until) => $"The place is held for {(count == 1 ? "the first" : $"the first {count}")} in line until {until}, and they are told.";
        public override string PassedOn(string title, string when) => $"✔ You have passed the place on: {title}, {when}.";
        public override string WhyRemove(string name, string title) => $"Why do you take {name} off {title}? They will see the reason.";
        public override string SeatIsYours(string title, string until) => $"{title}: a place is free, and yours until {until}. Take it, or pass it on.";
        public override string OfferOver(string title) => $"{title}: the place held for you has gone to the next in line. You can sign up again if you like.";
        public override string TakenOff(string title, string? name, string? reason) => $"{title}: {name} took you off the list{(reason is null ? "" : $"; the reason: {reason}")}. Please ask them if that surprises you.";
        public override string NextTold(int count) => count == 1 ? "The next in line has the place and is told." : $"The next {count} in line have places and are told.";
        public override string OrganiserTold(string name) => $"Sign-up is closed, so {name} is told.";
        public override string Seated(int count) => $"Signed up ({count})";
        public override string HeldFor(string name, string until) => $"A place is held for {name} until {until}";
        public override string InLine(int count) => $"Waiting ({count}, in order)";
        public override string YouHaveASeat(string title) => $"{title}: you have a place. If you cannot come, please withdraw in time.";
        public override string YouWait(string title, int place) => $"{title}: you are number {place} on the waiting list.";
        public override string YouAreOut(string title) => $"{title}: you are not on the list any more; please ask the organiser if that surprises you.";
        public override string SomebodyLeft(string title, int seated, int waiting) => $"{title}: somebody left after sign-up had closed; {seated} are signed up, {waiting} waiting.";
    }
}
