namespace Sanmo.Tests.State.Fixtures;

/// <summary>Waits for a fact of another process or thread, never for a length of time.</summary>
internal static class WaitUntil
{
    /// <exception cref="TimeoutException">The fact did not come true; <paramref name="what"/> says which.</exception>
    public static async Task TrueAsync(string what, Func<Task<bool>> fact, TimeSpan? atMost = null)
    {
        var clock = TimeProvider.System;
        var limit = atMost ?? TimeSpan.FromSeconds(20);
        var started = clock.GetTimestamp();
        using var turns = new PeriodicTimer(TimeSpan.FromMilliseconds(20), clock);
        while (!await fact())
        {
            if (clock.GetElapsedTime(started) > limit)
                throw new TimeoutException($"Not true within {limit.TotalSeconds:0} s: {what}");
            await turns.WaitForNextTickAsync();
        }
    }
}
