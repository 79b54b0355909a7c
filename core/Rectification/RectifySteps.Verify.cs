namespace Sanmo.Core.Rectification;

internal static partial class RectifySteps
{
    /// <summary>Workdays to add what is missing when an item comes back after its limit.</summary>
    public const int ReturnWorkdays = 3;

    /// <summary>Days after closing until somebody looks whether it has lasted.</summary>
    public const int LookBackDays = 42;

    /// <summary>
    /// At-once work is closed; the documents of other work are checked by the office, then the responsible leader confirms.
    /// </summary>
    /// <param name="note">What was looked at; stands for evidence that the ledger does not hold.</param>
    public static Rectified Pass(RectificationItem item, Actor actor, string? note)
    {
        if (MayNotVerify(item, actor) is { } refused)
            return refused;
        if (item.OpenSteps.Any())
            return Rectified.Not(Refusal.StepsOpen);
        if (item.Kind == ResolutionKind.Immediate)
            return new(Closed(item, actor, note));
        if (!item.Shown.Any() && Said(note) is null)
            return Rectified.Not(Refusal.EvidenceMissing);
        if (item.Kind == ResolutionKind.LongTerm && item.StandingRule is null)
            return Rectified.Not(Refusal.RuleMissing);
        var seen = item.Shown.Any() ? item : item with { Evidence = [.. item.Evidence ?? [], new(EvidenceKind.SignedNote, Said(note)!, actor.Id, actor.Now)] };
        if (item.IsChecked)
            return WhoMay.Confirm(item, actor.Member) ? new(Closed(seen, actor, note)) : Rectified.Not(Refusal.LeaderNext);
        if (!WhoMay.Check(item, actor.Member, actor.Roster))
            return Rectified.Not(Refusal.OfficeFirst);
        return new(WhoMay.NeedsConfirming(item, actor.Roster) && !(actor.Id == item.Leader)
            ? Verified(seen, actor, VerificationOutcome.Checked, note)
            : Closed(seen, actor, note));
    }

    /// <summary>Sent back after the limit it gets a fresh one, and stays overdue; before, the old limit stands.</summary>
    public static Rectified Return(RectificationItem item, Actor actor, string? reason)
    {
        if (MayNotVerify(item, actor) is { } refused)
            return refused;
        if (Said(reason) is null)
            return Rectified.Not(Refusal.ReasonMissing);
        var back = Verified(item, actor, VerificationOutcome.Returned, reason) with { Status = RectificationStatus.InProgress, SubmittedAt = null };
        return new(item.Kind == ResolutionKind.LongTerm || item.Due is not { } due || due >= actor.Today
            ? back
            : Replanned(back with { ReturnDue = actor.Calendar.AddWorkdays(actor.Today, ReturnWorkdays) }, actor));
    }

    /// <summary>A new cycle with a limit of its own; the past ones stay as they were.</summary>
    /// <param name="due">Included; null only for long-term work.</param>
    public static Rectified Reopen(RectificationItem item, Actor actor, string? reason, DateOnly? due)
    {
        if (item.Status != RectificationStatus.Closed)
            return Rectified.Not(Refusal.NotClosed);
        if (item.Owner == actor.Id)
            return Rectified.Not(Refusal.OwnItem);
        if (!WhoMay.Verify(item, actor.Member, actor.Roster))
            return Rectified.Not(Refusal.NotYours);
        if (Said(reason) is not { } why)
            return Rectified.Not(Refusal.ReasonMissing);
        due = item.Kind == ResolutionKind.LongTerm ? null : due;
        if (item.Kind != ResolutionKind.LongTerm && due is null)
            return Rectified.Not(Refusal.NoLimit);
        if (due < actor.Today)
            return Rectified.Not(Refusal.DateIsPast);
        var cycle = item.Cycle + 1;
        return new(Replanned(item with
        {
            Status = RectificationStatus.Registered,
            Cycle = cycle,
            ReopenedAt = actor.Now,
            SubmittedAt = null,
            ClosedAt = null,
            VerifiedBy = null,
            ReturnDue = null,
            LookBackOn = null,
            Due = due ?? item.Due,
            DueChanges = due is { } to && item.Due is { } from && to != from ? [.. item.DueChanges, new(from, to, actor.Id, why, actor.Now, cycle, Reopening: true)] : item.DueChanges,
            Milestones = item.Kind == ResolutionKind.Staged ? [.. item.Milestones, new(why, due!.Value, null, null)] : item.Milestones,
            Verifications = [.. item.Verifications ?? [], new(actor.Now, actor.Id, VerificationOutcome.Reopened, why, cycle)],
        }, actor));
    }

    /// <summary>Merged, a duplicate, or not accepted: the office strikes it off without its counting as done.</summary>
    public static Rectified Cancel(RectificationItem item, Actor actor, string? reason)
    {
        if (!actor.Member.Is(Members.Role.CommitteeOffice))
            return Rectified.Not(Refusal.NotYours);
        if (NotOpen(item) is { } refused)
            return refused;
        return Said(reason) is { } why
            ? new(item with { Status = RectificationStatus.Cancelled, Remark = item.Remark is { } remark ? $"{remark}；{why}" : why })
            : Rectified.Not(Refusal.ReasonMissing);
    }

    /// <summary>It has lasted; if not, it is reopened.</summary>
    public static Rectified LookBack(RectificationItem item, Actor actor, string? note)
    {
        if (item.Status != RectificationStatus.Closed || item.LookBackOn is null)
            return Rectified.Not(Refusal.NothingToLookBackOn);
        if (item.Owner == actor.Id)
            return Rectified.Not(Refusal.OwnItem);
        return WhoMay.Verify(item, actor.Member, actor.Roster)
            ? new(item with { LookBackOn = null, LookBacks = [.. item.LookBacks ?? [], new(actor.Now, actor.Id, Holds: true, Said(note))] })
            : Rectified.Not(Refusal.NotYours);
    }

    private static Rectified? MayNotVerify(RectificationItem item, Actor actor) =>
        item.Status != RectificationStatus.PendingVerification ? Rectified.Not(item.IsOpen ? Refusal.NotSubmitted : Refusal.Finished)
        : item.Owner == actor.Id ? Rectified.Not(Refusal.OwnItem)
        : WhoMay.Verify(item, actor.Member, actor.Roster) ? null : Rectified.Not(Refusal.NotYours);

    private static RectificationItem Closed(RectificationItem item, Actor actor, string? note) => Verified(item, actor, VerificationOutcome.Passed, note) with
    {
        Status = RectificationStatus.Closed,
        ClosedAt = actor.Now,
        VerifiedBy = actor.Id,
        ReturnDue = null,
        LookBackOn = item.Kind == ResolutionKind.Immediate && !item.Sustain ? null : actor.Calendar.OnOrAfter(actor.Today.AddDays(LookBackDays)),
    };

    private static RectificationItem Verified(RectificationItem item, Actor actor, VerificationOutcome outcome, string? note) =>
        item with { Verifications = [.. item.Verifications ?? [], new(actor.Now, actor.Id, outcome, Said(note), item.Cycle)] };

    /// <summary>A changed date starts a new chain of reminders.</summary>
    private static RectificationItem Replanned(RectificationItem item, Actor actor) => item with { ScheduleVersion = item.ScheduleVersion + 1, ScheduledAt = actor.Now };
}
