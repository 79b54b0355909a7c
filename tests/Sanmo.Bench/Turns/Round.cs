namespace Sanmo.Bench.Turns;

/// <summary>What one round of one bot came to.</summary>
/// <param name="Wrong">Calls that failed or were answered with anything but 200.</param>
/// <param name="BytesEach">Of an answer with its head.</param>
/// <param name="Cpu">Seconds of a core, in the process of the bot.</param>
/// <param name="StoreCpu">Seconds of a core, in the server with its data.</param>
internal sealed record Round(long Turns, double Seconds, long Wrong, double BytesEach, double P50Milliseconds, double P99Milliseconds, double Cpu, double StoreCpu)
{
    public double PerSecond => Turns / Seconds;
}
