using System.ComponentModel.DataAnnotations;

namespace Sanmo.Scheduler;

internal sealed class SchedulerOptions
{
    public const string Section = "Scheduler";

    /// <summary>The bot runs the jobs itself; false when schedulers run on their own.</summary>
    public bool InProcess { get; set; } = true;

    /// <summary>How often due reminders are looked for, in milliseconds of real time.</summary>
    [Range(50, 60_000)]
    public int ReleaseEveryMilliseconds { get; set; } = 500;

    /// <summary>Reminders taken from one scope at a time.</summary>
    [Range(1, 1000)]
    public int AtMost { get; set; } = 100;

    /// <summary>The office is told when nobody looked for longer.</summary>
    [Range(1, 1440)]
    public int AwayMinutes { get; set; } = 10;

    /// <summary>How long deliveries that ended are kept. What is doubtful stays until somebody has decided.</summary>
    [Range(7, 3650)]
    public int KeepDeliveriesDays { get; set; } = 180;
}
