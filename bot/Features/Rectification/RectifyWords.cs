using Sanmo.Bot.Replies;
using Sanmo.Core.Members;
using Sanmo.Core.Rectification;

namespace Sanmo.Bot.Features.Rectification;

/// <summary>What is said when an item takes a step, cannot take it, or somebody hears of it. Polite, short, no blame.</summary>
internal abstract partial class RectifyWords
{
    public static RectifyWords In(string language) => language == "en" ? English : Chinese;

    public abstract string Accept { get; }
    public abstract string Report { get; }
    public abstract string Submit { get; }
    public abstract string NeedTime { get; }
    public abstract string Blocked { get; }
    public abstract string Explain { get; }
    public abstract string Nudge { get; }
    public abstract string Supervise { get; }
    public abstract string PassAndClose { get; }
    public abstract string DocumentsChecked { get; }
    public abstract string SendBack { get; }
    public abstract string GrantTo(string day);
    public abstract string GrantOther { get; }
    public abstract string RefuseExtension { get; }
    public abstract string Reopen { get; }
    public abstract string LookBackHolds { get; }
    public abstract string Confirm { get; }
    public abstract string Cancel { get; }
    public abstract string StepDone(int step);

    /// <param name="slot">What the field fills in.</param>
    public abstract Field FieldOf(string slot);

    public abstract string Stale { get; }
    public abstract string WhichDate { get; }
    public abstract string Accepted(RectificationItem item);
    public abstract string Reported(RectificationItem item);
    public abstract string IsBlocked(RectificationItem item);
    public abstract string StepFinished(RectificationItem item, int step);
    public abstract string Explained(RectificationItem item);

    /// <param name="late">Handed in after its limit.</param>
    public abstract string Submitted(RectificationItem item, bool late);
    public abstract string StillOpen(RectificationItem item);
    public abstract string NothingToCheck(RectificationItem item);
    public abstract string Passed(RectificationItem item);
    public abstract string SentBack(RectificationItem item);
    public abstract string ExtensionAsked(RectificationItem item, string names);
    public abstract string Granted(RectificationItem before, RectificationItem after);
    public abstract string ExtensionRefused(RectificationItem item);
    public abstract string ConfirmReopening(RectificationItem item, string reason, DateOnly? due);
    public abstract string Reopened(RectificationItem item);
    public abstract string Cancelled(RectificationItem item);
    public abstract string Supervised(RectificationItem item);
    public abstract string LookedBack(RectificationItem item);

    /// <summary>The next step after a change, for who made it; null when nobody has anything to do.</summary>
    /// <param name="names">Whom the item waits for.</param>
    public abstract string? Next(RectificationItem before, RectificationItem after, string names);

    /// <summary>The thing, the reason and the cure.</summary>
    /// <param name="names">Who could do it; empty when there is no question of that.</param>
    public abstract string Refused(Refusal refusal, RectificationItem item, string names, DateOnly today);

    /// <summary>To those it concerns; null for a topic that is not an item's.</summary>
    /// <param name="who">The name of who did it.</param>
    public abstract string? News(string topic, RectificationItem item, string who, bool isOwner);

    public abstract string AmendHow { get; }

    /// <param name="value">As it was said.</param>
    public abstract string Amended(RectificationItem item, ItemPart part, string value, Roster roster);
    public abstract string StepAdded(RectificationItem before, RectificationItem after, string title);
    public abstract string RegisterTitle { get; }
    public abstract string RegisterHow { get; }
    public abstract string Register { get; }
    public abstract string WhoIsResponsible(string problem);

    /// <param name="name">A name that nobody or more than one has.</param>
    public abstract string WhoIs(string name);
    public abstract string OtherBranch(string name);
    public abstract string RegisteredOne(RectificationItem item, string owner, string source);
    public abstract string RegisterSeveral(int count, string source);
    public abstract string RegisteredSeveral(int count, string first, string last);
    public abstract string UndoesAll(int count);
    public abstract string NoOwnerOf(string problem);
    public abstract string RegisterHint { get; }
    public abstract string FiguresTitle(string where);
    public abstract string FiguresOf(ItemFigures figures);
    public abstract string LongTermOf(ItemFigures figures);
    public abstract string Total { get; }
    public abstract string LedgerTitle(string where, int count);
    public abstract string LedgerColours(int red, int yellow, int blue);
    public abstract string LedgerMore(int count);
    public abstract string LedgerEmpty(string where);
    public abstract string NotAccepted { get; }
}
