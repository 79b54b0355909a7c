using System.Globalization;

namespace Sanmo.Bot.Features.Volunteering.Attending;

internal abstract partial class AttendanceWords
{
    private static readonly AttendanceWords English = new En();

    private sealed class En : AttendanceWords
    {
        public override string Colon => ": ";
        public override string NothingToCheckIn => "There is no activity you could check in to now; it is possible from an hour before the start until the end.";
        public override string CheckOut => "Check out";
        public override string NotOnTheList => "not on the list; please see the organiser";
        public override string NotCheckedIn => "not checked in yet; please do that first";
        public override string NotNow => "check-in is not possible now";
        public override string Confirm => "Confirm";
        public override string NotYet => "Not yet";
        public override string WriteSummary => "Write summary";
        public override string ConfirmHours => "Confirm hours";
        public override string ArchiveIt => "Archive";
        public override string Correct => "Correct";
        public override string LeaveAsIs => "Leave as it is";
        public override string AskToCorrect => "Ask to correct the last one";
        public override string Hours => "Hours";
        public override string Summary => "Summary";
        public override string Evidence => "Links to photos and papers";
        public override string RecordTitle => "Volunteer record";
        public override string TableTitle => "Volunteer hours";
        public override string InSeries => "In series";
        public override string OneOffs => "One-offs";
        public override string BranchRecordOnly => "This is the branch's record, not the official certificate; the way there and back is not counted.";
        public override string WhatIsOpen => "See what is open";
        public override string WhoseClaim => "Whose request is it? For example \"refuse correction V2 Zhou Ming reason\".";
        public override string OpensAt(string when) => $"check-in opens {when}";
        public override string TooLate(string organiser) => $"check-in is over; please ask {organiser} to add it";
        public override string Signed(bool leaves, string clock, bool before) => $"{(before ? "had" : "✔")} checked {(leaves ? "out" : "in")} at {clock}{(before ? " already" : "")}";
        public override string SignedFor(int count, string title, bool leaves) => $"{title}: {(count == 1 ? "1 person" : $"{count} people")} checked {(leaves ? "out" : "in")}, marked as done for them.";
        public override string HoursToBeConfirmed(decimal hours, string organiser) => $"About {Amount(hours)}, to be confirmed by {organiser}.";
        public override string SureOfHours(string title) => $"Please confirm the hours of {title}:";
        public override string HoursConfirmed(string title, decimal total) => $"✔ The hours of {title} are confirmed, {Amount(total)} in all; those who took part will be told.";
        public override string HowToCorrect(string number) => $"To correct somebody's hours say \"correct hours {number} name 2.5 hours reason\".";
        public override string Amount(decimal hours) => hours == 1 ? "1 hour" : $"{Number(hours)} hours";
        public override string? Clocks(string? came, string? left, string? by) => came is null ? null : $"{came}{(left is null ? "" : $"–{left}")}{(by is null ? "" : $", entered by {by}")}";
        public override string NotSignedIn(string names) => $"Not checked in: {names}";
        public override string HowManyHours(string name, string title) => $"How many hours of {title} are to be credited to {name}, and why?";
        public override string Corrected(string name, string title, decimal? before, decimal after) => $"✔ {name}, {title}: {(before is { } was ? $"{Number(was)} → " : "")}{Amount(after)}. The change is on record and {name} will be told.";
        public override string Claimed(string title, decimal hours, string organiser) => $"✔ {organiser} is asked to correct your hours of {title} to {Amount(hours)}.";
        public override string ClaimRefused(string name, string title) => $"The hours of {name} for {title} stay as they are; {name} will be told.";
        public override string Record(string? name, string days, decimal hours, int times) => $"{(name is null ? "You" : name)}, {days}: {(times == 1 ? "once" : $"{times} times")} volunteering, {Amount(hours)} confirmed.";
        public override string Branch(string whose, string days, decimal hours, int served, int members) => $"{whose}, {days}: {served} of {members} people took part, {Amount(hours)} confirmed.";
        public override string ClaimOpen(decimal hours, decimal asked) => $"{Amount(hours)}; correction to {Amount(asked)} asked for";
        public override string CorrectedTimes(int times) => times == 1 ? " (corrected once)" : $" (corrected {times} times)";
        public override string Unconfirmed(decimal hours) => $"about {Amount(hours)}, not confirmed yet";
        public override string Times(int count) => count == 1 ? "once" : $"{count} times";
        public override string Activities(int count) => count == 1 ? "1 activity" : $"{count} activities";
        public override string WhatCameOfIt(string title) => $"What was done in {title}, and what came of it? A few sentences will do; links to photos or papers are welcome.";
        public override string Summarised(string title, int links) => $"✔ The summary of {title} is kept{(links > 0 ? $", with {(links == 1 ? "1 link" : $"{links} links")}" : "")}.";
        public override string Archived(string title, int people, decimal hours) => $"✔ {title} is archived: {(people == 1 ? "1 person" : $"{people} people")}, {Amount(hours)} in all.";
        public override string CreditedNews(string title, decimal hours) => $"Thank you for taking part in {title}: {Amount(hours)} are credited to you. You can ask for a correction if that is not right.";
        public override string CorrectedNews(string title, decimal hours, string by, string reason) => $"Your hours for {title} are now {Number(hours)} (corrected by {by}: {reason}).";
        public override string ClaimedNews(string name, string title, decimal? hours, decimal asked, string reason) => $"{name} asks to correct the hours of {title}: {(hours is { } was ? $"{Number(was)} → " : "")}{Number(asked)}. Reason: {reason}.";
        public override string ClaimRefusedNews(string title, string reason) => $"Your hours for {title} stay as they are: {reason}.";

        private static string Number(decimal hours) => hours.ToString("0.#", CultureInfo.InvariantCulture);
    }
}
