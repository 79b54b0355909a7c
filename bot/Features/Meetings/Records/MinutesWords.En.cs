namespace Sanmo.Bot.Features.Meetings.Records;

internal abstract partial class MinutesWords
{
    private static readonly MinutesWords English = new En();

    private sealed class En : MinutesWords
    {
        public override string HandIn => "Hand in minutes";
        public override string MakeUpButton => "Make-up done";
        public override string MakeUpProof => "What you studied";
        public override string Files => "Files";
        public override string Content => "What was said and resolved (a line for each resolution, beginning \"Resolution:\", with who and by when)";
        public override string Opinion => "What is missing";
        public override string Pass => "Pass";
        public override string SendBack => "Send back";
        public override string By => "Handed in by";
        public override string Decisions => "Resolutions";
        public override string WriteThem(string meeting) => $"Please write what was said and resolved at {meeting}. A line that begins \"Resolution:\" and names a person and a day becomes an assignment.";
        public override string HandedIn(string meeting) => $"✔ The minutes of {meeting} are handed in.";
        public override string WillCheck(string names) => $"{names} will check them; you will be told.";
        public override string ToCheck(string meeting, string by) => $"{by} has handed in the minutes of {meeting}; please check them.";
        public override string ReturnedToSubmitter(string meeting, string opinion) => $"The minutes of {meeting} were sent back: {opinion}. Please complete and hand them in again; the rest need not be rewritten.";
        public override string PassedToSubmitter(string meeting) => $"The minutes of {meeting} have been checked and passed. Thank you.";
        public override string Passed(string meeting, string by) => $"✔ The minutes of {meeting} are passed; {by} will be told.";
        public override string Returned(string meeting, string by) => $"✔ The minutes of {meeting} go back; {by} will be told.";
        public override string WhyReturn => "Please say what has to be completed.";
        public override string NoneHandedIn(string meeting) => $"No minutes of {meeting} have been handed in yet.";
        public override string AlreadyChecked(string meeting) => $"The minutes of {meeting} have been decided on already; nothing was changed.";
        public override string NotYours(string names) => $"Minutes are checked by somebody other than who handed them in; you can ask {names}.";
        public override string NoneToCheck => "No minutes wait to be checked.";
        public override string Waiting(int count) => count == 1 ? "One set of minutes waits to be checked" : $"{count} sets of minutes wait to be checked";
        public override string Resolved(string meeting, string text) => $"✔ Resolution of {meeting} recorded: {text}.";
        public override string Became(string number, string names, string day, string what) => $"{number}: {names}, by {day}: {what}";
        public override string ResolutionHint => "With a person and a day a resolution becomes an assignment: \"resolution M5: Wang Haiyan drafts the list by 5 December\".";
        public override string SameResolution => "That resolution is recorded already; nothing was recorded twice.";
        public override string DayIsPast(string day) => $"{day} is already past; please name another day.";
        public override string FromMeeting(string meeting) => $"From {meeting}";
        public override string MakeUpDone(string meeting) => $"✔ Recorded: your make-up study for {meeting} is done. Thank you.";
        public override string MakeUpHow => "Please add a few words on what you studied, for example \"make-up done M5: read the papers and the resolutions\".";
        public override string NoMakeUp => "You have no meeting to make up for.";
        public override string MakeUpAlready(string meeting) => $"Your make-up study for {meeting} was recorded before.";
    }
}
