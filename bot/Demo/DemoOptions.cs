using System.ComponentModel.DataAnnotations;

namespace Sanmo.Bot.Demo;

/// <summary>For development only: a made-up organisation and a clock that can be hurried.</summary>
internal sealed class DemoOptions
{
    public const string Section = "Demo";

    public bool Enabled { get; set; }

    /// <summary>When the demo clock starts; empty means the present.</summary>
    public DateTimeOffset? Now { get; set; }

    /// <summary>Demo seconds in a real one; 2000 makes a week of five minutes.</summary>
    [Range(0, 100_000)]
    public double Speed { get; set; } = 1;
}
