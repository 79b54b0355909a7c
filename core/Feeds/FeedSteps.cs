using Sanmo.Core.Agenda;

namespace Sanmo.Core.Feeds;

/// <summary>What a feed shows next, from what it has shown and what stands on the agenda now; pure.</summary>
internal static class FeedSteps
{
    /// <summary>What is over stays so long, and what was cancelled so long after its time.</summary>
    public static readonly TimeSpan Back = TimeSpan.FromDays(60), KeepCancelled = TimeSpan.FromDays(28);

    public static readonly TimeSpan Ahead = TimeSpan.FromDays(400);

    /// <summary>Meetings to attend, activities signed up for, and what is to be done by a date; not what is to be answered or verified.</summary>
    public static bool Belongs(AgendaEntry entry) => entry.Part is AgendaPart.Attend or AgendaPart.TakePart or AgendaPart.Do or AgendaPart.MakeUp;

    public static IReadOnlyList<ShownEvent> Next(IReadOnlyList<ShownEvent> shown, IReadOnlyList<AgendaEntry> agenda, DateTimeOffset now)
    {
        var before = shown.ToDictionary(one => one.Entry.Field);
        var present = agenda.Where(Belongs).DistinctBy(entry => entry.Field).Select(entry =>
            !before.Remove(entry.Field, out var seen) ? new ShownEvent(entry, 0, now)
            : !seen.Cancelled && seen.Entry == entry ? seen
            : new(entry, seen.Sequence + 1, now)).ToList();
        // Until its time is long past, also so that it keeps counting on when it comes back.
        return [.. present.Concat(before.Values.Where(gone => !IsForgotten(gone, now)).Select(gone => gone.Cancelled ? gone : new(gone.Entry, gone.Sequence + 1, now, Cancelled: true)))
            .OrderBy(one => one.Entry.At).ThenBy(one => one.Entry.Field, StringComparer.Ordinal)];
    }

    private static bool IsForgotten(ShownEvent gone, DateTimeOffset now) => gone.Cancelled
        ? now > (gone.ChangedAt > gone.Entry.At ? gone.ChangedAt : gone.Entry.At) + KeepCancelled
        // It took place and has grown old.
        : gone.Entry.TakesPlace && now > (gone.Entry.Until ?? gone.Entry.At) + Back;
}
