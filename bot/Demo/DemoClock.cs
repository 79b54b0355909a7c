namespace Sanmo.Bot.Demo;

/// <summary>
/// Starts at an instant and runs at a speed that can be changed. Only the time of day is made up: timers keep real time, so that a
/// hurried demo does not spin.
/// </summary>
internal sealed class DemoClock(TimeProvider real, DateTimeOffset start, double speed) : TimeProvider
{
    /// <summary>An hour in a second: a week takes three minutes.</summary>
    public const double Fastest = 3600;

    private volatile Run _run = new(start, real.GetTimestamp(), speed);

    /// <summary>0 stands still.</summary>
    public double Speed => _run.Speed;

    public override DateTimeOffset GetUtcNow() => At(_run);

    /// <summary>Goes on from the present at another speed.</summary>
    public void RunAt(double speed)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(speed);
        _run = new(GetUtcNow(), real.GetTimestamp(), speed);
    }

    public override long TimestampFrequency => real.TimestampFrequency;

    public override long GetTimestamp() => real.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => real.CreateTimer(callback, state, dueTime, period);

    private DateTimeOffset At(Run run) => (run.From + real.GetElapsedTime(run.StartedAt) * run.Speed).ToUniversalTime();

    private sealed record Run(DateTimeOffset From, long StartedAt, double Speed);
}
