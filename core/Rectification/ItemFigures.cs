using Sanmo.Core.Calendars;

namespace Sanmo.Core.Rectification;

/// <summary>The committee's counters over some items; long-term work is counted apart, what was cancelled not at all.</summary>
/// <param name="InHand">Registered, in progress or waiting for verification.</param>
/// <param name="Overdue">Of those in hand.</param>
internal sealed record ItemFigures(int Found, int Closed, int InHand, int Waiting, int Overdue, int Red, int Unaccepted, int LongTerm, int LongTermClosed)
{
    /// <summary>Closed of found; null when nothing was found.</summary>
    public int? Percent => Found == 0 ? null : 100 * Closed / Found;

    public static ItemFigures Of(IEnumerable<RectificationItem> items, DateOnly today, WorkCalendar calendar)
    {
        var counted = items.Where(item => item.Status != RectificationStatus.Cancelled).ToLookup(item => item.Kind == ResolutionKind.LongTerm);
        var dated = counted[false].ToList();
        var inHand = dated.Where(item => item.Status != RectificationStatus.Closed).ToList();
        return new(
            dated.Count, dated.Count - inHand.Count, inHand.Count, inHand.Count(item => item.Status == RectificationStatus.PendingVerification), inHand.Count(item => item.IsOverdue(today)),
            inHand.Count(item => Supervision.Of(item, today, calendar) == SupervisionLevel.Red), inHand.Count(item => Supervision.IsUnaccepted(item, today, calendar)),
            counted[true].Count(), counted[true].Count(item => item.Status == RectificationStatus.Closed));
    }
}
