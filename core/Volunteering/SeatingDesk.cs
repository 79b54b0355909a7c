using Sanmo.Core.Audit;
using Sanmo.Core.Outgoing;

namespace Sanmo.Core.Volunteering;

/// <summary>
/// Changes an activity's list one wish after the other. Between processes the store decides who was first; within one,
/// people queue, so that a rush of hundreds does not make everybody read and lose again and again.
/// </summary>
internal sealed class SeatingDesk(VolunteerStore activities) : IDisposable
{
    private readonly SemaphoreSlim[] _queues = [.. Enumerable.Range(0, 32).Select(_ => new SemaphoreSlim(1, 1))];

    /// <param name="decide">Pure; asked again when another process was first.</param>
    /// <param name="tell">What is said in the same save; gets the version that the save makes.</param>
    /// <returns>What came of it and what is kept now; null when there is no such number.</returns>
    public async Task<(Seating Seating, VolunteerActivity Activity, long Version)?> ChangeAsync(
        int number, Func<VolunteerActivity, Seating> decide, Func<Seating, long, IReadOnlyList<Delivery>> tell, Act act, CancellationToken cancel)
    {
        var queue = _queues[(uint)number % _queues.Length];
        await queue.WaitAsync(cancel);
        try
        {
            while (await activities.FindAsync(number) is { } kept)
            {
                var seating = decide(kept.Value);
                if (seating.After is not { } after)
                    return (seating, kept.Value, kept.Version);
                if (await activities.SaveAsync(kept, after, act, tell(seating, kept.Version + 1)))
                    return (seating, after, kept.Version + 1);
            }

            return null;
        }
        finally
        {
            queue.Release();
        }
    }

    public void Dispose()
    {
        foreach (var queue in _queues)
            queue.Dispose();
    }
}
