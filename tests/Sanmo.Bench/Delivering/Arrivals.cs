using System.Text.Json;

namespace Sanmo.Bench.Delivering;

/// <summary>When each message arrived, against when it was due.</summary>
internal sealed class Arrivals(int count, long start, long stepMicroseconds)
{
    private readonly long[] _late = new long[count];
    private readonly int[] _times = new int[count];
    private long _last;
    private int _arrived;

    public void Note(int index)
    {
        if (index >= count)
            return;
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds();
        if (Interlocked.Increment(ref _times[index]) > 1)
            return;
        _late[index] = now - (start + index * stepMicroseconds / 1000);
        Interlocked.Increment(ref _arrived);
        Interlocked.Exchange(ref _last, now);
    }

    public string Report()
    {
        var late = _late.Where((_, index) => _times[index] > 0).Order().ToArray();
        return JsonSerializer.Serialize(new Arrived(
            _arrived, _times.Count(times => times > 1), _arrived == 0 ? 0 : _arrived * 1000.0 / Math.Max(1, _last - start), At(late, 0.5), At(late, 0.99), At(late, 1), late.Length == 0 ? 0 : late[0],
            [.. Enumerable.Range(0, 101).Select(percent => At(late, percent / 100.0))]));
    }

    private static long At(long[] sorted, double share) => sorted.Length == 0 ? 0 : sorted[(int)Math.Min(sorted.Length - 1, share * sorted.Length)];
}
