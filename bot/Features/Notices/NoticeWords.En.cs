using Sanmo.Core.Notices;

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
        public override string SentTo(int number, string branches, int chats, int seconds) => $"Notice {number} is on its way to {Chats(chats)} of {branches}. You can undo it for {seconds} seconds.";
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
        public override string Text => "Text";
        public override string Edit => "Edit";
        public override string Correct => "Correct";
        public override string Withdraw => "Withdraw";
        public override string CancelIt => "Do not send";
        public override string LeaveIt => "Leave it";
        public override string Approve => "Approve";
        public override string Decline => "Decline";
        public override string Reason => "Reason";
        public override string Before => "Before";
        public override string After => "After";
        public override string SendDay => "Send on (empty: now)";
        public override string SendTime => "At";
        public override string NeedAck => "Reply wanted";
        public override string AnswerDay => "Reply by";
        public override string Urgent => "Urgent";
        public override string Yes => "Yes";
        public override string No => "No";
        public override string Everyone => "all branches";
        public override string State => "State";
        public override string NoAnswerWanted => "no reply wanted";
        public override string SecondPerson => "Second person";
        public override string SecondPersonNeeded => "a notice to everyone goes out after another authorised person approves";
        public override string OnceApproved => "as soon as it is approved";
        public override string SendUrgently => "Urgent: send now";
        public override string UrgentMark => "[URGENT] ";
        public override string ScheduledHint => "To change it say \"change notice\" and its number; to drop it, \"cancel notice\" and its number.";
        public override string NoSecondPerson => "A notice to everyone needs another authorised person (office, committee secretary or deputy), and there is none. Please add one to the members first.";
        public override string WhichNotice => "Please tell me the number, for example \"notice 8\".";
        public override string NoNotices => "There are no notices, neither waiting nor sent.";
        public override string WentOut => "Went out lately";
        public override string ListTitle => "Notices";
        public override string NoTimeYet => "no time yet";
        public override string WhoHasNot => "Who has not";
        public override string WhySecondPerson => "A notice to everyone takes two: one writes it, another approves it.";
        public override string Held(string moment) => $"{moment} (the chats are in quiet hours until then; an urgent one can go now)";
        public override string UrgentSays(string by) => $"yes, says {by}; it breaks the quiet hours";
        public override string Open(int number) => $"Open notice {number}";
        public override string AsksApproval(int number, int chats, int people, string names) => $"Notice {number} is for everyone ({Chats(chats)}, {people} people). {names} have been asked; it goes out once one of them approves.";
        public override string Changed(int number) => $"✔ Notice {number} has been changed.";
        public override string WaitsAgain(int number) => $"✔ Notice {number} has been changed; it goes out once another authorised person approves, who has been asked.";
        public override string HasChanged(int number) => $"Notice {number} has just been changed; this is how it stands now, please look again.";
        public override string ChangeHow(int number) => $"What shall I change? Press the button, or say \"change notice {number} to tomorrow 9 am\".";
        public override string CorrectConfirm(int number) => $"Notice {number} is out. Every copy in the chats would change in place to the new text, marked as corrected. Correct it?";
        public override string CorrectAndAskAgain(int answered) => $"Correct and ask the {answered} who confirmed again";
        public override string CorrectedDone(int number, int again) => $"✔ Notice {number} is being corrected in place." + (again > 0 ? $" The {again} who had confirmed are asked again." : "");
        public override string Cancelled(int number) => $"✔ Notice {number} is cancelled; nothing went out.";
        public override string Stopped(int number, int had, int chats) => $"Notice {number} is stopped: {had} of {chats} chats had it. Withdraw those {had}?";
        public override string AllHadIt(int number, int had) => $"Notice {number} has reached {Chats(had)} already. Withdraw it?";
        public override string WithdrawThose(int had) => $"Withdraw those {had}";
        public override string WithdrawConfirm(int number, int chats) => $"Withdraw notice {number}? Its text in {Chats(chats)} is replaced by a withdrawn mark.";
        public override string WithdrawnDone(int number) => $"✔ Notice {number} is being withdrawn: the chats show a mark, and nobody is asked to confirm any more.";
        public override string WithdrawnMark(int number, string moment) => $"[Notice {number}] withdrawn {moment}";
        public override string WithdrawnText(string moment, string? reason) => $"This notice was withdrawn at {moment}; please wait for the next one." + (reason is null ? "" : $" Reason: {reason}");
        public override string Corrected(string moment) => $"Corrected {moment}";
        public override string BranchesConfirmed(string branches) => $"Confirmed by the branch: {branches}";
        public override string WasWithdrawn(int number) => $"Notice {number} has been withdrawn; there is nothing to confirm.";
        public override string ConfirmedFor(int number, string names) => $"✔ Notice {number} is confirmed for {names}, marked as confirmed on behalf.";
        public override string ConfirmedForBranch(int number, string branch) => $"✔ {branch} has notice {number} (confirmed for the branch). Members still confirm for themselves.";
        public override string NobodyCalled(string name) => $"I know nobody, or more than one, called \"{name}\"; please give the full name.";
        public override string AsksForNothing(int number) => $"Notice {number} asks for no confirmation.";
        public override string OfBranch(string branch, int count, string names) => $"{branch} ({count}): {names}";
        public override string AgreeToCorrect => "Agree to the correction";
        public override string CorrectionAsked(int number, string names) => $"Notice {number} went to everyone, so another text needs a second person; {names} have been asked. Until one agrees the groups keep the old text. If it cannot wait, withdraw it.";
        public override string CorrectionWaits(string by) => $"A correction by {by} waits for a second person:";
        public override string AsksYouToCorrect(int number, string by) => $"{by} wants to correct notice {number}, which went to everyone. Do you agree?";
        public override string CorrectionAgreed(int number, string by) => $"{by} has agreed to the correction of notice {number}; the groups are being updated in place.";
        public override string CorrectionRefused(int number, string reason) => $"The correction of notice {number} was not agreed to; the groups keep the old text. Reason: {reason}";
        public override string AgreedDone(int number, string by) => $"✔ You agreed to the correction of notice {number}; the groups are being updated in place, and {by} is told.";
        public override string DisagreedDone(int number, string by) => $"✔ You did not agree to the correction of notice {number}; the old text stays, and {by} is told why.";
        public override string DidNotArrive(int count, string names) => $"Messages did not arrive ({count}): {names}. They may have removed the bot; please tell them in person or by phone. For the reason say \"what did not arrive\".";
        public override string Unreachable(int count, string names) => $"Cannot be reached ({count}): {names}. They have not linked an account; please ask them to send me \"link account\" with number and name.";
        public override string Chase(int count) => $"Remind these {count} privately";
        public override string ChaseAt(string clock) => $"Remind again after {clock}";
        public override string NotYours(int number, string sender) => $"Notice {number} was sent by {sender}; please ask them to change it.";
        public override string StillToGo(int count) => $"Still to go out ({count})";
        public override string AsksYou(int number, string sender) => $"{sender} wants to send notice {number} to everyone and needs a second person. Do you approve?";
        public override string ApprovedDone(int number, string moment, string sender) => $"✔ You approved notice {number}; it goes out on {moment}. {sender} is told.";
        public override string DeclinedDone(int number, string sender) => $"✔ You declined notice {number}; it does not go out. {sender} is told the reason.";
        public override string WasApproved(int number, string by, string moment) => $"{by} approved notice {number}; it goes out on {moment}.";
        public override string WasDeclined(int number, string reason) => $"Notice {number} was declined and does not go out. Reason: {reason}";
        public override string WasNotSent(int number) => $"Notice {number} did not go out: when its time came, its sender or approver no longer had the right. Please have somebody who has it send it anew.";
        public override string StateOf(Notice notice, bool stopped) => notice.State switch
        {
            NoticeState.Draft => "draft",
            NoticeState.Scheduled => "scheduled",
            NoticeState.AwaitsApproval => "waits for approval",
            NoticeState.Declined => "declined, did not go out",
            NoticeState.Recalled => "withdrawn",
            _ => stopped ? "stopped on its way" : "sent",
        };
        public override string Refused(int number, NoticeRefusal refusal) => refusal switch
        {
            NoticeRefusal.AlreadySent => $"Notice {number} is out already; it can be corrected or withdrawn.",
            NoticeRefusal.NotSentYet => $"Notice {number} has not gone out yet; it can be changed or cancelled.",
            NoticeRefusal.AlreadyWithdrawn => $"Notice {number} has been withdrawn or cancelled; please send a new one if needed.",
            NoticeRefusal.AlreadyDecided => $"Notice {number} has been decided on; please send a new one if needed.",
            NoticeRefusal.OwnNotice => $"Notice {number} is your own; another person has to approve it.",
            NoticeRefusal.TimeIsPast => "That time is already over; please choose another one.",
            NoticeRefusal.NothingChanges => $"Notice {number} is like that already; nothing changes.",
            _ => $"Notice {number} is not waiting for confirmations now.",
        };
        public override string Decided(Notice notice, string approver) => notice.State switch
        {
            NoticeState.Declined => $"Notice {notice.Number} has been declined already and does not go out.",
            NoticeState.Recalled => $"Notice {notice.Number} was cancelled by its sender.",
            NoticeState.Draft => $"Notice {notice.Number} is a draft; it needs no approval.",
            _ => notice.ApprovedBy is null ? $"Notice {notice.Number} needs no second person." : $"Notice {notice.Number} has been approved by {approver} already.",
        };

        private static string Chats(int count) => count == 1 ? "1 group chat" : $"{count} group chats";
    }
}
