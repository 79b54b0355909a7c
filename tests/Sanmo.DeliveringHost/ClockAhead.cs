namespace Sanmo.DeliveringHost;

/// <summary>The system's clock, some hours ahead.</summary>
internal sealed class ClockAhead(TimeSpan by) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + by;
}
