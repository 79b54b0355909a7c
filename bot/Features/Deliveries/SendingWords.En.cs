namespace Sanmo.Bot.Features.Deliveries;

internal abstract partial class SendingWords
{
    private static readonly SendingWords English = new En();

    private sealed class En : SendingWords
    {
        public override string Chat(string branch) => $"the group of {branch}";
        public override string NoTroubles => "Nothing failed and nothing is doubtful.";
        public override string TroublesTitle => "What did not arrive";
        public override string Troubles(int doubtful, int failed) => (doubtful, failed) switch
        {
            (_, 0) => $"{Messages(doubtful)} may or may not have arrived.",
            (0, _) => $"{Messages(failed)} did not arrive.",
            _ => $"{Messages(doubtful)} may or may not have arrived, {failed} did not.",
        };
        public override string DoubtfulHead(int count) => $"May or may not have arrived ({count})";
        public override string FailedHead(int count) => $"Did not arrive ({count})";
        public override string LookIntoTheChat => "please look into the chat";
        public override string Failed => "did not arrive";
        public override string TroublesHint => "What is doubtful is never repeated by itself, so that no group reads it twice.";
        public override string Do(Cure cure) => cure switch
        {
            Cure.AddBot => "add the bot to this chat again and mention it once",
            Cure.InstallApp => "the person adds the bot from the list of apps and writes to it once",
            Cure.Unblock => "the person unblocks the bot",
            Cure.AskAdministrator => "an administrator has switched the bot off; ask them",
            Cure.NewChat => "this chat no longer exists: add the bot to the new one and say \"bind this group\"",
            _ => "the person sends the bot \"link account\" with number and name",
        };
        public override string ArrivedButton(string work, string name) => $"{work}, {name}: it arrived";
        public override string AgainButton(string work, string name) => $"{work}, {name}: send again";
        public override string ResendButton(int count) => $"Resend only what failed ({count})";
        public override string NotDoubtful => "That one has been settled and is not doubtful any more. Say \"delivery troubles\" for the present list.";
        public override string WhichOne(int count) => $"{count} fit; please choose one.";
        public override string NotedAsArrived(string work, string name) => $"Noted: {work} has arrived at {name}.";
        public override string SentAgain(string work, string name) => $"{work} is being sent to {name} once more.";
        public override string NothingFailed(string? work) => work is null ? "Nothing has failed; there is nothing to resend." : $"Nothing about {work} has failed; there is nothing to resend.";
        public override string Resending(int count, IReadOnlyList<string> names) => $"Resending {Messages(count)}, only to whom it did not reach: {string.Join(", ", names.Take(8))}{(names.Count > 8 ? " and others" : "")}.";
        public override string WhichBranch => "Which branch? For example \"pause sending branch 1\", or \"pause sending everywhere\".";
        public override string Everywhere => "all branches";
        public override string Paused(string where) => $"Paused: {where}. I do not speak by myself any more; who asks is still answered.";
        public override string PausedAlready(string where) => $"Already paused: {where}.";
        public override string Resumed(string where) => $"Going on: {where}. What waited is sent now and says that it is late.";
        public override string NotPaused(string where) => $"Not paused: {where}.";
        public override string PauseHint => "Say \"resume sending\" to go on.";
        public override string ResumeButton => "Resume sending";
        public override string StillPaused(string where) => $"Still paused: {where}.";
        public override string NothingComing(int days) => $"No reminders are to be sent in the next {days} days.";
        public override string ComingTitle => "Forecast";
        public override string Coming(int count, int days) => $"{count} {(count == 1 ? "reminder" : "reminders")} in the next {days} days.";
        public override string ComingHint => "As it stands now; what is done or moved changes by itself.";
        public override string More(int count) => $"{count} more. As it stands now; what is done or moved changes by itself.";
        public override string To(IReadOnlyList<string> names, int count) => count == 0 ? "nobody at present" : count > names.Count ? $"{string.Join(", ", names)} and {count - names.Count} more" : string.Join(", ", names);
        public override string Because(string reason) => $"because {reason}";

        private static string Messages(int count) => count == 1 ? "1 message" : $"{count} messages";
    }
}
