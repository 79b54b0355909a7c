using Microsoft.Extensions.Time.Testing;

namespace Sanmo.Tests.BotFramework.Fixtures;

/// <summary>A clock we turn, on which pauses up to two seconds are over at once; they are kept for the test to look at.</summary>
internal sealed class ImpatientClock(DateTimeOffset start) : FakeTimeProvider(start)
{
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(2);

    public List<TimeSpan> Pauses { get; } = [];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime <= TimeSpan.Zero || dueTime > Short)
            return base.CreateTimer(callback, state, dueTime, period);
        Pauses.Add(dueTime);
        return base.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
