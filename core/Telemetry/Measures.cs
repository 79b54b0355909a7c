using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Sanmo.Core.Telemetry;

/// <summary>
/// The meter and the source of traces. Whoever knows a fact makes its instrument here, under its own name. Labels are words of this program: never a name, a text,
/// an address or a number of a piece of work.
/// </summary>
internal static class Measures
{
    public const string Name = "Sanmo";

    public static Meter Meter { get; } = new(Name);

    public static ActivitySource Traces { get; } = new(Name);
}
