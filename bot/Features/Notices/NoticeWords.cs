using Sanmo.Core.Notices;

namespace Sanmo.Bot.Features.Notices;

internal abstract partial class NoticeWords
{
    public static NoticeWords In(string language) => language == "en" ? English : Chinese;

    public abstract string PreviewTitle { get; }
    public abstract string To { get; }
    public abstract string When { get; }
    public abstract string Now { get; }
    public abstract string AnswerBy { get; }
    public abstract string Send { get; }
    public abstract string Cancel { get; }
    public abstract string ConfirmHint { get; }
    public abstract string WhichBranch { get; }
    public abstract string NothingToConfirm { get; }
    public abstract string NothingOpen { get; }
    public abstract string ConfirmedLabel { get; }
    public abstract string Received { get; }
    public abstract string Audience(string branches, int chats, int people);
    public abstract string Confirm(int chats, int people);
    public abstract string NoChats(string branches);
    public abstract string TimeIsPast(string moment);
    /// <param name="seconds">For so long it can be undone.</param>
    public abstract string SentTo(int number, string branches, int chats, int seconds);
    public abstract string Scheduled(int number, string moment, int chats);
    public abstract string WhoHasNotHint(int number);
    public abstract string NoSuch(int number);
    public abstract string WindowClosed(int number);

    /// <param name="first">False for a repeat.</param>
    public abstract string Confirmed(int number, bool first);
    public abstract string MissingTitle(int number);
    public abstract string Missing(int number, int missing, int due);

    /// <summary>Heading of the notice in the group.</summary>
    public abstract string Heading(int number);
    public abstract string From(string sender);
    public abstract string PleaseConfirm(string moment);
    public abstract string Text { get; }
    public abstract string Edit { get; }
    public abstract string Correct { get; }
    public abstract string Withdraw { get; }
    public abstract string CancelIt { get; }
    public abstract string LeaveIt { get; }
    public abstract string Approve { get; }
    public abstract string Decline { get; }
    public abstract string Reason { get; }
    public abstract string Before { get; }
    public abstract string After { get; }
    public abstract string SendDay { get; }
    public abstract string SendTime { get; }
    public abstract string NeedAck { get; }
    public abstract string AnswerDay { get; }
    public abstract string Urgent { get; }
    public abstract string Yes { get; }
    public abstract string No { get; }
    public abstract string Everyone { get; }
    public abstract string State { get; }
    public abstract string NoAnswerWanted { get; }
    public abstract string SecondPerson { get; }
    public abstract string SecondPersonNeeded { get; }
    public abstract string OnceApproved { get; }
    public abstract string SendUrgently { get; }
    public abstract string UrgentMark { get; }
    public abstract string ScheduledHint { get; }
    public abstract string NoSecondPerson { get; }
    public abstract string WhichNotice { get; }
    public abstract string NoNotices { get; }
    public abstract string WentOut { get; }
    public abstract string ListTitle { get; }
    public abstract string NoTimeYet { get; }
    public abstract string WhoHasNot { get; }
    public abstract string WhySecondPerson { get; }

    public abstract string Held(string moment);
    public abstract string UrgentSays(string by);
    public abstract string Open(int number);
    public abstract string AsksApproval(int number, int chats, int people, string names);
    public abstract string Changed(int number);
    public abstract string WaitsAgain(int number);
    public abstract string HasChanged(int number);
    public abstract string ChangeHow(int number);
    public abstract string CorrectConfirm(int number);
    public abstract string CorrectAndAskAgain(int answered);
    public abstract string CorrectedDone(int number, int again);
    public abstract string Cancelled(int number);
    public abstract string Stopped(int number, int had, int chats);
    public abstract string AllHadIt(int number, int had);
    public abstract string WithdrawThose(int had);
    public abstract string WithdrawConfirm(int number, int chats);
    public abstract string WithdrawnDone(int number);
    public abstract string WithdrawnMark(int number, string moment);
    public abstract string WithdrawnText(string moment, string? reason);
    public abstract string Corrected(string moment);
    public abstract string BranchesConfirmed(string branches);
    public abstract string WasWithdrawn(int number);
    public abstract string ConfirmedFor(int number, string names);
    public abstract string ConfirmedForBranch(int number, string branch);
    public abstract string NobodyCalled(string name);
    public abstract string AsksForNothing(int number);
    public abstract string OfBranch(string branch, int count, string names);
    public abstract string Unreachable(int count, string names);
    public abstract string AgreeToCorrect { get; }
    public abstract string CorrectionAsked(int number, string names);
    public abstract string CorrectionWaits(string by);
    public abstract string AsksYouToCorrect(int number, string by);
    public abstract string CorrectionAgreed(int number, string by);
    public abstract string CorrectionRefused(int number, string reason);
    public abstract string AgreedDone(int number, string by);
    public abstract string DisagreedDone(int number, string by);

    /// <summary>Linked, but the platform did not take the last message to them.</summary>
    public abstract string DidNotArrive(int count, string names);
    public abstract string Chase(int count);
    public abstract string ChaseAt(string clock);
    public abstract string NotYours(int number, string sender);
    public abstract string StillToGo(int count);
    public abstract string AsksYou(int number, string sender);
    public abstract string ApprovedDone(int number, string moment, string sender);
    public abstract string DeclinedDone(int number, string sender);
    public abstract string WasApproved(int number, string by, string moment);
    public abstract string WasDeclined(int number, string reason);
    public abstract string WasNotSent(int number);
    public abstract string StateOf(Notice notice, bool stopped);
    public abstract string Refused(int number, NoticeRefusal refusal);

    /// <summary>What became of one that somebody has decided on already.</summary>
    public abstract string Decided(Notice notice, string approver);
}
