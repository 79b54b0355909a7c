using System.ComponentModel.DataAnnotations;

namespace Sanmo.Bot.Delivery;

internal sealed class DeliveryOptions
{
    public const string Section = "Delivery";

    /// <summary>How often the ledger is looked at, in milliseconds of real time, when there was nothing to do.</summary>
    [Range(10, 60_000)]
    public int EveryMilliseconds { get; set; } = 250;

    /// <summary>Rows taken from one scope at a time.</summary>
    [Range(1, 1000)]
    public int AtMost { get; set; } = 50;

    /// <summary>A row whose sender is silent for so long is taken by another one.</summary>
    [Range(5, 3600)]
    public int LeaseSeconds { get; set; } = 60;

    /// <summary>Calls of the platform before a row is given up.</summary>
    [Range(1, 100)]
    public int MaxAttempts { get; set; } = 6;
}
