namespace Sanmo.E2E.Ground;

/// <summary>Waits for a fact; the deadline only bounds how long a broken run takes.</summary>
internal static class Until
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);

    /// <param name="look">Null while it is not there.</param>
    public static async Task<T> SeenAsync<T>(string what, Func<Task<T?>> look, TimeSpan? patience = null) where T : class
    {
        var (time, limit) = (TimeProvider.System, patience ?? Patience);
        var began = time.GetTimestamp();
        while (true)
        {
            if (await look() is { } found)
                return found;
            if (time.GetElapsedTime(began) > limit)
                throw new FactException($"Waited {limit.TotalSeconds:0} s for {what}.");
            await Task.Delay(Pause, time);
        }
    }

    public static Task<T> SeenAsync<T>(string what, Func<T?> look, TimeSpan? patience = null) where T : class => SeenAsync(what, () => Task.FromResult(look()), patience);

    public static Task TrueAsync(string what, Func<Task<bool>> look, TimeSpan? patience = null) => SeenAsync(what, async () => await look() ? what : null, patience);
}
