namespace Sanmo.Bot.Features.Notices;

internal abstract partial class NoticeWords
{
    private static readonly NoticeWords English = new En();

    private sealed class En : NoticeWords
    {
        public override string PreviewTitle => "Please check before it goes out";
        public override string To => "To";
        public override string When => "When";
        public override string Now => "now";
        public override string AnswerBy => "Confirmation asked by";
        public override string Send => "Send";
        public override string Cancel => "Cancel";
        public override string ConfirmHint => "You can also reply \"yes\" or \"cancel\".";
        public override string WhichBranch => "Which branch is it for? For example \"branch 1\" or \"everyone\".";
        public override string NothingToConfirm => "No notice is waiting for your confirmation.";
        public override string NothingOpen => "No notice is waiting for confirmations.";
        public override string ConfirmedLabel => "Confirmed";
        public override string Received => "Received";
        public override string Audience(string branches, int chats, int people) => $"{branches} ({Chats(chats)}, {people} people)";
        public override string Confirm(int chats, int people) => $"This goes to {Chats(chats)}, {people} people. Send it?";
        public override string NoChats(string branches) => $"{branches} has no group chat yet. Ask the secretary to tell me \"bind this group to branch …\" in the branch's chat.";
        public override string TimeIsPast(string moment) => $"{moment} is already over; please choose another time.";
        public override string SentTo(int number, string branches, int chats) => $"Notice {number} is on its way to {Chats(chats)} of {branches}.";
        public override string Scheduled(int number, string moment, int chats) => $"Notice {number} will go to {Chats(chats)} on {moment}.";
        public override string WhoHasNotHint(int number) => $"Ask \"who has not confirmed notice {number}\" for the names.";
        public override string NoSuch(int number) => $"There is no notice {number} for you.";
        public override string WindowClosed(int number) => $"The time to confirm notice {number} is over.";
        public override string Confirmed(int number, bool first) => first ? $"✔ Notice {number} confirmed, thank you." : $"✔ You had already confirmed notice {number}.";
        public override string MissingTitle(int number) => $"Confirmations of notice {number}";
        public override string Missing(int number, int missing, int due) => missing == 0 ? $"Notice {number}: all {due} have confirmed." : $"Notice {number}: {missing} of {due} have not confirmed yet.";
        public override string Heading(int number) => $"[Notice {number}] ";
        public override string From(string sender) => $"From {sender}";
        public override string PleaseConfirm(string moment) => $"Please press Received, or reply \"received\", by {moment}.";

        private static string Chats(int count) => count == 1 ? "1 group chat" : $"{count} group chats";
    }
}
