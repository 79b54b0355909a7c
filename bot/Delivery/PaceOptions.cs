using System.ComponentModel.DataAnnotations;
using Sanmo.Core.Outgoing;

namespace Sanmo.Bot.Delivery;

/// <summary>How fast a platform takes messages. The defaults are the limits Microsoft publishes for bots in Teams.</summary>
internal sealed class PaceOptions
{
    [Range(1, 10_000)]
    public int ChatPerSecond { get; set; } = 7;

    [Range(1, 10_000)]
    public int ChatPerTwoSeconds { get; set; } = 8;

    [Range(1, 10_000)]
    public int ChatPerHalfMinute { get; set; } = 60;

    [Range(1, 100_000)]
    public int ChatPerHour { get; set; } = 1800;

    /// <summary>Over all chats of the platform.</summary>
    [Range(1, 10_000)]
    public int AllPerSecond { get; set; } = 50;

    /// <summary>The platform has no limits, for example because it is yours; only what it asks for itself (Retry-After) holds.</summary>
    public bool Unlimited { get; set; }

    public PaceLimits Limits() => Unlimited ? new([], (0, 0)) : new([(ChatPerSecond, 1000), (ChatPerTwoSeconds, 2000), (ChatPerHalfMinute, 30_000), (ChatPerHour, 3_600_000)], (AllPerSecond, 1000));
}
