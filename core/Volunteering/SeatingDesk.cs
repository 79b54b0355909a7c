using System.Collections.Concurrent;
using Sanmo.Core.Audit;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Redis;

namespace Sanmo.Core.Volunteering;

/// <summary>
/// Changes an activity's list one wish after the other. Between processes the store decides who was first; within one, people queue, and whoever's
/// turn it is settles everything that has queued meanwhile in one save: a rush of thousands must not write a long list thousands of times.
/// </summary>
internal sealed class SeatingDesk(VolunteerStore activities) : IDisposable
{
    // A save stays short enough that another process gets its turn.
    private const int AtOnce = 500;

    private readonly ConcurrentDictionary<int, ConcurrentQueue<SeatWish>> _waiting = new();
    private readonly SemaphoreSlim[] _turns = [.. Enumerable.Range(0, 32).Select(_ => new SemaphoreSlim(1, 1))];

    /// <inheritdoc cref="SeatWish"/>
    /// <returns>What came of it; null when there is no such number. A wish that has queued is settled even if its sender stops waiting.</returns>
    public async Task<SeatAnswer?> ChangeAsync(int number, Func<VolunteerActivity, Seating> decide, Func<Seating, long, IReadOnlyList<Delivery>> tell, Act act, CancellationToken cancel)
    {
        var wish = new SeatWish(decide, tell, act);
        var waiting = _waiting.GetOrAdd(number, _ => new());
        waiting.Enqueue(wish);
        var turn = _turns[(uint)number % _turns.Length];
        await turn.WaitAsync(cancel);
        try
        {
            while (!wish.Answer.Task.IsCompleted)
                await SettleAsync(number, waiting);
        }
        finally
        {
            turn.Release();
        }

        return await wish.Answer.Task;
    }

    public void Dispose()
    {
        foreach (var turn in _turns)
            turn.Dispose();
    }

    private async Task SettleAsync(int number, ConcurrentQueue<SeatWish> waiting)
    {
        var wishes = new List<SeatWish>();
        while (wishes.Count < AtOnce && waiting.TryDequeue(out var wish))
            wishes.Add(wish);
        try
        {
            while (await activities.FindAsync(number) is { } kept)
            {
                var decided = Decide(wishes, kept);
                if (!await SaveAsync(kept, decided))
                    continue;
                foreach (var (wish, answer) in decided)
                    wish.Answer.SetResult(answer);
                return;
            }

            foreach (var wish in wishes)
                wish.Answer.SetResult(null);
        }
        catch (Exception error)
        {
            foreach (var wish in wishes)
                wish.Answer.TrySetException(error);
        }
    }

    private static List<(SeatWish Wish, SeatAnswer Answer)> Decide(List<SeatWish> wishes, Kept<VolunteerActivity> kept)
    {
        var (activity, changed) = (kept.Value, false);
        var decided = new List<(SeatWish, Seating, VolunteerActivity)>();
        foreach (var wish in wishes)
        {
            var seating = wish.Decide(activity);
            (activity, changed) = (seating.After ?? activity, changed || seating.After is not null);
            decided.Add((wish, seating, activity));
        }

        return [.. decided.Select(one => (one.Item1, new SeatAnswer(one.Item2, one.Item3, kept.Version + (changed ? 1 : 0))))];
    }

    private async Task<bool> SaveAsync(Kept<VolunteerActivity> kept, List<(SeatWish Wish, SeatAnswer Answer)> decided)
    {
        var changes = decided.Where(one => one.Answer.Seating.After is not null).ToList();
        return changes.Count == 0 || await activities.SaveAsync(
            kept, decided[^1].Answer.Activity, changes[^1].Wish.Act,
            [.. changes.SelectMany(one => one.Wish.Tell(one.Answer.Seating, one.Answer.Version)).DistinctBy(row => row.Id)],
            along: [.. changes.SkipLast(1).Select(one => one.Wish.Act)]);
    }
}
