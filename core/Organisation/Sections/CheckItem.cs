using Sanmo.Core.Rectification;
using static Sanmo.Core.Organisation.Sections.RowCheck;

namespace Sanmo.Core.Organisation.Sections;

/// <summary>What an item's dates, steps and status say about each other.</summary>
internal static class CheckItem
{
    public static void Of(RectificationItem item, RowCheck check)
    {
        CheckDates(item, check);
        CheckSteps(item, check);
        CheckStatus(item, check);
        foreach (var entry in item.Progress)
            check.Require(entry.Percent is null or (>= 0 and <= 100), $"progress of {entry.Percent} percent; it goes from 0 to 100");
        if (item.Leader == item.Owner)
            check.Odd($"leader and owner are the same member; the leader answers for the item, the owner puts it right");
    }

    private static void CheckDates(RectificationItem item, RowCheck check)
    {
        check.Require(item.Due is not null || item.Kind == ResolutionKind.LongTerm, $"due is missing; only longTerm items may leave it out (and immediate ones, which then get seven days)");
        check.Require(item.Due is not { } due || due >= item.FoundOn, $"due {item.Due:yyyy-MM-dd} is before foundOn {Show(item.FoundOn)}");
        foreach (var change in item.DueChanges)
            check.Require(change.From != change.To, $"due change from {Show(change.From)} to the same date");
    }

    private static void CheckSteps(RectificationItem item, RowCheck check)
    {
        check.Require(item.Kind != ResolutionKind.Staged || item.Milestones.Count > 0, $"a staged item needs at least one milestone with title and due");
        foreach (var step in item.Milestones)
        {
            check.Require(item.Due is not { } due || step.Due <= due, $"milestone \"{step.Title}\" is due {Show(step.Due)}, after the item's due {item.Due:yyyy-MM-dd}");
            check.Require(step.Due >= item.FoundOn, $"milestone \"{step.Title}\" is due {Show(step.Due)}, before foundOn {Show(item.FoundOn)}");
        }
    }

    private static void CheckStatus(RectificationItem item, RowCheck check)
    {
        var closed = item.Status == RectificationStatus.Closed;
        check.Require(item.SubmittedAt is not null || item.Status != RectificationStatus.PendingVerification, $"status pendingVerification needs submittedAt");
        check.Require(!closed || item.ClosedAt is not null, $"status closed needs closedAt");
        check.Require(!closed || item.VerifiedBy is not null, $"status closed needs verifiedBy");
        check.Require(!closed || item.VerifiedBy != item.Owner, $"verifiedBy is the owner; somebody else has to verify");
        check.Require(item.SubmittedAt is null || item.ClosedAt is null || item.ClosedAt >= item.SubmittedAt, $"closedAt {item.ClosedAt:yyyy-MM-dd HH:mm} is before submittedAt {item.SubmittedAt:yyyy-MM-dd HH:mm}");
    }
}
