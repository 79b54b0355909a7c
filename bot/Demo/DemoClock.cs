namespace Sanmo.Bot.Demo;

/// <summary>
/// Starts at an instant and runs at a speed. Only the time of day is made up: timers keep real time, so that a hurried
/// demo does not spin.
/// </summary>
internal sealed class DemoClock(TimeProvider real, DateTimeOffset start, double speed) : TimeProvider
{
    private readonly long _startedAt = real.GetTimestamp();

    public override DateTimeOffset GetUtcNow() => (start + real.GetElapsedTime(_startedAt) * speed).ToUniversalTime();

    public override long TimestampFrequency => real.TimestampFrequency;

    public override long GetTimestamp() => real.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => real.CreateTimer(callback, state, dueTime, period);
}
