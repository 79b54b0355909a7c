using Sanmo.Core.Meetings;

namespace Sanmo.Bot.Features.Meetings.Records;

internal abstract partial class AttendanceWords
{
    private static readonly AttendanceWords English = new En();

    private sealed class En : AttendanceWords
    {
        public override string SignInButton => "Sign in";
        public override string Sheet => "Attendance";
        public override string Due => "Due";
        public override string Present => "Present";
        public override string OnLeave => "On leave";
        public override string Absent => "Not there";
        public override string NotYetHere => "Not signed in yet";
        public override string Invited => "Sitting in";
        public override string Private => "For you only. It records who came and judges nothing.";
        public override string FewerThanHalf => "Fewer than half are there. The rules name no number; it is for the chair to decide.";
        public override string NothingOnNow => "There is no meeting for you to sign in to now. Signing in opens 30 minutes before the start; you can also say a number, \"sign in M5\".";
        public override string SignInWhom => "For whom? For example \"sign in for Wang Haiyan M5\".";
        public override string People(int count) => count == 1 ? "1 person" : $"{count} people";
        public override string DueCount(int due, int voters) => voters == due ? People(due) : $"{People(due)} ({voters} with a vote)";
        public override string PresentCount(int present, int voters) => voters == present ? People(present) : $"{People(present)} ({voters} with a vote)";
        public override string Summary(int present, int due) => $"{present} of {due} present";
        public override string Reached(bool reached, int least, int due) => reached ? $"Enough members with a vote are there (at least {least} of {due})." : $"Not enough members with a vote are there yet: at least {least} of {due} are needed.";
        public override string SignedBy(string name) => $"signed by {name}";
        public override string LeaveState(LeaveState state, string? reason) => (state switch
        {
            Core.Meetings.LeaveState.Requested => "leave undecided",
            Core.Meetings.LeaveState.Declined => "leave not granted",
            _ => "explained afterwards",
        }) + (reason is null ? "" : $": {reason}");
        public override string With(string name, string remark) => $"{name} ({remark})";
        public override string SignedIn(string? who, string meeting) => who is null ? $"✔ Signed in: {meeting}." : $"✔ {who} is signed in by you: {meeting}.";
        public override string Already(string? who, string meeting) => who is null ? $"You had signed in already: {meeting}." : $"{who} had signed in already: {meeting}.";
        public override string NotAmong(string? who, string meeting) => who is null ? $"You are not among those due at {meeting}." : $"{who} is not among those due at {meeting}.";
        public override string Counts(int present, int due) => $" Present: {present} of {due}.";
        public override string TooEarly(string meeting, string from) => $"Signing in to {meeting} opens on {from}.";
        public override string TooLate(string meeting, string keeper) => $"Signing in to {meeting} is over; please ask {keeper} to sign you in.";
        public override string ProxyNotYours(string host) => $"Only the chair, the recorder or the secretary signs others in; you can ask {host}.";
        public override string Matter => "Matter";
        public override string NotNamed => "not named";
        public override string Votes => "Votes";
        public override string VoteHow => "Please give the figures, for example \"record vote M5 yes 9 no 1 abstain 0: admission\". Say so when it is an election or an admission: more have to attend.";
        public override string Denominator => "Attendance and approval are both measured against the members with a vote who were due.";
        public override string Voters(int count) => $"{count} with a vote";
        public override string VoteFigures(int yes, int no, int abstain) => $"{yes} yes, {no} no, {abstain} abstained";
        public override string VoteOutcome(bool passes) => passes ? "The vote passes" : "The vote does not pass";
        public override string WhyAttendance(bool enough, int present, int least, int due) => enough ? $"Attendance: {present} of {due} due, at least {least} needed; the vote may be held." : $"Attendance: only {present} of {due} due, at least {least} needed; the vote may not be held.";
        public override string WhyVotes(bool enough, int yes, int least, int due) => enough ? $"Approval: {yes} of {due} due, more than half is {least}." : $"Approval: only {yes} of {due} due, more than half is {least}.";
        public override string BadCount(int votes, int present, int due) => $"The figures do not add up: {votes} votes, {present} with a vote present, {due} due. Please check; sign in those who are missing, or say how many were \"present\".";
    }
}
