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

    /// <summary>Calls of the platform before a row is given up; with the pauses between them, about two hours.</summary>
    [Range(1, 100)]
    public int MaxAttempts { get; set; } = 20;

    /// <summary>Recipients who are sent to at the same time; one of them always in order.</summary>
    [Range(1, 256)]
    public int AtOnce { get; set; } = 8;

    /// <summary>What is said so much after its time says so.</summary>
    [Range(1, 10_080)]
    public int LateMinutes { get; set; } = 30;

    /// <summary>Messages the bot sends somebody by itself on a day; more are held into the next digest.</summary>
    [Range(1, 1000)]
    public int PrivateADay { get; set; } = 3;

    /// <summary>Messages the bot posts in a group by itself on a day; more are held for the next workday.</summary>
    [Range(1, 1000)]
    public int GroupADay { get; set; } = 2;

    /// <summary>Messages of any kind that one recipient gets on a day at the very most; then something is wrong, and the office hears of it.</summary>
    [Range(1, 100_000)]
    public int AtMostADay { get; set; } = 60;

    /// <summary>The pace of every platform that <see cref="Channels"/> does not name.</summary>
    public PaceOptions Pace { get; set; } = new();

    /// <summary>The pace of single platforms, by their names in the activity protocol.</summary>
    public Dictionary<string, PaceOptions> Channels { get; set; } = [];
}
